using System.Buffers;

namespace IncidentDocs.Core.Languages.Data;

/// <summary>Reads YAML and JSON for the eye: keys, texts, numbers, comments. It judges nothing; whatever it is given has tokens, in time that grows with the length.</summary>
/// <param name="text">The text, lines ending in LF.</param>
internal sealed class DataLexer(string text)
{
    private const string Signs = "{}[],";

    private static readonly SearchValues<char> InNumbers = SearchValues.Create("+-.0123456789eE");

    private readonly ImmutableArray<CodeToken>.Builder _tokens =
        ImmutableArray.CreateBuilder<CodeToken>();

    private int _at;

    /// <summary>The indentation of the line whose block of text is being read; -1 outside of one.</summary>
    private int _blockOf = -1;

    /// <summary>The tokens of a text, in order; what lies between them is text.</summary>
    public static ImmutableArray<CodeToken> Tokens(string text) => new DataLexer(text).Read();

    private ImmutableArray<CodeToken> Read()
    {
        while (_at < text.Length)
        {
            ReadLine();
        }
        return Tiles.Of(text.Length, _tokens.ToImmutable());
    }

    private void ReadLine()
    {
        var start = _at;
        var end = EndOfLine(start);
        while (_at < end && text[_at] == ' ')
        {
            _at++;
        }
        var indent = _at - start;
        if (_blockOf >= 0 && (_at == end || indent > _blockOf))
        {
            Add(_at, end, CodeTokenKind.String);
        }
        else
        {
            _blockOf = -1;
            Entries();
            while (_at < end)
            {
                Piece(end, indent);
                end = _at > end ? EndOfLine(_at) : end;
            }
        }
        _at = Math.Min(end + 1, text.Length);
    }

    /// <summary>The dashes that begin entries of a list.</summary>
    private void Entries()
    {
        while (_at < text.Length && text[_at] == '-' && IsBlank(_at + 1))
        {
            Add(_at, _at + 1, CodeTokenKind.Operator);
            _at++;
            while (_at < text.Length && text[_at] == ' ')
            {
                _at++;
            }
        }
    }

    private void Piece(int end, int indent)
    {
        var letter = text[_at];
        switch (letter)
        {
            case ' ' or '\t':
                _at++;
                break;
            case '#' when _at == 0 || IsBlank(_at - 1):
                Take(end, CodeTokenKind.Comment);
                break;
            case '"' or '\'':
                Quoted(letter);
                break;
            case '|' or '>' when IsBlockHeader(end):
                _blockOf = indent;
                Take(end, CodeTokenKind.Operator);
                break;
            case '&' or '*' or '!':
                Take(EndOfWord(end), CodeTokenKind.Variable);
                break;
            default:
                Plain(letter, end);
                break;
        }
    }

    private void Plain(char letter, int end)
    {
        if (Signs.Contains(letter, StringComparison.Ordinal) || IsColon(_at))
        {
            Take(_at + 1, CodeTokenKind.Operator);
            return;
        }
        var stop = EndOfPlain(end);
        var isKey = IsColon(stop);
        Take(stop, isKey ? CodeTokenKind.Key : KindOf(text.AsSpan(_at, stop - _at)));
    }

    private void Quoted(char quote)
    {
        var at = _at + 1;
        while (at < text.Length && text[at] != quote)
        {
            at += quote == '"' && text[at] == '\\' ? 2 : 1;
        }
        var end = Math.Min(at + 1, text.Length);
        Take(end, IsColon(end) ? CodeTokenKind.Key : CodeTokenKind.String);
    }

    /// <summary>The end of a plain text: before a comment, a sign, or the colon behind a key.</summary>
    private int EndOfPlain(int end)
    {
        var at = _at + 1;
        while (
            at < end
            && !Signs.Contains(text[at], StringComparison.Ordinal)
            && !(text[at] == ':' && IsBlank(at + 1))
            && !(text[at] == '#' && IsBlank(at - 1))
        )
        {
            at++;
        }
        while (text[at - 1] == ' ' && at - 1 > _at)
        {
            at--;
        }
        return at;
    }

    private bool IsBlockHeader(int end)
    {
        for (var at = _at + 1; at < end && text[at] != ' '; at++)
        {
            if (text[at] is not ('-' or '+' or (>= '1' and <= '9')))
            {
                return false;
            }
        }
        return true;
    }

    private static CodeTokenKind KindOf(ReadOnlySpan<char> word) =>
        word is "true" or "false" or "null" or "~" ? CodeTokenKind.Keyword
        : char.IsAsciiDigit(word[^1]) && !word.ContainsAnyExcept(InNumbers) ? CodeTokenKind.Number
        : CodeTokenKind.Text;

    private bool IsColon(int at) =>
        at < text.Length
        && text[at] == ':'
        && (IsBlank(at + 1) || (at > 0 && text[at - 1] is '"' or '\''));

    private bool IsBlank(int at) => at >= text.Length || text[at] is ' ' or '\n' or '\t';

    private int EndOfWord(int end)
    {
        var at = _at + 1;
        while (at < end && !IsBlank(at) && !Signs.Contains(text[at], StringComparison.Ordinal))
        {
            at++;
        }
        return at;
    }

    private int EndOfLine(int from)
    {
        var end = text.IndexOf('\n', Math.Min(from, text.Length));
        return end < 0 ? text.Length : end;
    }

    private void Take(int end, CodeTokenKind kind)
    {
        Add(_at, end, kind);
        _at = end;
    }

    private void Add(int start, int end, CodeTokenKind kind)
    {
        if (end > start && kind != CodeTokenKind.Text)
        {
            _tokens.Add(new CodeToken(TextSpan.Between(start, end), kind));
        }
    }
}
