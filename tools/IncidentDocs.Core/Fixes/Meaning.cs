using System.Text;
using IncidentDocs.Core.Parsing;
using NodaTime.Text;

namespace IncidentDocs.Core.Fixes;

/// <summary>
/// What a document says, as one text: equal texts mean the same. Quotes, indentation, comments and the last line end make no
/// difference; in a timeline neither does the order of the entries, nor whether a date is written or inherited.
/// </summary>
internal static class Meaning
{
    /// <summary>The text.</summary>
    public static string Of(ParsedDocument document)
    {
        var text = new StringBuilder();
        var timeline = Timeline.ListOf(document);
        Write(text, document.Root, timeline);
        if (document.Body is { } body)
        {
            text.Append("\n---\n").Append(document.Source.Slice(body).TrimEnd('\r', '\n'));
        }
        return text.ToString();
    }

    private static void Write(StringBuilder text, DataNode? node, SequenceNode? timeline)
    {
        switch (node)
        {
            case MappingNode mapping:
                text.Append('{');
                foreach (var entry in mapping.Entries)
                {
                    WriteScalar(text, entry.Key);
                    text.Append(':');
                    Write(text, entry.Value, timeline);
                    text.Append(',');
                }
                text.Append('}');
                break;
            case SequenceNode list when ReferenceEquals(list, timeline):
                WriteTimeline(text, list);
                break;
            case SequenceNode list:
                text.Append('[');
                foreach (var item in list.Items)
                {
                    Write(text, item, timeline);
                    text.Append(',');
                }
                text.Append(']');
                break;
            case ScalarNode scalar:
                WriteScalar(text, scalar);
                break;
            default:
                text.Append('-');
                break;
        }
    }

    private static void WriteTimeline(StringBuilder text, SequenceNode list)
    {
        if (Timeline.TimesOf(list) is not { } times)
        {
            Write(text, list, timeline: null);
            return;
        }
        var entries = list
            .Items.Zip(times, (item, time) => (Item: (MappingNode)item, time.Time))
            .OrderBy(entry => entry.Time.ToInstant());
        foreach (var (item, time) in entries)
        {
            text.Append(OffsetDateTimePattern.Rfc3339.Format(time)).Append('=');
            foreach (var entry in item.Entries)
            {
                WriteScalar(text, entry.Key);
                if (entry.Key.Value is not "at")
                {
                    Write(text, entry.Value, timeline: null);
                }
                text.Append(',');
            }
        }
    }

    private static void WriteScalar(StringBuilder text, ScalarNode scalar) =>
        text.Append((int)scalar.Kind)
            .Append(' ')
            .Append(scalar.Value.Length)
            .Append(' ')
            .Append(scalar.Value);
}
