using IncidentDocs.Core.Text;

namespace IncidentDocs.Core.Parsing.Yaml;

/// <summary>Follows a literal or folded block scalar line by line (YAML 1.2 §8.1).</summary>
/// <param name="text">The file.</param>
/// <param name="span">The scalar from its indicator to its last line with text.</param>
/// <param name="value">The value.</param>
/// <param name="pieces">Takes the pieces.</param>
internal readonly struct BlockScalarMap(string text, TextSpan span, string value, PieceList pieces)
{
    /// <summary>Reads the scalar to the end of its value.</summary>
    /// <param name="isFolded">Whether line ends between lines of text fold into blanks.</param>
    public void Read(bool isFolded)
    {
        var at = NextLine(span.Start);
        var indent = Indent(at);
        while (pieces.Left > 0 && at < text.Length)
        {
            var content = ContentStart(at, indent);
            var end = LineEnd(at);
            var length = Math.Min(end - content, pieces.Left);
            pieces.Run(content, length);
            at =
                isFolded && length > 0
                    ? Fold(end, indent, text[content] is ' ' or '\t')
                    : Break(end);
        }
        pieces.End(pieces.FileEnd ?? span.End);
    }

    /// <summary>Places the line end at the end of a line; the start of the next line.</summary>
    private int Break(int lineEnd)
    {
        if (pieces.Left > 0)
        {
            pieces.Run(BreakAt(lineEnd), 1);
        }
        return NextLine(lineEnd);
    }

    /// <summary>Places what becomes of the line ends between a line with text and the next one: a blank where two lines meet, the empty lines alone where there are some, every line end where either line is indented further or no more text follows.</summary>
    private int Fold(int lineEnd, int indent, bool isIndented)
    {
        var next = NextLine(lineEnd);
        var at = next;
        while (at < text.Length && IsEmpty(at, indent))
        {
            at = NextLine(at);
        }
        var follows = at < span.End && pieces.Left > 0;
        if (!follows || isIndented || text[ContentStart(at, indent)] is ' ' or '\t')
        {
            return Break(lineEnd);
        }
        if (at == next)
        {
            pieces.Run(BreakAt(lineEnd), 1);
        }
        return next;
    }

    private bool IsEmpty(int lineStart, int indent) =>
        ContentStart(lineStart, indent) == LineEnd(lineStart);

    /// <summary>The indentation that is no part of the value: what the first line of text has more blanks than its value. An indicator such as <c>|2</c> counts from the parent, which the scalar doesn't know.</summary>
    private int Indent(int at)
    {
        var line = 0;
        while (line < value.Length && value[line] == '\n')
        {
            line++;
            at = NextLine(at);
        }
        if (at >= text.Length)
        {
            return 0;
        }
        return Math.Max(CountBlanks(text, at) - CountBlanks(value, line), 0);
    }

    private static int CountBlanks(string text, int at)
    {
        var rest = text.AsSpan(at).IndexOfAnyExcept(' ');
        return rest < 0 ? text.Length - at : rest;
    }

    private int ContentStart(int lineStart, int indent) =>
        Math.Min(lineStart + indent, LineEnd(lineStart));

    private int LineEnd(int at) => Blanks.LineEnd(text, at, text.Length);

    private int BreakAt(int lineEnd) =>
        lineEnd + 1 < text.Length && text[lineEnd] == '\r' ? lineEnd + 1 : lineEnd;

    private int NextLine(int at)
    {
        var lineBreak = text.IndexOf('\n', at);
        return lineBreak < 0 ? text.Length : lineBreak + 1;
    }
}
