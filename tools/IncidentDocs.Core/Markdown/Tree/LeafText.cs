using System.Collections.Immutable;
using IncidentDocs.Core.Text;
using Markdig.Helpers;
using Markdig.Syntax;

namespace IncidentDocs.Core.Markdown.Tree;

/// <summary>The raw lines of a block (code, HTML) with their places in the body.</summary>
internal sealed class LeafText
{
    private readonly ImmutableArray<TextSpan> _lines;
    private readonly ImmutableArray<int> _starts;

    private LeafText(string text, ImmutableArray<TextSpan> lines)
    {
        Text = text;
        _lines = lines;
        var starts = ImmutableArray.CreateBuilder<int>(lines.Length);
        var at = 0;
        foreach (var line in lines)
        {
            starts.Add(at);
            at += line.Length + 1;
        }
        _starts = starts.MoveToImmutable();
    }

    /// <summary>The lines joined by LF.</summary>
    public string Text { get; }

    /// <summary>The lines of a block as spans of the body.</summary>
    public static ImmutableArray<TextSpan> LinesOf(LeafBlock leaf, string body)
    {
        var lines = ImmutableArray.CreateBuilder<TextSpan>(leaf.Lines.Count);
        for (var i = 0; i < leaf.Lines.Count; i++)
        {
            lines.Add(SpanOf(leaf.Lines.Lines[i], body));
        }
        return lines.MoveToImmutable();
    }

    public static LeafText Of(LeafBlock leaf, string body)
    {
        var lines = LinesOf(leaf, body);
        return new LeafText(
            string.Join('\n', lines.Select(line => body.Substring(line.Start, line.Length))),
            lines
        );
    }

    /// <summary>The pieces of the body that a range of <see cref="Text"/> consists of, one a line.</summary>
    public IEnumerable<TextSpan> ToBody(int start, int end)
    {
        var found = _starts.BinarySearch(start);
        for (var i = found >= 0 ? found : ~found - 1; i < _lines.Length && _starts[i] < end; i++)
        {
            var from = Math.Max(start - _starts[i], 0);
            var to = Math.Min(end - _starts[i], _lines[i].Length);
            if (from < to)
            {
                yield return TextSpan.Between(_lines[i].Start + from, _lines[i].Start + to);
            }
        }
    }

    private static TextSpan SpanOf(StringLine line, string body)
    {
        if (ReferenceEquals(line.Slice.Text, body) || line.Slice.IsEmpty)
        {
            return new TextSpan(
                line.Slice.IsEmpty ? line.Position : line.Slice.Start,
                Math.Max(line.Slice.Length, 0)
            );
        }
        // A tab that the library cut in two: the line is a copy, with the rest of the tab as spaces. It is read back with the tab.
        var rest = line.Slice.AsSpan().TrimStart(' ').Length;
        var end = body.AsSpan(line.Position).IndexOfAny('\n', '\r');
        end = end < 0 ? body.Length : line.Position + end;
        var start = Math.Max(end - rest, line.Position);
        return TextSpan.Between(
            start > line.Position && body[start - 1] == '\t' ? start - 1 : start,
            end
        );
    }
}
