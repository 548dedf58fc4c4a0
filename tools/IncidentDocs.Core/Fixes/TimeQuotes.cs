using System.Text.RegularExpressions;
using IncidentDocs.Core.Parsing;

namespace IncidentDocs.Core.Fixes;

/// <summary>Puts quotes around times without: we read them as text, but an older YAML reader makes a date of <c>2026-03-04T14:02:00+09:00</c> and the number 846 of <c>14:06</c>.</summary>
internal static partial class TimeQuotes
{
    private const int LongestTime = 40;

    /// <summary>One fix for all of a document; null where there is nothing to do.</summary>
    public static SafeFix? Find(ParsedDocument document)
    {
        var edits = new List<TextEdit>();
        Collect(document.Root, document.Source, edits);
        return edits.Count == 0
            ? null
            : new SafeFix(
                new Fix(
                    new Message("시각에 따옴표를 붙임", "put times in quotes"),
                    IsSafe: true,
                    [.. edits.Distinct().OrderBy(edit => edit.Span.Start)]
                ),
                null
            );
    }

    private static void Collect(DataNode? node, SourceText source, List<TextEdit> edits)
    {
        switch (node)
        {
            case MappingNode mapping:
                foreach (var entry in mapping.Entries)
                {
                    Collect(entry.Value, source, edits);
                }
                break;
            case SequenceNode list:
                foreach (var item in list.Items)
                {
                    Collect(item, source, edits);
                }
                break;
            case ScalarNode { Kind: ScalarKind.String, Style: ScalarStyle.Plain } scalar
                when scalar.Value.Length <= LongestTime
                    && Time().IsMatch(scalar.Value)
                    && string.Equals(
                        source.Slice(scalar.Span),
                        scalar.Value,
                        StringComparison.Ordinal
                    ):
                edits.Add(new TextEdit(scalar.Span, $"\"{scalar.Value}\""));
                break;
            default:
                break;
        }
    }

    [GeneratedRegex(
        @"^(?:[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]*)?)?(?:[ \t]*(?:Z|z|[-+][0-9]{1,2}(?::?[0-9]{2})?))?|[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?)\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Time();
}
