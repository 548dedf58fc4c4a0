namespace IncidentDocs.Core.Languages.Shell;

/// <summary>Reads compound commands and functions.</summary>
/// <param name="cursor">Where to read from.</param>
/// <param name="lists">Reads the lists within.</param>
/// <param name="words">Reads words.</param>
internal sealed class ShellCompounds(ShellCursor cursor, ShellLists lists, ShellWords words)
{
    private readonly ShellConditions _conditions = new(cursor, words);
    private readonly ShellCases _cases = new(cursor, lists, words);

    /// <summary>Whether a reserved word or a bracket stands where a command begins.</summary>
    public bool IsAhead() => cursor.Current == '(' || !cursor.Reserved.IsEmpty;

    /// <summary>Reads a compound command with its redirections. A reserved word that can't begin one is a problem.</summary>
    public void Read()
    {
        if (!ReadBody())
        {
            cursor.Unexpected();
        }
    }

    /// <summary>Reads <c>() body</c> behind the name of a function; false where it is none.</summary>
    public bool ReadFunction()
    {
        if (!ReadBrackets())
        {
            return false;
        }
        ReadFunctionBody();
        return true;
    }

    private bool ReadBrackets()
    {
        var open = cursor.At;
        cursor.At++;
        cursor.SkipBlanks();
        if (cursor.Current != ')')
        {
            return false;
        }
        cursor.Mark(CodeTokenKind.Operator, open, open + 1);
        cursor.Take(1);
        return true;
    }

    private void ReadFunctionBody()
    {
        cursor.SkipLines();
        if (!cursor.Enter())
        {
            return;
        }
        if (cursor.Reserved is "function" or "coproc" or "time" or "!" || !ReadBody())
        {
            cursor.Unexpected();
        }
        cursor.Leave();
    }

    /// <summary>Reads what begins here; false where nothing that does.</summary>
    private bool ReadBody()
    {
        var start = cursor.At;
        switch (cursor.Current == '(' ? "(" : cursor.Reserved)
        {
            case "(":
                ReadBracket(start);
                break;
            case "{":
                ReadGroup(start, "}");
                break;
            case "if":
                ReadIf(start);
                break;
            case "while" or "until":
                Keyword();
                lists.Read(mayBeEmpty: false);
                ReadDo(start);
                break;
            case "for" or "select":
                ReadFor(start);
                break;
            case "case":
                _cases.Read();
                break;
            case "[[":
                _conditions.Read();
                break;
            case "function":
                ReadNamedFunction();
                return true;
            case "coproc":
                ReadCoprocess();
                return true;
            default:
                return false;
        }
        ReadRedirections();
        return true;
    }

    private void Keyword() => cursor.Take(cursor.Reserved.Length, CodeTokenKind.Keyword);

    private void ReadRedirections()
    {
        cursor.SkipBlanks();
        while (!cursor.HasFailed && words.TryReadRedirection() is not null)
        {
            cursor.SkipBlanks();
        }
        if (cursor.HasFailed || cursor.IsAtEnd)
        {
            return;
        }
        if (!ShellOperators.EndsWord(cursor.Current) || cursor.Current == '(')
        {
            if (
                cursor.Reserved
                is not ("then" or "do" or "done" or "fi" or "elif" or "else" or "esac" or "}")
            )
            {
                cursor.Unexpected();
            }
        }
    }

    /// <summary>Reads the word that ends a construct; where the text ends before it, the construct's beginning is what is wrong.</summary>
    private bool Close(int opener, string word)
    {
        if (cursor.HasFailed)
        {
            return false;
        }
        cursor.SkipBlanks();
        if (word is ")" ? cursor.Current == ')' : cursor.Reserved.SequenceEqual(word))
        {
            cursor.Take(word.Length, word is ")" ? CodeTokenKind.Operator : CodeTokenKind.Keyword);
            return true;
        }
        if (cursor.IsAtEnd)
        {
            Unfinished(opener, word);
        }
        else
        {
            cursor.Unexpected();
        }
        return false;
    }

    private void Unfinished(int opener, string word)
    {
        var length = Math.Max(1, ShellOperators.ReservedAt(cursor.Text, opener, cursor.End).Length);
        var name = cursor.Text.Substring(opener, length);
        cursor.Fail(
            new TextSpan(opener, length),
            $"'{name}'의 끝 '{word}'{Josa.Subject(word)} 없음",
            $"'{name}' has no '{word}'"
        );
    }

    /// <summary>A calculation <c>((…))</c>, or a subshell.</summary>
    private void ReadBracket(int start)
    {
        if (cursor.Peek(1) == '(' && words.TryReadArithmetic(start, 2))
        {
            return;
        }
        if (cursor.HasFailed)
        {
            return;
        }
        cursor.Take(1);
        lists.Read(mayBeEmpty: false);
        Close(start, ")");
    }

    private void ReadGroup(int start, string end)
    {
        Keyword();
        lists.Read(mayBeEmpty: false);
        Close(start, end);
    }

    private void ReadIf(int start)
    {
        do
        {
            Keyword();
            lists.Read(mayBeEmpty: false);
            if (!Close(start, "then"))
            {
                return;
            }
            lists.Read(mayBeEmpty: false);
            cursor.SkipBlanks();
        } while (!cursor.HasFailed && cursor.Reserved is "elif");
        if (!cursor.HasFailed && cursor.Reserved is "else")
        {
            Keyword();
            lists.Read(mayBeEmpty: false);
        }
        Close(start, "fi");
    }

    private void ReadDo(int start)
    {
        cursor.SkipBlanks();
        if (!Close(start, "do"))
        {
            return;
        }
        lists.Read(mayBeEmpty: false);
        Close(start, "done");
    }

    private void ReadFor(int start)
    {
        var isSelect = cursor.Current == 's';
        Keyword();
        cursor.SkipBlanks();
        if (!isSelect && cursor.IsAt("(("))
        {
            ReadCounted();
        }
        else
        {
            ReadNames();
        }
        if (cursor.HasFailed)
        {
            return;
        }
        cursor.SkipBlanks();
        if (cursor.Reserved is "{")
        {
            ReadGroup(cursor.At, "}");
        }
        else
        {
            ReadDo(start);
        }
    }

    /// <summary><c>for ((a; b; c))</c>.</summary>
    private void ReadCounted()
    {
        var open = cursor.At;
        if (!words.TryReadArithmetic(open, 2))
        {
            // Brackets that do not match are no fault to bash; ones that never end are.
            if (ShellArithmetic.FindEnd(cursor.Text, open + 2, cursor.End) < 0)
            {
                cursor.Unclosed(open, 2);
            }
            cursor.GiveUpUnlessWrong();
            return;
        }
        if (cursor.HasFailed)
        {
            return;
        }
        if (ShellArithmetic.Separators(cursor.Text.AsSpan(open, cursor.At - open)) != 2)
        {
            cursor.Fail(
                TextSpan.Between(open, cursor.At),
                "세 식을 ';' 둘로 나누지 않음",
                "not three expressions with two ';' between them"
            );
            return;
        }
        cursor.SkipBlanks();
        if (cursor.Current == ';' && cursor.Peek(1) is not (';' or '&'))
        {
            cursor.Take(1);
        }
        cursor.SkipLines();
    }

    private void ReadNames()
    {
        var token = cursor.TokenCount;
        if (!words.IsWordAhead() || words.Read(WordUse.Argument) is null)
        {
            cursor.Unexpected();
            return;
        }
        cursor.Settle(token, CodeTokenKind.Variable);
        cursor.SkipBlanks();
        if (cursor.Current == ';' && cursor.Peek(1) is not (';' or '&'))
        {
            cursor.Take(1);
            cursor.SkipLines();
            return;
        }
        cursor.SkipLines();
        if (cursor.Reserved is not "in")
        {
            return;
        }
        Keyword();
        ReadItems();
    }

    private void ReadItems()
    {
        cursor.SkipBlanks();
        while (!cursor.HasFailed && words.IsWordAhead())
        {
            var token = cursor.TokenCount;
            words.Read(WordUse.Argument);
            cursor.Settle(token, CodeTokenKind.Text);
            cursor.SkipBlanks();
        }
        if (cursor.HasFailed)
        {
            return;
        }
        if (cursor.Current == ';' && cursor.Peek(1) is not (';' or '&'))
        {
            cursor.Take(1);
        }
        else if (cursor.Current != '\n')
        {
            cursor.Unexpected();
            return;
        }
        cursor.SkipLines();
    }

    private void ReadNamedFunction()
    {
        Keyword();
        cursor.SkipBlanks();
        var token = cursor.TokenCount;
        if (!words.IsWordAhead() || words.Read(WordUse.Argument) is null)
        {
            cursor.Unexpected();
            return;
        }
        cursor.Settle(token, CodeTokenKind.Command);
        cursor.SkipBlanks();
        if (cursor.Current == '(')
        {
            var open = cursor.At;
            if (!ReadBrackets())
            {
                cursor.At = open;
            }
        }
        ReadFunctionBody();
    }

    private void ReadCoprocess()
    {
        Keyword();
        cursor.SkipBlanks();
        if (IsAhead())
        {
            Read();
            return;
        }
        if (!words.IsWordAhead() && !words.IsRedirectionAhead())
        {
            cursor.Unexpected();
            return;
        }
        var start = cursor.At;
        cursor.At += ShellOperators.WordLength(cursor.Text, start, cursor.End);
        cursor.SkipBlanks();
        if (
            cursor.Reserved
                is "{"
                    or "if"
                    or "while"
                    or "until"
                    or "for"
                    or "case"
                    or "[["
                    or "select"
            || cursor.Current == '('
        )
        {
            Read();
            return;
        }
        cursor.At = start;
        lists.ReadSimple();
    }
}
