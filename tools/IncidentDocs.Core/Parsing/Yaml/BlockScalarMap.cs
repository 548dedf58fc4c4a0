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
            var content = ContentStart(at);
            var end = LineEnd(at);
            var length = Math.Min(end - content, pieces.Left);
            pieces.Run(content, length);
            if (!isFolded || length == 0 || !Drops(end, indent))
            {
                Break(end);
            }
            at = NextLine(end);
        }
        pieces.End(pieces.FileEnd ?? span.End);
    }

    private void Break(int lineEnd)
    {
        if (pieces.Left > 0)
        {
            var isCrLf = lineEnd + 1 < text.Length && text[lineEnd] == '\r';
            pieces.Run(isCrLf ? lineEnd + 1 : lineEnd, 1);
        }
    }

    /// <summary>Whether folding takes a line end away altogether: where empty lines follow and then more text, the value has one line end fewer than the file.</summary>
    private bool Drops(int lineEnd, int indent)
    {
        var inValue = CountOf(value, '\n', pieces.Value);
        if (inValue == 0 || inValue == pieces.Left)
        {
            return false;
        }
        var empty = 0;
        for (var at = NextLine(lineEnd); at < text.Length && IsEmpty(at, indent); at = NextLine(at))
        {
            empty++;
        }
        return inValue == empty;
    }

    /// <summary>Blanks beyond the indentation are text; without indentation the library takes them for none.</summary>
    private bool IsEmpty(int lineStart, int indent)
    {
        var blanks = CountOf(text, ' ', lineStart);
        return (indent == 0 || blanks <= indent) && lineStart + blanks == LineEnd(lineStart);
    }

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
        return Math.Max(CountOf(text, ' ', at) - CountOf(value, ' ', line), 0);
    }

    /// <summary>The blanks that a line of the file has more than its value are indentation.</summary>
    private int ContentStart(int lineStart)
    {
        var more = CountOf(text, ' ', lineStart) - CountOf(value, ' ', pieces.Value);
        return lineStart + Math.Max(more, 0);
    }

    private static int CountOf(string text, char character, int at)
    {
        var other = text.AsSpan(at).IndexOfAnyExcept(character);
        return other < 0 ? text.Length - at : other;
    }

    private int LineEnd(int at) => Blanks.LineEnd(text, at, text.Length);

    private int NextLine(int at)
    {
        var lineBreak = text.IndexOf('\n', at);
        return lineBreak < 0 ? text.Length : lineBreak + 1;
    }
}
