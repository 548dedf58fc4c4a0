using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.People;
using IncidentDocs.Core.Parsing;
using NodaTime.Text;

namespace IncidentDocs.Core.Facts.History;

/// <summary>Reads version and approval from the head of an older state of the handbook, which may have been written for another schema.</summary>
public static class VersionReader
{
    /// <summary>The tagged version.</summary>
    /// <param name="tag">Name of the tag.</param>
    /// <param name="commit">The commit that it names.</param>
    /// <param name="taggedAt">When it was set; null where git does not know.</param>
    /// <param name="head">The file <c>content/handbook.yml</c> of that commit; null where it had none.</param>
    public static TaggedVersion Read(
        string tag,
        CommitInfo commit,
        Instant? taggedAt,
        SourceFile? head
    )
    {
        var root = head is null
            ? null
            : DocumentParser.Parse(head, ParseLimits.Default).Root as MappingNode;
        var version = Text(root, "version");
        var approval = root?["approval"] as MappingNode;
        var isApproved =
            version is not null
            && string.Equals(Text(approval, "version"), version, StringComparison.Ordinal);
        var day = LocalDatePattern.Iso.Parse(Text(approval, "on") ?? string.Empty);
        return new TaggedVersion(
            tag,
            commit,
            taggedAt,
            version,
            isApproved && Text(approval, "by") is { } by ? new Id<Person>(by) : null,
            isApproved && day.Success ? day.Value : null
        );
    }

    private static string? Text(MappingNode? mapping, string key) =>
        (mapping?[key] as ScalarNode)?.Value;
}
