using IncidentDocs.Core.Model.Binding;
using IncidentDocs.Core.Parsing;

namespace IncidentDocs.Core.Fixes;

/// <summary>The timeline of a parsed post-mortem: its entries with the instants that they mean.</summary>
internal static class Timeline
{
    /// <summary>The list; null where the document has none.</summary>
    public static SequenceNode? ListOf(ParsedDocument document) =>
        SafeFixes.HasTimeline(document.Source.Path)
        && document.Root is MappingNode root
        && root["timeline"] is SequenceNode { Items.Length: > 0 } list
            ? list
            : null;

    /// <summary>Each entry's time stamp, where every entry has one: its own, or that of the entry above with its own time of day. Else null.</summary>
    public static ImmutableArray<(ScalarNode At, OffsetDateTime Time, bool IsBare)>? TimesOf(
        SequenceNode list
    )
    {
        var times = ImmutableArray.CreateBuilder<(ScalarNode, OffsetDateTime, bool)>();
        OffsetDateTime? above = null;
        foreach (var item in list.Items)
        {
            if ((item as MappingNode)?["at"] is not ScalarNode { Kind: ScalarKind.String } at)
            {
                return null;
            }
            var whole = Scalars.Instant(at.Value);
            var time =
                whole
                ?? (
                    Scalars.Time(at.Value) is { } bare && above is { } date
                        ? date.Date.At(bare).WithOffset(date.Offset)
                        : null
                );
            if (time is not { } known)
            {
                return null;
            }
            times.Add((at, known, whole is null));
            above = known;
        }
        return times.ToImmutable();
    }

    /// <summary>Whether no entry is earlier than the one above.</summary>
    public static bool IsInOrder(
        ImmutableArray<(ScalarNode At, OffsetDateTime Time, bool IsBare)> times
    )
    {
        for (var at = 1; at < times.Length; at++)
        {
            if (times[at].Time.ToInstant() < times[at - 1].Time.ToInstant())
            {
                return false;
            }
        }
        return true;
    }
}
