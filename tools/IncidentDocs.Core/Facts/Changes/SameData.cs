using IncidentDocs.Core.Parsing;

namespace IncidentDocs.Core.Facts.Changes;

/// <summary>Whether two versions of a value say the same: comments, layout, quotes and the order of keys are no change.</summary>
internal static class SameData
{
    /// <summary>Whether two values say the same.</summary>
    public static bool IsSame(DataNode? one, DataNode? other) =>
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
