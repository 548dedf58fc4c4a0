using System.Buffers;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Core.Parsing.Yaml;

/// <summary>Follows a plain or quoted scalar through its folds and escapes (YAML 1.2 §7.3).</summary>
/// <param name="text">The file.</param>
/// <param name="inside">The scalar without its quotes.</param>
/// <param name="style">How it is written.</param>
/// <param name="pieces">Takes the pieces.</param>
internal readonly struct FlowScalarMap(
    string text,
    TextSpan inside,
    ScalarStyle style,
    PieceList pieces
)
{
    private static readonly SearchValues<char> Stops = SearchValues.Create("\\' \t\r\n");

    /// <summary>Reads the scalar to its end.</summary>
    public void Read()
    {
        var at = inside.Start;
        while (at < inside.End)
        {
            at = text[at] switch
            {
                '\\' when style == ScalarStyle.DoubleQuoted => Escape(at),
                '\'' when style == ScalarStyle.SingleQuoted => Quote(at),
                ' ' or '\t' or '\r' or '\n' => Blank(at),
                _ => Run(at),
            };
        }
        pieces.End(inside.End);
    }

    private int Run(int at)
    {
        var rest = text.AsSpan(at + 1, inside.End - at - 1);
        var length = rest.IndexOfAny(Stops);
        var end = length < 0 ? inside.End : at + 1 + length;
        pieces.Run(at, end - at);
        return end;
    }

    private int Quote(int at)
    {
        pieces.Escape(at, 2, 1);
        return at + 2;
    }

    /// <summary>Blanks within a line stand as they are; blanks around line ends fold into one blank, or into the line ends after the first.</summary>
    private int Blank(int at)
    {
        var end = at;
        while (end < inside.End && text[end] is ' ' or '\t' or '\r' or '\n')
        {
            end++;
        }
        var firstBreak = text.IndexOf('\n', at, end - at);
        if (firstBreak < 0)
        {
            pieces.Run(at, end - at);
        }
        else if (!Breaks(firstBreak + 1, end))
        {
            pieces.Escape(firstBreak, 1, 1);
        }
        return end;
    }

    /// <summary>Places the line ends between two offsets; false where there are none.</summary>
    private bool Breaks(int from, int to)
    {
        var any = false;
        for (var at = text.IndexOf('\n', from, to - from); at >= 0; )
        {
            pieces.Escape(at, 1, 1);
            any = true;
            at = text.IndexOf('\n', at + 1, to - at - 1);
        }
        return any;
    }

    private int Escape(int at)
    {
        var code = at + 1 < inside.End ? text[at + 1] : '\\';
        if (code is '\r' or '\n')
        {
            return LineContinuation(at + 1);
        }
        var width = WidthOf(code, at);
        var count = code == 'U' && IsAstral(at) ? 2 : 1;
        pieces.Escape(at, width, count);
        return Math.Min(at + width, inside.End);
    }

    /// <summary>A backslash at the end of a line takes the line end and the blanks after it away; empty lines below it count.</summary>
    private int LineContinuation(int at)
    {
        var firstBreak = text.IndexOf('\n', at);
        var end = firstBreak + 1;
        while (end < inside.End && text[end] is ' ' or '\t' or '\r' or '\n')
        {
            end++;
        }
        Breaks(firstBreak + 1, end);
        return end;
    }

    private int WidthOf(char code, int at)
    {
        var width = code switch
        {
            'x' => 4,
            'u' => 6,
            'U' => 10,
            _ => 2,
        };
        return Math.Min(width, inside.End - at);
    }

    private bool IsAstral(int at) =>
        at + 6 <= inside.End && text.AsSpan(at + 2, 4).IndexOfAnyExcept('0') >= 0;
}
