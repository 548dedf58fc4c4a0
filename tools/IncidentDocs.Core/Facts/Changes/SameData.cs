using System.Text;
using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Parsing;

namespace IncidentDocs.Core.Facts.Changes;

/// <summary>Whether two versions of a document say the same: comments, layout, quotes and the order of keys are no change.</summary>
internal static class SameData
{
    /// <summary>Whether they do. What does not parse says only its text.</summary>
    public static bool Of(CompiledDocument old, CompiledDocument now)
    {
        if (string.Equals(old.Source.Text, now.Source.Text, StringComparison.Ordinal))
        {
            return true;
        }
        var (one, other) = (Parsed(old), Parsed(now));
        return !one.IsBroken
            && !other.IsBroken
            && IsSame(one.Root, other.Root)
            && string.Equals(Body(one), Body(other), StringComparison.Ordinal);
    }

    private static ParsedDocument Parsed(CompiledDocument document)
    {
        var bytes = Encoding.UTF8.GetBytes(document.Source.Text);
        return DocumentParser.Parse(
            new SourceFile(document.Path, bytes.Length, () => bytes),
            ParseLimits.Default
        );
    }

    private static string Body(ParsedDocument document) =>
        document.Body is { } body
            ? document.Source.Text.Substring(body.Start, body.Length)
            : string.Empty;

    private static bool IsSame(DataNode? one, DataNode? other) =>
        (one, other) switch
        {
            (null, null) => true,
            (ScalarNode left, ScalarNode right) => left.Kind == right.Kind
                && string.Equals(left.Value, right.Value, StringComparison.Ordinal),
            (SequenceNode left, SequenceNode right) => left.Items.Length == right.Items.Length
                && left.Items.Zip(right.Items).All(pair => IsSame(pair.First, pair.Second)),
            (MappingNode left, MappingNode right) => left.Entries.Length == right.Entries.Length
                && left.Entries.All(entry =>
                    right.Find(entry.Key.Value) is { } found && IsSame(entry.Value, found.Value)
                ),
            _ => false,
        };
}
