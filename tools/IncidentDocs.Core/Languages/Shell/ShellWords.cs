namespace IncidentDocs.Core.Languages.Shell;

/// <summary>Reads words and redirections.</summary>
internal sealed class ShellWords
{
    private readonly ShellCursor _cursor;
    private readonly ShellExpansions _expansions;

    /// <summary>Reads from a cursor; the commands of substitutions go to the lists.</summary>
    public ShellWords(ShellCursor cursor, ShellLists lists)
    {
        _cursor = cursor;
        _expansions = new ShellExpansions(cursor, lists);
    }

    /// <summary>Whether a word begins here.</summary>
    public bool IsWordAhead() =>
        !_cursor.IsAtEnd
        && (
            !ShellOperators.EndsWord(_cursor.Current)
            || (_cursor.Current is '<' or '>' && _cursor.Peek(1) == '(')
        );

    /// <summary>Whether a redirection begins here.</summary>
    public bool IsRedirectionAhead() => OperatorOf(_cursor.At + PrefixLength()) is not null;

    /// <summary>Reads a redirection; null where none begins here, or where its target is missing, which is a problem.</summary>
    public Redirection? TryReadRedirection()
    {
        var start = _cursor.At;
        var prefix = PrefixLength();
        if (OperatorOf(start + prefix) is not { } operation)
        {
            return null;
        }
        _cursor.Take(prefix + operation.Length);
        _cursor.SkipBlanks();
        var token = _cursor.TokenCount;
        if (!IsWordAhead() || Read(WordUse.Argument) is not { } target)
        {
            _cursor.Unexpected();
            return null;
        }
        _cursor.Settle(token, CodeTokenKind.Text);
        var redirection = new Redirection(
            operation,
            target,
            TextSpan.Between(start, target.Span.End)
        );
        if (operation is "<<" or "<<-")
        {
            _cursor.Pending.Add(new HereDocument(redirection));
        }
        return redirection;
    }

    /// <summary>Reads a calculation in double brackets that begin after some characters at hand; false where what begins here is none.</summary>
    public bool TryReadArithmetic(int start, int length) =>
        _expansions.TryReadArithmetic(start, length);

    /// <summary>Reads a word. Its literal pieces are tokens without a kind. Null after a problem.</summary>
    public ShellWord? Read(WordUse use)
    {
        var start = _cursor.At;
        var equalsAt = -1;
        var expansions = ImmutableArray.CreateBuilder<TextSpan>();
        var literal = start;
        while (!_cursor.IsAtEnd && !_cursor.HasFailed)
        {
            var before = _cursor.At;
            var letter = _cursor.Current;
            if (letter == '(' && IsList(use, equalsAt))
            {
                Literal(literal);
                ReadElements();
            }
            else if (letter == '(' && IsPattern(use, start))
            {
                Literal(literal);
                ReadGroup(use, expansions);
            }
            else if (letter == '|' && use == WordUse.Regex)
            {
                _cursor.At++;
                continue;
            }
            else if (letter == '[' && IsSubscript(use, start, equalsAt))
            {
                Literal(literal);
                _expansions.ReadBracketed('[', ']', CodeTokenKind.Variable);
            }
            else if (!_expansions.IsAhead())
            {
                if (ShellOperators.EndsWord(letter))
                {
                    break;
                }
                equalsAt =
                    letter == '=' && equalsAt < 0 && IsAssignment(use, start) ? before : equalsAt;
                _cursor.At += letter == '\\' && before + 1 < _cursor.End ? 2 : 1;
                continue;
            }
            else
            {
                Literal(literal);
                _expansions.Read(expansions);
            }
            literal = _cursor.At;
        }
        Literal(literal);
        return _cursor.HasFailed || _cursor.At == start
            ? null
            : new ShellWord(
                _cursor.Text,
                TextSpan.Between(start, _cursor.At),
                expansions.ToImmutable(),
                equalsAt
            );
    }

    private void Literal(int from) => _cursor.Mark(null, from, _cursor.At);

    private bool IsList(WordUse use, int equalsAt) =>
        use is WordUse.First or WordUse.Declared && equalsAt >= 0 && _cursor.At == equalsAt + 1;

    private bool IsPattern(WordUse use, int start) =>
        use == WordUse.Regex
        || (
            use == WordUse.Condition
            && _cursor.At > start
            && _cursor.Text[_cursor.At - 1] is '?' or '*' or '+' or '@' or '!'
        );

    private bool IsSubscript(WordUse use, int start, int equalsAt) =>
        use is WordUse.First or WordUse.Declared
            ? equalsAt < 0
                && _cursor.At > start
                && use == WordUse.First
                && IsName(start, _cursor.At)
            : use == WordUse.Element && _cursor.At == start;

    private bool IsName(int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (!ShellOperators.IsInName(_cursor.Text[at]))
            {
                return false;
            }
        }
        return from < to && ShellOperators.BeginsName(_cursor.Text[from]);
    }

    /// <summary>Whether what was read of a word up to its <c>=</c> is a name, with or without subscript and <c>+</c>.</summary>
    private bool IsAssignment(WordUse use, int start)
    {
        if (use is not (WordUse.First or WordUse.Declared))
        {
            return false;
        }
        var end = _cursor.At;
        if (end > start && _cursor.Text[end - 1] == '+')
        {
            end--;
        }
        if (end > start && _cursor.Text[end - 1] == ']')
        {
            var open = _cursor.Text.IndexOf('[', start, end - start);
            end = open < 0 ? end : open;
        }
        return IsName(start, end);
    }

    /// <summary>The elements of <c>name=( … )</c>.</summary>
    private void ReadElements()
    {
        var open = _cursor.At;
        _cursor.Take(1);
        var outer = _cursor.Pending;
        _cursor.Pending = [];
        while (!_cursor.HasFailed)
        {
            _cursor.SkipLines();
            if (_cursor.IsAtEnd)
            {
                _cursor.Unclosed(open, 1);
            }
            else if (_cursor.Current == ')')
            {
                _cursor.Take(1);
                break;
            }
            else if (!IsWordAhead())
            {
                _cursor.Unexpected();
            }
            else
            {
                ReadElement();
            }
        }
        _cursor.Pending = outer;
    }

    private void ReadElement()
    {
        if (!_cursor.Enter())
        {
            return;
        }
        var token = _cursor.TokenCount;
        Read(WordUse.Element);
        _cursor.Settle(token, CodeTokenKind.Text);
        _cursor.Leave();
    }

    /// <summary>A bracketed part of a pattern or a regular expression, in which blanks do not end the word.</summary>
    private void ReadGroup(WordUse use, ImmutableArray<TextSpan>.Builder expansions)
    {
        var open = _cursor.At;
        var literal = open;
        var depth = 0;
        while (!_cursor.HasFailed)
        {
            if (_cursor.IsAtEnd)
            {
                _cursor.Unclosed(open, 1);
                return;
            }
            if (_expansions.IsAhead() && _cursor.Current is not ('<' or '>'))
            {
                _cursor.Mark(CodeTokenKind.String, literal, _cursor.At);
                _expansions.Read(expansions);
                literal = _cursor.At;
                continue;
            }
            depth += _cursor.Current switch
            {
                '(' => 1,
                ')' => -1,
                _ => 0,
            };
            _cursor.At += _cursor.Current == '\\' && _cursor.At + 1 < _cursor.End ? 2 : 1;
            if (depth == 0)
            {
                break;
            }
        }
        var kind = use == WordUse.Regex ? CodeTokenKind.String : CodeTokenKind.Text;
        _cursor.Mark(kind, literal, _cursor.At);
    }

    /// <summary>Length of <c>2</c> or <c>{name}</c> before a redirection.</summary>
    private int PrefixLength()
    {
        var length = 0;
        while (char.IsAsciiDigit(_cursor.Peek(length)))
        {
            length++;
        }
        if (length == 0 && _cursor.Current == '{' && ShellOperators.BeginsName(_cursor.Peek(1)))
        {
            length = 1;
            while (ShellOperators.IsInName(_cursor.Peek(length)))
            {
                length++;
            }
            length = _cursor.Peek(length) == '}' ? length + 1 : 0;
        }
        return _cursor.Peek(length) is '<' or '>' ? length : 0;
    }

    private string? OperatorOf(int at)
    {
        if (at >= _cursor.End || _cursor.Text[at] is not ('<' or '>' or '&'))
        {
            return null;
        }
        foreach (var operation in ShellOperators.Redirections)
        {
            if (
                at + operation.Length <= _cursor.End
                && string.CompareOrdinal(_cursor.Text, at, operation, 0, operation.Length) == 0
            )
            {
                var isSubstitution =
                    operation.Length == 1 && at + 1 < _cursor.End && _cursor.Text[at + 1] == '(';
                return isSubstitution ? null : operation;
            }
        }
        return null;
    }
}
