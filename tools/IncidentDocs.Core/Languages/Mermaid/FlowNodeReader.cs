namespace IncidentDocs.Core.Languages.Mermaid;

/// <summary>Reads a node: its id, the brackets around its text, a class that is passed over.</summary>
internal sealed class FlowNodeReader(FlowCursor cursor, FlowBuilder chart)
{
    private static readonly ImmutableArray<(
        string Open,
        string Close,
        FlowShape Shape
    )> s_brackets =
    [
        ("(((", ")))", FlowShape.DoubleCircle),
        ("((", "))", FlowShape.Circle),
        ("([", "])", FlowShape.Stadium),
        ("[[", "]]", FlowShape.Subroutine),
        ("[(", ")]", FlowShape.Cylinder),
        ("{{", "}}", FlowShape.Hexagon),
        ("(", ")", FlowShape.Rounded),
        ("[", "]", FlowShape.Rectangle),
        ("{", "}", FlowShape.Rhombus),
        (">", "]", FlowShape.Flag),
    ];

    /// <summary>The node's number; -1 after a problem.</summary>
    public int Read()
    {
        var start = cursor.At;
        var id = TakeId();
        if (id.Length == 0)
        {
            var piece = cursor.Piece();
            var found = cursor.Text.Substring(piece.Start, piece.Length).Trim();
            chart.Report(piece, FlowProblems.Unexpected(found));
            return -1;
        }
        if (cursor.Here == '@')
        {
            chart.Report(
                TextSpan.Between(start, cursor.At + (cursor.Peek(1) == '{' ? 2 : 1)),
                FlowProblems.Unsupported(cursor.Peek(1) == '{' ? id + "@{" : id + "@")
            );
            return -1;
        }
        if (!TakeText(out var label, out var shape))
        {
            return -1;
        }
        if (cursor.Take(":::"))
        {
            TakeId();
        }
        return chart.Name(id, label, shape, TextSpan.Between(start, start + id.Length));
    }

    private string TakeId()
    {
        var start = cursor.At;
        while (IsOfId(cursor.Here, cursor.Peek(1)))
        {
            cursor.At++;
        }
        return cursor.Text[start..cursor.At];
    }

    private static bool IsOfId(char letter, char next) =>
        char.IsLetterOrDigit(letter)
        || char.IsSurrogate(letter)
        || letter is '_' or '.' or '/' or '+' or '*' or '!' or '?' or '$' or '\'' or '#' or '%'
        || (letter == '-' && next is not ('-' or '>' or '.' or '\0' or ' ' or '\n'))
        || (letter == '=' && next is not ('=' or '>'))
        || char.GetUnicodeCategory(letter)
            is System.Globalization.UnicodeCategory.NonSpacingMark
                or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    // No brackets: no text of its own, and true.
    private bool TakeText(out string? label, out FlowShape shape)
    {
        (label, shape) = (null, FlowShape.Rectangle);
        if (cursor.Sees("[|") || cursor.Sees("(-"))
        {
            var opener = new TextSpan(cursor.At, 2);
            chart.Report(opener, FlowProblems.Unsupported(cursor.Text.Substring(opener.Start, 2)));
            return false;
        }
        if (cursor.Sees("[/") || cursor.Sees("[\\"))
        {
            return TakeSlanted(out label, out shape);
        }
        foreach (var (open, close, found) in s_brackets)
        {
            if (cursor.Sees(open))
            {
                shape = found;
                return TakeBetween(open, [close], out label) is not null;
            }
        }
        return true;
    }

    private bool TakeSlanted(out string? label, out FlowShape shape)
    {
        var isRight = cursor.Sees("[/");
        var close = TakeBetween(isRight ? "[/" : "[\\", ["/]", "\\]"], out label);
        shape = (isRight, close) switch
        {
            (true, "/]") => FlowShape.LeanRight,
            (true, _) => FlowShape.Trapezoid,
            (false, "/]") => FlowShape.TrapezoidTop,
            _ => FlowShape.LeanLeft,
        };
        return close is not null;
    }

    // The closing bracket that was found; null after a problem.
    private string? TakeBetween(string open, ImmutableArray<string> closers, out string? label)
    {
        var start = cursor.At;
        cursor.At += open.Length;
        label = null;
        var text = FlowQuotes.TakeQuoted(cursor) ?? TakePlain(closers);
        cursor.SkipBlanks();
        var close = closers.FirstOrDefault(cursor.Take);
        if (text is null || close is null)
        {
            chart.Report(new TextSpan(start, open.Length), FlowProblems.Unclosed(open));
            return null;
        }
        label = FlowText.Of(text);
        return close;
    }

    private string? TakePlain(ImmutableArray<string> closers)
    {
        var line = cursor.Text.AsSpan(cursor.At, cursor.EndOfLine() - cursor.At);
        var end = -1;
        foreach (var closer in closers)
        {
            var at = line.IndexOf(closer, StringComparison.Ordinal);
            end = at >= 0 && (end < 0 || at < end) ? at : end;
        }
        if (end < 0)
        {
            return null;
        }
        var text = line[..end].ToString();
        cursor.At += end;
        return text;
    }
}
