namespace IncidentDocs.Core.Languages.Shell;

/// <summary>Reads <c>case … esac</c>.</summary>
/// <param name="cursor">Where to read from.</param>
/// <param name="lists">Reads the lists within.</param>
/// <param name="words">Reads words.</param>
internal sealed class ShellCases(ShellCursor cursor, ShellLists lists, ShellWords words)
{
    /// <summary>Reads it from its first word to its last.</summary>
    public void Read()
    {
        var start = cursor.At;
        cursor.Take(4, CodeTokenKind.Keyword);
        cursor.SkipBlanks();
        if (!ReadWord())
        {
            return;
        }
        cursor.SkipLines();
        if (cursor.Reserved is not "in")
        {
            cursor.Unexpected();
            return;
        }
        cursor.Take(2, CodeTokenKind.Keyword);
        while (!cursor.HasFailed)
        {
            cursor.SkipLines();
            if (cursor.IsAtEnd)
            {
                cursor.Fail(
                    new TextSpan(start, 4),
                    "'case'의 끝 'esac'가 없음",
                    "'case' has no 'esac'"
                );
                return;
            }
            if (cursor.Reserved is "esac")
            {
                cursor.Take(4, CodeTokenKind.Keyword);
                return;
            }
            ReadClause();
        }
    }

    private void ReadClause()
    {
        if (cursor.Current == '(')
        {
            cursor.Take(1);
            cursor.SkipBlanks();
        }
        do
        {
            cursor.SkipBlanks();
            if (!ReadWord())
            {
                return;
            }
            cursor.SkipBlanks();
        } while (ReadBar());
        if (cursor.Current != ')' || cursor.IsAtEnd)
        {
            cursor.Unexpected();
            return;
        }
        cursor.Take(1);
        lists.Read(mayBeEmpty: true);
        ReadEnd();
    }

    private bool ReadBar()
    {
        if (cursor.Current != '|' || cursor.Peek(1) is '|' or '&')
        {
            return false;
        }
        cursor.Take(1);
        return true;
    }

    private void ReadEnd()
    {
        if (cursor.HasFailed)
        {
            return;
        }
        cursor.SkipBlanks();
        var length =
            cursor.IsAt(";;&") ? 3
            : cursor.IsAt(";;") || cursor.IsAt(";&") ? 2
            : 0;
        if (length > 0)
        {
            cursor.Take(length);
        }
        else if (!cursor.IsAtEnd && cursor.Reserved is not "esac")
        {
            cursor.Unexpected();
        }
    }

    private bool ReadWord()
    {
        var token = cursor.TokenCount;
        if (cursor.HasFailed || !words.IsWordAhead() || words.Read(WordUse.Argument) is null)
        {
            cursor.Unexpected();
            return false;
        }
        cursor.Settle(token, CodeTokenKind.Text);
        return true;
    }
}
