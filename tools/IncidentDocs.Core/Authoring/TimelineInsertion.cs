using IncidentDocs.Core.Fixes;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Incidents;
using IncidentDocs.Core.Parsing;

namespace IncidentDocs.Core.Authoring;

/// <summary>Adds a line to the timeline of a post-mortem's text. What stands there keeps its comments, its formatting and its meaning; nothing else is written anew.</summary>
public static class TimelineInsertion
{
    private static readonly Message NoTimeline = new(
        "타임라인을 읽을 수 없음: 먼저 문서를 고칠 것 (validate)",
        "the timeline can't be read: mend the document first (validate)"
    );

    /// <summary>Adds the line where its time belongs: after all entries that are not later. A recovery moves the status to <c>recovered</c>, a regression back to <c>active</c>, a classification sets the severity.</summary>
    /// <param name="path">Path of the document.</param>
    /// <param name="text">Its text.</param>
    /// <param name="line">The line.</param>
    /// <returns>The new text, or why there is none.</returns>
    public static (string? Text, Message? Refusal) Add(string path, string text, TimelineLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var old = Parse(path, text);
        if (
            old.IsBroken
            || Timeline.ListOf(old) is not { } list
            || Timeline.TimesOf(list) is not { } times
            || PlaceOf(old.Source, list, times, line) is not { } edits
        )
        {
            return (null, NoTimeline);
        }
        var edited = TextEdits.Apply(text, [.. edits, .. Heads(old, line)]);
        return IsJustLonger(old, Parse(path, edited), line) ? (edited, null) : (null, NoTimeline);
    }

    private static IEnumerable<TextEdit>? PlaceOf(
        SourceText source,
        SequenceNode list,
        ImmutableArray<(ScalarNode At, OffsetDateTime Time, bool IsBare)> times,
        TimelineLine line
    )
    {
        var index = times.Length;
        while (index > 0 && times[index - 1].Time.ToInstant() > line.At.ToInstant())
        {
            index--;
        }
        var written = Entry(source, list, index, line, index > 0 ? times[index - 1].Time : null);
        return written is { } edit ? [edit, .. Below(times, index, line)] : null;
    }

    /// <summary>The entry below took its date from above; where that has changed it is written out.</summary>
    private static IEnumerable<TextEdit> Below(
        ImmutableArray<(ScalarNode At, OffsetDateTime Time, bool IsBare)> times,
        int index,
        TimelineLine line
    )
    {
        if (
            index < times.Length
            && times[index] is { IsBare: true } next
            && (next.Time.Date != line.At.Date || next.Time.Offset != line.At.Offset)
        )
        {
            yield return new TextEdit(
                next.At.Span,
                $"\"{TimelineText.Time(next.Time, above: null)}\""
            );
        }
    }

    private static TextEdit? Entry(
        SourceText source,
        SequenceNode list,
        int index,
        TimelineLine line,
        OffsetDateTime? above
    )
    {
        var first = list.Items[0].Span.Start;
        var start = source.Lines.SpanOf(source.Lines.PositionOf(first).Line).Start;
        var before = source.Text[start..first];
        if (before.Trim(' ') is not "-")
        {
            return InFlow(source, list, index, line, above);
        }
        var end = source.Text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var entry =
            before[..before.IndexOf('-', StringComparison.Ordinal)]
            + TimelineText.Of(line, above)
            + end;
        var place = index == 0 ? start : EndOf(source, list.Items[index - 1]);
        var isOpen = place > 0 && source.Text[place - 1] is not '\n';
        return new TextEdit(new TextSpan(place, 0), isOpen ? end + entry : entry);
    }

    /// <summary>The end of the last line of an item.</summary>
    private static int EndOf(SourceText source, DataNode item)
    {
        var last = Math.Max(item.Span.Start, item.Span.End - 1);
        return source.Lines.SpanOf(source.Lines.PositionOf(last).Line).End;
    }

    private static TextEdit? InFlow(
        SourceText source,
        SequenceNode list,
        int index,
        TimelineLine line,
        OffsetDateTime? above
    )
    {
        if (source.Text[list.Span.Start] is not '[')
        {
            return null;
        }
        var mapping = TimelineText.Mapping(line, above);
        return index == 0
            ? new TextEdit(new TextSpan(list.Items[0].Span.Start, 0), mapping + ", ")
            : new TextEdit(new TextSpan(list.Items[index - 1].Span.End, 0), ", " + mapping);
    }

    /// <summary>The status and the severity that the line brings.</summary>
    private static IEnumerable<TextEdit> Heads(ParsedDocument document, TimelineLine line)
    {
        var root = (MappingNode)document.Root!;
        IncidentStatus? status = line.Kind switch
        {
            TimelineKind.Recovered or TimelineKind.AutoRecovered => IncidentStatus.Recovered,
            TimelineKind.Regressed => IncidentStatus.Active,
            _ => null,
        };
        if (status is { } moved && root["status"] is ScalarNode { Value: not "reviewed" } old)
        {
            yield return new TextEdit(old.Span, Words<IncidentStatus>.Of(moved));
        }
        if (
            line
                is {
                    Kind: TimelineKind.Classified or TimelineKind.Reclassified,
                    Severity: { } severity
                }
            && root["severity"] is ScalarNode set
        )
        {
            yield return new TextEdit(set.Span, YamlText.Of(severity));
        }
    }

    /// <summary>Whether the new text says what the old one said and one entry more.</summary>
    private static bool IsJustLonger(ParsedDocument old, ParsedDocument made, TimelineLine line)
    {
        if (
            made.IsBroken
            || Timeline.ListOf(made) is not { } list
            || Timeline.TimesOf(list) is not { } times
            || Timeline.TimesOf(Timeline.ListOf(old)!) is not { } before
        )
        {
            return false;
        }
        var instants = before
            .Select(time => time.Time.ToInstant())
            .Append(line.At.ToInstant())
            .Order();
        return times.Select(time => time.Time.ToInstant()).Order().SequenceEqual(instants);
    }

    private static ParsedDocument Parse(string path, string text)
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(text);
        return DocumentParser.Parse(
            new SourceFile(path, bytes.Length, () => bytes),
            ParseLimits.Default
        );
    }
}
