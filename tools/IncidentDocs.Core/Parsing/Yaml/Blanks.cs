namespace IncidentDocs.Core.Parsing.Yaml;

/// <summary>What separates two tokens of YAML: blanks, line ends, comments.</summary>
internal static class Blanks
{
    /// <summary>The offset of the next token at or after a place, or the limit.</summary>
    public static int Skip(string text, int at, int limit)
    {
        while (at < limit)
        {
            if (text[at] is ' ' or '\t' or '\r' or '\n')
            {
                at++;
            }
            else if (text[at] == '#' && (at == 0 || char.IsWhiteSpace(text[at - 1])))
            {
                at = LineEnd(text, at, limit);
            }
            else
            {
                return at;
            }
        }
        return limit;
    }

    /// <summary>The end of the line that a place is in, without its line end.</summary>
    public static int LineEnd(string text, int at, int limit)
    {
        var length = text.AsSpan(at, limit - at).IndexOf('\n');
        if (length < 0)
        {
            return limit;
        }
        var end = at + length;
        return end > at && text[end - 1] == '\r' ? end - 1 : end;
    }

    /// <summary>The end of a block scalar's last line that is not blank, without its line end; the library's end lies behind the blank lines that follow.</summary>
    public static int BlockEnd(string text, int start, int end)
    {
        while (end > start)
        {
            var line = text.AsSpan(start, end - start).TrimEnd('\n').TrimEnd('\r').Length + start;
            var lineStart = text.LastIndexOf('\n', line - 1, line - start) + 1;
            if (TrimBack(text, Math.Max(lineStart, start), line) > lineStart)
            {
                return line;
            }
            end = lineStart;
        }
        return end;
    }

    /// <summary>The place after the last character before <paramref name="at"/> that is neither blank nor line end, not below <paramref name="floor"/>.</summary>
    public static int TrimBack(string text, int floor, int at)
    {
        while (at > floor && text[at - 1] is ' ' or '\t' or '\r' or '\n')
        {
            at--;
        }
        return at;
    }
}
