using IncidentDocs.Core.Parsing;

namespace IncidentDocs.Core.Fixes;

/// <summary>
/// Sorts a timeline by time, each entry with its comments. Only where every entry has its date: a bare time that seems too early
/// more likely lacks one. What stands above the first entry stays there, and entries of one instant keep their order.
/// </summary>
internal static class TimelineOrder
{
    /// <summary>The fix; null where there is nothing to do, or the list is not written an entry a line or more.</summary>
    public static SafeFix? Find(ParsedDocument document)
    {
        if (
            Timeline.ListOf(document) is not { } list
            || Timeline.TimesOf(list) is not { } times
            || times.Any(time => time.IsBare)
            || Timeline.IsInOrder(times)
            || PartsOf(document.Source, list) is not { } parts
        )
        {
            return null;
        }
        var order = Enumerable
            .Range(0, parts.Length)
            .OrderBy(index => times[index].Time.ToInstant())
            .ToArray();
        var first = Enumerable.Range(0, order.Length).First(index => order[index] != index);
        var last = Enumerable.Range(0, order.Length).Last(index => order[index] != index);
        var text = string.Concat(
            order[first..(last + 1)].Select(index => document.Source.Slice(parts[index]))
        );
        var place = TextSpan.Between(parts[first].Start, parts[last].End);
        return new SafeFix(
            new Fix(
                new Message("타임라인을 시각 순으로 세움", "sort the timeline by time"),
                IsSafe: true,
                [new TextEdit(place, text)]
            ),
            SafeFixes.OutOfOrder
        );
    }

    /// <summary>The lines of each entry: its own, the comments right above it, and what follows it up to the next.</summary>
    private static ImmutableArray<TextSpan>? PartsOf(SourceText source, SequenceNode list)
    {
        var starts = new List<int>();
        foreach (var item in list.Items)
        {
            var line = source.Lines.PositionOf(item.Span.Start).Line;
            var start = source.Lines.SpanOf(line).Start;
            var before = source.Text.AsSpan(start, item.Span.Start - start).Trim(' ');
            if (before is not "-" || (starts.Count > 0 && start <= starts[^1]))
            {
                return null;
            }
            starts.Add(starts.Count == 0 ? start : WithComments(source, line, start));
        }
        var lastCharacter = Math.Max(list.Items[^1].Span.Start, list.Items[^1].Span.End - 1);
        var end = source.Lines.SpanOf(source.Lines.PositionOf(lastCharacter).Line).End;
        return source.Text[end - 1] == '\n'
            ?
            [
                .. starts.Select(
                    (start, index) =>
                        TextSpan.Between(start, index + 1 < starts.Count ? starts[index + 1] : end)
                ),
            ]
            : null;
    }

    private static int WithComments(SourceText source, int line, int start)
    {
        for (var above = line - 1; above > 0; above--)
        {
            if (!source.LineText(above).AsSpan().TrimStart(' ').StartsWith('#'))
            {
                break;
            }
            start = source.Lines.SpanOf(above).Start;
        }
        return start;
    }
}
