namespace IncidentDocs.Core.Languages.Sql;

/// <summary>Cuts SQL into tokens and statements. Strings, dollar quotes, quoted names and comments are told apart; commands of psql and mysql end a statement.</summary>
/// <param name="text">The text.</param>
/// <param name="escapes">Whether a backslash escapes in every string, as in MySQL, and not only in <c>E'…'</c>.</param>
internal sealed class SqlLexer(string text, bool escapes)
{
    private readonly List<CodeToken> _shown = [];
    private readonly List<int> _open = [];
    private readonly ImmutableArray<SqlToken>.Builder _tokens =
        ImmutableArray.CreateBuilder<SqlToken>();
    private readonly ImmutableArray<SqlStatement>.Builder _statements =
        ImmutableArray.CreateBuilder<SqlStatement>();

    private CodeProblem? _problem;
    private int _at;

    // Whether comments are still read as PostgreSQL does. Tried once: a text of nothing but openings would be read again from each.
    private bool _nests = true;

    /// <summary>Reads all of it.</summary>
    public SqlScript Read()
    {
        while (_at < text.Length && _problem is null)
        {
            ReadToken();
        }
        EndStatement();
        if (_open.Count > 0)
        {
            Unclosed(_open[^1], 1);
        }
        return new SqlScript(_statements.ToImmutable(), _problem, Tiles.Of(text.Length, _shown));
    }

    private char Peek(int places) => _at + places < text.Length ? text[_at + places] : '\0';

    private void ReadToken()
    {
        var letter = text[_at];
        if (char.IsWhiteSpace(letter))
        {
            _at++;
        }
        else if (letter == '-' && Peek(1) == '-')
        {
            Comment(EndOfLine());
        }
        else if (letter == '/' && Peek(1) == '*')
        {
            ReadBlockComment();
        }
        else if (letter == ';')
        {
            Show(CodeTokenKind.Operator, 1);
            EndStatement();
        }
        else if (letter == '\\')
        {
            ReadClientCommand();
        }
        else if (letter is '\'' or '"' or '`')
        {
            ReadQuoted(letter, escapes && letter != '`');
        }
        else if (letter == '$')
        {
            ReadDollar();
        }
        else if (letter is '(' or ')' or '[' or ']')
        {
            ReadBracket(letter);
        }
        else
        {
            ReadPlain(letter);
        }
    }

    private void ReadPlain(char letter)
    {
        if (char.IsAsciiDigit(letter))
        {
            Take(SqlTokenKind.Number, CodeTokenKind.Number, Run(1, IsInNumber));
        }
        else if (IsPrefixedString(letter))
        {
            ReadQuoted('\'', letter is 'e' or 'E' || escapes, 1);
        }
        else if (BeginsName(letter))
        {
            ReadWord();
        }
        else if (
            (letter is ':' && BeginsName(Peek(1)) && (_at == 0 || text[_at - 1] != ':'))
            || (letter == '@' && (BeginsName(Peek(1)) || Peek(1) == '@'))
        )
        {
            Take(
                SqlTokenKind.Variable,
                CodeTokenKind.Variable,
                Run(letter == '@' && Peek(1) == '@' ? 2 : 1, IsInName)
            );
        }
        else if (letter == ',')
        {
            Take(SqlTokenKind.Comma, CodeTokenKind.Operator, 1);
        }
        else
        {
            var length = letter == ':' && Peek(1) == ':' ? 2 : 1;
            Take(SqlTokenKind.Operator, CodeTokenKind.Operator, length);
        }
    }

    private bool IsPrefixedString(char letter) =>
        letter is 'e' or 'E' or 'b' or 'B' or 'x' or 'X' or 'n' or 'N' && Peek(1) == '\'';

    private void ReadWord()
    {
        var length = Run(1, IsInName);
        var word = text.AsSpan(_at, length);
        var isKeyword = SqlWords.Keywords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
        var after = _at + length;
        var isCalled = after < text.Length && text[after] == '(';
        var kind =
            isKeyword ? CodeTokenKind.Keyword
            : isCalled ? CodeTokenKind.Command
            : CodeTokenKind.Text;
        Take(SqlTokenKind.Word, kind, length);
    }

    private int Run(int from, Func<char, bool> goesOn)
    {
        var length = from;
        while (_at + length < text.Length && goesOn(text[_at + length]))
        {
            length++;
        }
        return length;
    }

    private void ReadBracket(char letter)
    {
        if (letter is '(' or '[')
        {
            Take(SqlTokenKind.Open, CodeTokenKind.Operator, 1);
            _open.Add(_at - 1);
            return;
        }
        var opener = letter == ')' ? '(' : '[';
        if (_open.Count == 0 || text[_open[^1]] != opener)
        {
            _problem ??= new CodeProblem(
                new TextSpan(_at, 1),
                new Message(
                    $"'{letter}'{Josa.Object(letter.ToString())} 여는 괄호가 없음",
                    $"nothing opens this '{letter}'"
                )
            );
            return;
        }
        _open.RemoveAt(_open.Count - 1);
        Take(SqlTokenKind.Close, CodeTokenKind.Operator, 1);
    }

    /// <summary>Reads to the closing quote; a doubled one does not close.</summary>
    private void ReadQuoted(char quote, bool hasEscapes, int prefix = 0)
    {
        var at = _at + prefix + 1;
        while (at < text.Length)
        {
            if (text[at] == '\\' && hasEscapes)
            {
                at += 2;
            }
            else if (text[at] != quote)
            {
                at++;
            }
            else if (at + 1 < text.Length && text[at + 1] == quote)
            {
                at += 2;
            }
            else
            {
                var kind = quote == '\'' ? SqlTokenKind.String : SqlTokenKind.QuotedName;
                Take(kind, CodeTokenKind.String, at + 1 - _at);
                return;
            }
        }
        Unclosed(_at + prefix, 1);
    }

    /// <summary><c>$1</c>, or <c>$tag$ … $tag$</c>.</summary>
    private void ReadDollar()
    {
        if (char.IsAsciiDigit(Peek(1)))
        {
            Take(SqlTokenKind.Variable, CodeTokenKind.Variable, Run(1, char.IsAsciiDigit));
            return;
        }
        var length = Run(1, letter => IsInName(letter) && letter != '$') + 1;
        if (Peek(length - 1) != '$')
        {
            Take(SqlTokenKind.Operator, CodeTokenKind.Operator, 1);
            return;
        }
        var tag = text.Substring(_at, length);
        var close = text.IndexOf(tag, _at + length, StringComparison.Ordinal);
        if (close < 0)
        {
            Unclosed(_at, length);
            return;
        }
        Take(SqlTokenKind.String, CodeTokenKind.String, close + length - _at);
    }

    /// <summary>Comments nest in PostgreSQL and do not in MySQL; where only the second reading ends, it counts from there on.</summary>
    private void ReadBlockComment()
    {
        var depth = 0;
        for (var at = _at; _nests && at + 1 < text.Length; at++)
        {
            if (text[at] == '/' && text[at + 1] == '*')
            {
                depth++;
                at++;
            }
            else if (text[at] == '*' && text[at + 1] == '/')
            {
                at++;
                if (--depth == 0)
                {
                    Comment(at + 1);
                    return;
                }
            }
        }
        _nests = false;
        var first = text.IndexOf("*/", _at + 2, StringComparison.Ordinal);
        if (first < 0)
        {
            Unclosed(_at, 2);
            return;
        }
        Comment(first + 2);
    }

    /// <summary><c>\timing on</c> to the end of its line; <c>\G</c> is two characters. Either ends a statement.</summary>
    private void ReadClientCommand()
    {
        var length = Peek(1) is 'G' ? 2 : EndOfLine() - _at;
        EndStatement();
        Take(SqlTokenKind.Client, CodeTokenKind.Command, length);
        EndStatement();
    }

    private int EndOfLine()
    {
        var end = text.IndexOf('\n', _at);
        return end < 0 ? text.Length : end;
    }

    private void Comment(int end) => Show(CodeTokenKind.Comment, end - _at);

    private void Take(SqlTokenKind kind, CodeTokenKind shown, int length)
    {
        _tokens.Add(new SqlToken(new TextSpan(_at, length), kind, _open.Count));
        Show(shown, length);
    }

    private void Show(CodeTokenKind kind, int length)
    {
        _shown.Add(new CodeToken(new TextSpan(_at, length), kind));
        _at += length;
    }

    private void EndStatement()
    {
        if (_tokens.Count > 0)
        {
            _statements.Add(new SqlStatement(text, _tokens.ToImmutable()));
            _tokens.Clear();
        }
    }

    private void Unclosed(int from, int length)
    {
        var opener = text.Substring(from, length);
        _problem ??= new CodeProblem(
            new TextSpan(from, length),
            new Message($"{opener}{Josa.Subject(opener)} 닫히지 않음", $"{opener} is never closed")
        );
    }

    private static bool BeginsName(char letter) => char.IsLetter(letter) || letter == '_';

    private static bool IsInName(char letter) =>
        char.IsLetterOrDigit(letter) || letter is '_' or '$';

    private static bool IsInNumber(char letter) =>
        char.IsAsciiLetterOrDigit(letter) || letter is '.' or '_';
}
