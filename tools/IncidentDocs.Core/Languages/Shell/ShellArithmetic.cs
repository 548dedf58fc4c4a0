namespace IncidentDocs.Core.Languages.Shell;

/// <summary>Finds the bounds of calculations without reading them.</summary>
internal static class ShellArithmetic
{
    /// <summary>Where the bracket stands that closes the one before an offset; -1 where none does. Brackets in quotes do not count.</summary>
    public static int FindEnd(string text, int from, int end)
    {
        var depth = 1;
        for (var at = from; at < end; at++)
        {
            switch (text[at])
            {
                case '\\':
                    at++;
                    break;
                case '\'' or '"' or '`':
                    at = SkipQuote(text, at, end);
                    break;
                case '(':
                    depth++;
                    break;
                case ')' when --depth == 0:
                    return at;
            }
        }
        return -1;
    }

    /// <summary>Number of <c>;</c> outside quotes in a text.</summary>
    public static int Separators(ReadOnlySpan<char> text)
    {
        var count = 0;
        var quote = '\0';
        foreach (var letter in text)
        {
            if (quote != '\0')
            {
                quote = letter == quote ? '\0' : quote;
            }
            else if (letter is '\'' or '"')
            {
                quote = letter;
            }
            else if (letter == ';')
            {
                count++;
            }
        }
        return count;
    }

    private static int SkipQuote(string text, int at, int end)
    {
        var quote = text[at];
        for (var next = at + 1; next < end; next++)
        {
            if (text[next] == quote)
            {
                return next;
            }
            if (text[next] == '\\' && quote != '\'')
            {
                next++;
            }
        }
        return end;
    }
}
