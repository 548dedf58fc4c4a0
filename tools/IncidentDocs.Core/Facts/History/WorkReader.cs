using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Incidents;
using IncidentDocs.Core.Parsing;

namespace IncidentDocs.Core.Facts.History;

/// <summary>
/// Reads the actions out of one version of a document. An older version may have been written for another schema, so nothing is asked of it
/// but that it parses: what has no id and no known status is passed over.
/// </summary>
public static class WorkReader
{
    private const string Incidents = "content/postmortems/";
    private const string Drills = "content/drills/results/";
    private const string Items = "content/board/items";

    /// <summary>Whether a document may tell of actions.</summary>
    public static bool MayHold(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return FieldOf(path) is not null;
    }

    /// <summary>The actions of a version of a document, in its order; none of a document that tells of none or does not parse.</summary>
    public static ImmutableArray<WorkSighting> Read(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (
            FieldOf(file.Path) is not { } field
            || DocumentParser.Parse(file, ParseLimits.Default).Root is not MappingNode root
            || root[field] is not SequenceNode items
        )
        {
            return [];
        }
        if (Source(file.Path, root) is not { } source)
        {
            return [];
        }
        return
        [
            .. items
                .Items.OfType<MappingNode>()
                .Select(item => Sighting(source, item))
                .OfType<WorkSighting>()
                .DistinctBy(item => item.Id, StringComparer.Ordinal),
        ];
    }

    private static string? FieldOf(string path) =>
        path.StartsWith(Incidents, StringComparison.Ordinal) && DocumentParser.IsMarkdown(path)
            ? "actions"
        : path.StartsWith(Drills, StringComparison.Ordinal) && DocumentParser.IsMarkdown(path)
            ? "improvements"
        : path.StartsWith(Items, StringComparison.Ordinal) && DocumentParser.IsYaml(path) ? "items"
        : null;

    /// <summary>What stands before the ids of a document's items; it must follow from the text alone, for a text may have had several paths.</summary>
    private static string? Source(string path, MappingNode root) =>
        DocumentParser.IsYaml(path) ? string.Empty
        : Text(root, "id") is { } id ? id + "/"
        : null;

    private static WorkSighting? Sighting(string source, MappingNode item) =>
        Text(item, "id") is { } id
        && Text(item, "status") is { } word
        && Words<WorkStatus>.Parse(word) is { } status
            ? new WorkSighting(source + id, status)
            : null;

    private static string? Text(MappingNode mapping, string key) =>
        mapping[key] is ScalarNode { Value.Length: > 0 } scalar ? scalar.Value : null;
}
