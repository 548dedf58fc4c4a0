using System.Collections.Immutable;
using IncidentDocs.Core.Text;
using Markdig.Helpers;
using Markdig.Syntax;

namespace IncidentDocs.Core.Markdown.Tree;

/// <summary>The raw lines of a block (code, HTML) with their places in the body.</summary>
internal sealed class LeafText
{
    private readonly ImmutableArray<TextSpan> _lines;

    private LeafText(string text, ImmutableArray<TextSpan> lines)
    {
        Text = text;
        _lines = lines;
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
        var at = 0;
        foreach (var line in _lines)
        {
            var from = Math.Max(start, at);
            var to = Math.Min(end, at + line.Length);
            if (from < to)
            {
                yield return TextSpan.Between(line.Start + from - at, line.Start + to - at);
            }
            at += line.Length + 1;
            if (at >= end)
            {
                yield break;
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
