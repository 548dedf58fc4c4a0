namespace IncidentDocs.Core.Languages.Shell;

/// <summary>Reads quotes and expansions.</summary>
/// <param name="cursor">Where to read from.</param>
/// <param name="lists">Reads the commands of substitutions.</param>
internal sealed class ShellExpansions(ShellCursor cursor, ShellLists lists)
{
    /// <summary>Whether a quote or an expansion begins here.</summary>
    public bool IsAhead() =>
        cursor.Current switch
        {
            '\'' or '"' or '`' => true,
            '$' => IsExpansion(cursor.Peek(1)) || cursor.Peek(1) is '\'' or '"',
            '<' or '>' => cursor.Peek(1) == '(',
            _ => false,
        };

    /// <summary>Reads the quote or expansion that begins here.</summary>
    /// <param name="expansions">Told each expansion; null where they are within another.</param>
    public void Read(ImmutableArray<TextSpan>.Builder? expansions)
    {
        switch (cursor.Current)
        {
            case '\'':
                ReadSingle(1);
                break;
            case '"':
                ReadDouble(0, expansions);
                break;
            case '$' when cursor.Peek(1) == '\'':
                ReadAnsi();
                break;
            case '$' when cursor.Peek(1) == '"':
                ReadDouble(1, expansions);
                break;
            default:
                ReadExpansion(expansions);
                break;
        }
    }

    /// <summary>Reads a calculation in double brackets; false, with nothing read, where what begins here is none.</summary>
    /// <param name="start">Where it begins.</param>
    /// <param name="length">Length of its opening.</param>
    public bool TryReadArithmetic(int start, int length)
    {
        var close = ShellArithmetic.FindEnd(cursor.Text, start + length, cursor.End);
        if (close < 0 || close + 1 >= cursor.End || cursor.Text[close + 1] != ')')
        {
            return false;
        }
        cursor.Take(length);
        while (cursor.At < close && !cursor.HasFailed)
        {
            ReadCalculation(close);
        }
        if (cursor.HasFailed || cursor.At != close)
        {
            // Nothing but brackets and quotes is looked at before a calculation is run.
            cursor.GiveUp();
            return true;
        }
        cursor.Take(2);
        return true;
    }

    /// <summary>Reads from a bracket to the one that closes it.</summary>
    public void ReadBracketed(char open, char close, CodeTokenKind kind)
    {
        var start = cursor.At;
        var literal = start;
        var depth = 0;
        do
        {
            if (cursor.IsAtEnd)
            {
                cursor.Unclosed(start, 1);
                return;
            }
            if (IsAhead() && cursor.Current is not ('<' or '>'))
            {
                cursor.Mark(kind, literal, cursor.At);
                Read(null);
                literal = cursor.At;
                continue;
            }
            depth +=
                cursor.Current == open ? 1
                : cursor.Current == close ? -1
                : 0;
            cursor.At += cursor.Current == '\\' && cursor.At + 1 < cursor.End ? 2 : 1;
        } while (depth > 0 && !cursor.HasFailed);
        cursor.Mark(kind, literal, cursor.At);
    }

    private static bool IsExpansion(char next) =>
        next is '(' or '{' or '[' or '@' or '*' or '#' or '?' or '-' or '$' or '!'
        || ShellOperators.IsInName(next);

    private void ReadCalculation(int close)
    {
        if (IsAhead() && cursor.Current is not ('<' or '>'))
        {
            Read(null);
            return;
        }
        var start = cursor.At;
        if (char.IsAsciiDigit(cursor.Current))
        {
            while (cursor.At < close && ShellOperators.IsInName(cursor.Current))
            {
                cursor.At++;
            }
            cursor.Mark(CodeTokenKind.Number, start, cursor.At);
        }
        else if (ShellOperators.BeginsName(cursor.Current))
        {
            while (cursor.At < close && ShellOperators.IsInName(cursor.Current))
            {
                cursor.At++;
            }
            cursor.Mark(CodeTokenKind.Variable, start, cursor.At);
        }
        else
        {
            cursor.At += cursor.Current == '\\' && cursor.At + 1 < close ? 2 : 1;
        }
    }

    private void ReadSingle(int opening)
    {
        var start = cursor.At;
        var from = start + opening;
        var close = from > cursor.End ? -1 : cursor.Text.IndexOf('\'', from, cursor.End - from);
        if (close < 0)
        {
            cursor.Unclosed(start, opening);
            return;
        }
        cursor.Take(close + 1 - start, CodeTokenKind.String);
    }

    private void ReadAnsi()
    {
        var start = cursor.At;
        cursor.At += 2;
        while (cursor.Current != '\'' || cursor.IsAtEnd)
        {
            if (cursor.IsAtEnd)
            {
                cursor.Unclosed(start, 2);
                return;
            }
            cursor.At = Math.Min(cursor.End, cursor.At + (cursor.Current == '\\' ? 2 : 1));
        }
        cursor.At++;
        cursor.Mark(CodeTokenKind.String, start, cursor.At);
    }

    private void ReadDouble(int prefix, ImmutableArray<TextSpan>.Builder? expansions)
    {
        if (!cursor.Enter())
        {
            return;
        }
        var start = cursor.At;
        var literal = start;
        cursor.At += prefix + 1;
        while (!cursor.HasFailed)
        {
            if (cursor.IsAtEnd)
            {
                cursor.Unclosed(start + prefix, 1);
                return;
            }
            if (cursor.Current == '"')
            {
                cursor.At++;
                break;
            }
            if (cursor.Current == '`' || (cursor.Current == '$' && IsExpansion(cursor.Peek(1))))
            {
                cursor.Mark(CodeTokenKind.String, literal, cursor.At);
                ReadExpansion(expansions);
                literal = cursor.At;
            }
            else
            {
                cursor.At = Math.Min(cursor.End, cursor.At + (cursor.Current == '\\' ? 2 : 1));
            }
        }
        cursor.Mark(CodeTokenKind.String, literal, cursor.At);
        cursor.Leave();
    }

    private void ReadExpansion(ImmutableArray<TextSpan>.Builder? expansions)
    {
        if (!cursor.Enter())
        {
            return;
        }
        var start = cursor.At;
        ReadOne(start);
        cursor.Leave();
        expansions?.Add(TextSpan.Between(start, cursor.At));
    }

    private void ReadOne(int start)
    {
        switch (cursor.Current)
        {
            case '`':
                ReadBackquoted();
                return;
            case '<' or '>':
                ReadSubstitution();
                return;
        }
        switch (cursor.Peek(1))
        {
            case '(':
                ReadBracket(start);
                return;
            case '{':
                ReadParameter();
                return;
            case '[':
                cursor.Take(1);
                ReadBracketed('[', ']', CodeTokenKind.Variable);
                return;
        }
        cursor.At += 2;
        while (
            ShellOperators.BeginsName(cursor.Text[start + 1])
            && !cursor.IsAtEnd
            && ShellOperators.IsInName(cursor.Current)
        )
        {
            cursor.At++;
        }
        cursor.Mark(CodeTokenKind.Variable, start, cursor.At);
    }

    /// <summary><c>$((…))</c> or <c>$(…)</c>. What begins like the first and is not, bash reads only when it runs it.</summary>
    private void ReadBracket(int start)
    {
        var looksCalculated = cursor.Peek(2) == '(';
        if (looksCalculated && TryReadArithmetic(start, 3))
        {
            return;
        }
        ReadSubstitution();
        if (
            looksCalculated
            && cursor.Problem is not null
            && ShellArithmetic.FindEnd(cursor.Text, start + 2, cursor.End) >= 0
        )
        {
            cursor.GiveUp();
        }
    }

    /// <summary><c>$(…)</c>, <c>&lt;(…)</c> or <c>&gt;(…)</c>.</summary>
    private void ReadSubstitution()
    {
        var start = cursor.At;
        var outer = cursor.Pending;
        cursor.Pending = [];
        cursor.Take(2);
        lists.Read(mayBeEmpty: true);
        cursor.SkipBlanks();
        cursor.Pending = outer;
        if (cursor.HasFailed)
        {
            return;
        }
        if (cursor.IsAtEnd)
        {
            cursor.Unclosed(start, 2);
        }
        else if (cursor.Current == ')')
        {
            cursor.Take(1);
        }
        else
        {
            cursor.Unexpected();
        }
    }

    /// <summary><c>${…}</c>.</summary>
    private void ReadParameter()
    {
        var start = cursor.At;
        var literal = start;
        cursor.At += 2;
        while (!cursor.HasFailed)
        {
            if (cursor.IsAtEnd)
            {
                cursor.Unclosed(start, 2);
                return;
            }
            if (cursor.Current == '}')
            {
                cursor.At++;
                break;
            }
            if (IsAhead() && cursor.Current is not ('<' or '>'))
            {
                cursor.Mark(CodeTokenKind.Variable, literal, cursor.At);
                Read(null);
                literal = cursor.At;
            }
            else
            {
                cursor.At = Math.Min(cursor.End, cursor.At + (cursor.Current == '\\' ? 2 : 1));
            }
        }
        cursor.Mark(CodeTokenKind.Variable, literal, cursor.At);
    }

    /// <summary><c>`…`</c>: what stands within is read for its commands; whether it parses the shell asks only when it runs it.</summary>
    private void ReadBackquoted()
    {
        var start = cursor.At;
        var close = start + 1;
        while (close < cursor.End && cursor.Text[close] != '`')
        {
            close += cursor.Text[close] == '\\' ? 2 : 1;
        }
        if (close >= cursor.End)
        {
            cursor.Unclosed(start, 1);
            return;
        }
        cursor.Mark(CodeTokenKind.Operator, start, start + 1);
        var inner = new ShellCursor(cursor.Text, start + 1, close) { Depth = cursor.Depth };
        new ShellLists(inner, lists.Pipelines).Read(mayBeEmpty: true);
        cursor.Take(inner);
        if (inner.IsTooDeep)
        {
            cursor.TooDeep(inner.Problem!.Span.Start);
            return;
        }
        cursor.Mark(CodeTokenKind.Operator, close, close + 1);
        cursor.At = close + 1;
    }
}
