using System.Text;

namespace IncidentDocs.Core.Languages.Shell;

/// <summary>Quote removal: what a word is once the shell has read its quotes and escapes. Expansions stay as they are written.</summary>
internal static class ShellUnquoting
{
    /// <summary>Reads the value of a word that the parser has read.</summary>
    public static UnquotedText Read(string text, TextSpan span, ImmutableArray<TextSpan> expansions)
    {
        var value = new StringBuilder(span.Length);
        var places = new List<int>(span.Length + 1);
        var next = 0;
        var isDouble = false;
        for (var at = span.Start; at < span.End; )
        {
            if (next < expansions.Length && at == expansions[next].Start)
            {
                Copy(at, expansions[next].End);
                at = expansions[next++].End;
                continue;
            }
            at = isDouble ? InDouble(at) : Outside(at);
        }
        places.Add(span.End);
        return new UnquotedText(value.ToString(), [.. places]);

        void Copy(int from, int to)
        {
            value.Append(text, from, to - from);
            for (var at = from; at < to; at++)
            {
                places.Add(at);
            }
        }

        int Outside(int at)
        {
            switch (text[at])
            {
                case '"':
                    isDouble = true;
                    return at + 1;
                case '\'':
                    var end = text.IndexOf('\'', at + 1, span.End - at - 1);
                    Copy(at + 1, end < 0 ? span.End : end);
                    return end < 0 ? span.End : end + 1;
                case '$' when at + 1 < span.End && text[at + 1] == '\'':
                    return Ansi(at + 2);
                case '$' when at + 1 < span.End && text[at + 1] == '"':
                    return at + 1;
                case '\\' when at + 1 < span.End:
                    if (text[at + 1] != '\n')
                    {
                        Copy(at + 1, at + 2);
                    }
                    return at + 2;
                default:
                    Copy(at, at + 1);
                    return at + 1;
            }
        }

        int InDouble(int at)
        {
            if (text[at] == '"')
            {
                isDouble = false;
                return at + 1;
            }
            if (text[at] == '\\' && at + 1 < span.End && text[at + 1] is '$' or '`' or '"' or '\\')
            {
                Copy(at + 1, at + 2);
                return at + 2;
            }
            if (text[at] == '\\' && at + 1 < span.End && text[at + 1] == '\n')
            {
                return at + 2;
            }
            Copy(at, at + 1);
            return at + 1;
        }

        int Ansi(int at)
        {
            for (; at < span.End && text[at] != '\''; at++)
            {
                if (text[at] == '\\' && at + 1 < span.End)
                {
                    at++;
                    value.Append(Escaped(text[at]));
                    places.Add(at);
                }
                else
                {
                    Copy(at, at + 1);
                }
            }
            return Math.Min(at + 1, span.End);
        }
    }

    private static char Escaped(char letter) =>
        letter switch
        {
            'n' => '\n',
            't' => '\t',
            'r' => '\r',
            _ => letter,
        };
}
