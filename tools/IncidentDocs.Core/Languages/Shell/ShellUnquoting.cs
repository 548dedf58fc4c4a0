using System.Text;

namespace IncidentDocs.Core.Languages.Shell;

/// <summary>Quote removal: what a word is once the shell has read its quotes and escapes. Expansions stay as they are written.</summary>
internal sealed class ShellUnquoting
{
    private readonly string _text;
    private readonly int _end;
    private readonly StringBuilder _value;
    private readonly List<int> _places;
    private bool _isDouble;

    private ShellUnquoting(string text, TextSpan span)
    {
        _text = text;
        _end = span.End;
        _value = new StringBuilder(span.Length);
        _places = new List<int>(span.Length + 1);
    }

    /// <summary>Reads the value of a word that the parser has read.</summary>
    public static UnquotedText Read(
        string text,
        TextSpan span,
        ImmutableArray<TextSpan> expansions
    ) => new ShellUnquoting(text, span).Read(span, expansions);

    private UnquotedText Read(TextSpan span, ImmutableArray<TextSpan> expansions)
    {
        var next = 0;
        for (var at = span.Start; at < _end; )
        {
            if (next < expansions.Length && at == expansions[next].Start)
            {
                Copy(at, expansions[next].End);
                at = expansions[next++].End;
                continue;
            }
            at = _isDouble ? InDouble(at) : Outside(at);
        }
        _places.Add(_end);
        return new UnquotedText(_value.ToString(), [.. _places]);
    }

    private void Copy(int from, int to)
    {
        _value.Append(_text, from, to - from);
        for (var at = from; at < to; at++)
        {
            _places.Add(at);
        }
    }

    private char After(int at) => at + 1 < _end ? _text[at + 1] : '\0';

    private int Outside(int at)
    {
        switch (_text[at])
        {
            case '"':
                _isDouble = true;
                return at + 1;
            case '\'':
                var close = _text.IndexOf('\'', at + 1, _end - at - 1);
                Copy(at + 1, close < 0 ? _end : close);
                return close < 0 ? _end : close + 1;
            case '$' when After(at) == '\'':
                return Ansi(at + 2);
            case '$' when After(at) == '"':
                return at + 1;
            case '\\' when at + 1 < _end:
                return Escape(at);
            default:
                Copy(at, at + 1);
                return at + 1;
        }
    }

    private int InDouble(int at)
    {
        if (_text[at] == '"')
        {
            _isDouble = false;
            return at + 1;
        }
        if (_text[at] == '\\' && After(at) is '$' or '`' or '"' or '\\' or '\n')
        {
            return Escape(at);
        }
        Copy(at, at + 1);
        return at + 1;
    }

    /// <summary>A backslash and what it keeps; a line that it continues leaves nothing.</summary>
    private int Escape(int at)
    {
        if (_text[at + 1] != '\n')
        {
            Copy(at + 1, at + 2);
        }
        return at + 2;
    }

    private int Ansi(int at)
    {
        for (; at < _end && _text[at] != '\''; at++)
        {
            if (_text[at] == '\\' && at + 1 < _end)
            {
                at++;
                _value.Append(Escaped(_text[at]));
                _places.Add(at);
            }
            else
            {
                Copy(at, at + 1);
            }
        }
        return Math.Min(at + 1, _end);
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
