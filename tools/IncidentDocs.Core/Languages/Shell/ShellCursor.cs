namespace IncidentDocs.Core.Languages.Shell;

/// <summary>Where the parser is in the text, what it has seen, and the first problem. Nothing is read past a problem.</summary>
/// <param name="text">The text.</param>
/// <param name="start">Where to begin.</param>
/// <param name="end">Where to end, exclusive.</param>
internal sealed class ShellCursor(string text, int start, int end)
{
    /// <summary>Deeper nesting than this is not read, and said to be; no command that a person wrote is that deep.</summary>
    private const int MostDepth = 100;

    private readonly List<(TextSpan Span, CodeTokenKind? Kind)> _tokens = [];
    private bool _hasGivenUp;

    /// <summary>The text.</summary>
    public string Text => text;

    /// <summary>Where the parser is.</summary>
    public int At { get; set; } = start;

    /// <summary>Where the text ends.</summary>
    public int End => end;

    /// <summary>Whether all is read.</summary>
    public bool IsAtEnd => At >= end;

    /// <summary>The character at hand; NUL at the end.</summary>
    public char Current => At < end ? text[At] : '\0';

    /// <summary>The first problem.</summary>
    public CodeProblem? Problem { get; private set; }

    /// <summary>Whether there is a problem, or nothing more is judged.</summary>
    public bool HasFailed => Problem is not null || _hasGivenUp;

    /// <summary>How deep the parser is.</summary>
    public int Depth { get; set; }

    /// <summary>Here-documents whose bodies begin after the next line end.</summary>
    public List<HereDocument> Pending { get; set; } = [];

    /// <summary>Number of tokens so far.</summary>
    public int TokenCount => _tokens.Count;

    /// <summary>The character some places on; NUL behind the end.</summary>
    public char Peek(int places) => At + places < end ? text[At + places] : '\0';

    /// <summary>Whether the text is nested too deep to be read.</summary>
    public bool IsTooDeep { get; private set; }

    /// <summary>Goes one level deeper; false where that is too deep, which is a problem.</summary>
    public bool Enter()
    {
        if (Depth >= MostDepth)
        {
            TooDeep(At);
            return false;
        }
        Depth++;
        return true;
    }

    /// <summary>Reports that what begins at a place is nested too deep to be read; it counts whatever else is found.</summary>
    public void TooDeep(int at)
    {
        IsTooDeep = true;
        Problem = new CodeProblem(
            new TextSpan(Math.Min(at, end), at < end ? 1 : 0),
            new Message(
                $"{MostDepth}겹보다 깊어 읽지 않음",
                $"nested deeper than {MostDepth} levels, which is not read"
            )
        );
    }

    /// <summary>Comes back up.</summary>
    public void Leave() => Depth--;

    /// <summary>Notes a token; one without a kind gets it by <see cref="Settle"/>.</summary>
    public void Mark(CodeTokenKind? kind, int from, int to)
    {
        if (from < to)
        {
            _tokens.Add((TextSpan.Between(from, to), kind));
        }
    }

    /// <summary>Gives a kind to the tokens that have none, from the one of an index on.</summary>
    public void Settle(int from, CodeTokenKind kind)
    {
        for (var index = from; index < _tokens.Count; index++)
        {
            if (_tokens[index].Kind is null)
            {
                _tokens[index] = (_tokens[index].Span, kind);
            }
        }
    }

    /// <summary>The tokens so far.</summary>
    public IEnumerable<CodeToken> Tokens =>
        _tokens.Select(token => new CodeToken(token.Span, token.Kind ?? CodeTokenKind.Text));

    /// <summary>Takes over the tokens of a part that was read by itself.</summary>
    public void Take(ShellCursor part) => _tokens.AddRange(part._tokens);

    /// <summary>Reports a problem; only the first counts.</summary>
    public void Fail(TextSpan span, string ko, string en) =>
        Problem ??= new CodeProblem(span, new Message(ko, en));

    /// <summary>Reports a quote, bracket or expansion that never ends.</summary>
    public void Unclosed(int from, int length)
    {
        var opener = Quoted.Of(text.Substring(from, Math.Min(length, end - from)));
        Fail(
            new TextSpan(from, length),
            $"{opener}{Josa.Subject(opener)} 닫히지 않음",
            $"{opener} is never closed"
        );
    }

    /// <summary>Reports what stands at hand as something that can't stand there.</summary>
    public void Unexpected()
    {
        SkipBlanks();
        if (IsAtEnd)
        {
            Fail(new TextSpan(end, 0), "명령이 끝나지 않음", "the command is not finished");
            return;
        }
        var length = ShellOperators.LengthAt(text, At, end);
        if (length == 0)
        {
            length = ShellOperators.WordLength(text, At, end);
        }
        if (Current == '\n')
        {
            Fail(new TextSpan(At, 1), "줄이 끝나지 않음", "the line is not finished");
            return;
        }
        var token = Quoted.Of(text.Substring(At, length));
        Fail(
            new TextSpan(At, length),
            $"'{token}'{Josa.Subject(token)} 올 자리가 아님",
            $"unexpected '{token}'"
        );
    }

    /// <summary>Whether an operator stands at hand; a line that is continued in its middle does not count.</summary>
    public bool IsAt(string operation) =>
        string.CompareOrdinal(text, At, operation, 0, operation.Length) == 0
        && At + operation.Length <= end;

    /// <summary>The reserved word at hand, or nothing.</summary>
    public ReadOnlySpan<char> Reserved => ShellOperators.ReservedAt(text, At, end);

    /// <summary>Whether exactly this word stands at hand, unquoted.</summary>
    public bool IsWord(string word) =>
        IsAt(word) && ShellOperators.EndsAt(text, At + word.Length, end);

    /// <summary>Length of an operator of twice one character, which a continued line may divide; 0 where none is at hand.</summary>
    public int DoubledLength(char letter)
    {
        if (Current != letter || IsAtEnd)
        {
            return 0;
        }
        var second = 1;
        while (Peek(second) == '\\' && Peek(second + 1) == '\n')
        {
            second += 2;
        }
        return Peek(second) == letter ? second + 1 : 0;
    }

    /// <summary>Judges nothing more, and not what was found either.</summary>
    public void GiveUp()
    {
        Problem = IsTooDeep ? Problem : null;
        _hasGivenUp = true;
    }

    /// <summary>Judges nothing more, but what was found stands.</summary>
    public void GiveUpUnlessWrong() => _hasGivenUp = true;

    /// <summary>Reads past an operator.</summary>
    public void Take(int length, CodeTokenKind kind = CodeTokenKind.Operator)
    {
        Mark(kind, At, At + length);
        At += length;
    }

    /// <summary>Skips blanks, continued lines and comments.</summary>
    public void SkipBlanks()
    {
        while (!IsAtEnd)
        {
            if (Current is ' ' or '\t')
            {
                At++;
            }
            else if (Current == '\\' && (Peek(1) == '\n' || At + 1 == end))
            {
                At = Math.Min(end, At + 2);
            }
            else if (Current == '#')
            {
                var line = text.IndexOf('\n', At, end - At);
                Take((line < 0 ? end : line) - At, CodeTokenKind.Comment);
            }
            else
            {
                return;
            }
        }
    }

    /// <summary>Skips blanks, comments and line ends, reading the here-documents that begin behind them.</summary>
    public void SkipLines()
    {
        SkipBlanks();
        while (Current == '\n' && !IsAtEnd)
        {
            NextLine();
            SkipBlanks();
        }
    }

    /// <summary>Reads past a line end and the here-documents that begin behind it.</summary>
    public void NextLine()
    {
        At++;
        foreach (var document in Pending)
        {
            document.Read(this);
        }
        Pending.Clear();
    }
}
