using System.Collections.Frozen;

namespace IncidentDocs.Core.Languages.Shell;

/// <summary>Reads <c>[[ … ]]</c>.</summary>
/// <param name="cursor">Where to read from.</param>
/// <param name="words">Reads words.</param>
internal sealed class ShellConditions(ShellCursor cursor, ShellWords words)
{
    private static readonly FrozenSet<string> Binary = FrozenSet.ToFrozenSet(
        [
            "=",
            "==",
            "!=",
            "=~",
            "<",
            ">",
            "-eq",
            "-ne",
            "-lt",
            "-le",
            "-gt",
            "-ge",
            "-nt",
            "-ot",
            "-ef",
        ],
        StringComparer.Ordinal
    );

    /// <summary>Reads it with its brackets.</summary>
    public void Read()
    {
        var start = cursor.At;
        cursor.Take(2, CodeTokenKind.Keyword);
        ReadAlternatives();
        if (cursor.HasFailed)
        {
            return;
        }
        cursor.SkipBlanks();
        if (cursor.IsWord("]]"))
        {
            cursor.Take(2, CodeTokenKind.Keyword);
        }
        else if (cursor.IsAtEnd)
        {
            cursor.Unclosed(start, 2);
        }
        else
        {
            cursor.Unexpected();
        }
    }

    private void ReadAlternatives()
    {
        do
        {
            ReadTerm();
            cursor.SkipBlanks();
        } while (!cursor.HasFailed && ReadOperator());
    }

    private bool ReadOperator()
    {
        if (!cursor.IsAt("&&") && !cursor.IsAt("||"))
        {
            return false;
        }
        cursor.Take(2);
        return true;
    }

    private void ReadTerm()
    {
        cursor.SkipLines();
        while (cursor.IsWord("!"))
        {
            cursor.Take(1);
            cursor.SkipLines();
        }
        if (cursor.Current == '(')
        {
            ReadNested();
        }
        else if (cursor.IsWord("]]"))
        {
            // What bash makes of an empty condition, and of what follows it, is beyond reason; it takes it.
            cursor.GiveUp();
        }
        else if (IsUnary())
        {
            ReadUnary();
        }
        else if (ReadWord(WordUse.Condition))
        {
            ReadRight();
        }
    }

    private void ReadNested()
    {
        var open = cursor.At;
        cursor.Take(1);
        if (!cursor.Enter())
        {
            return;
        }
        ReadAlternatives();
        cursor.Leave();
        cursor.SkipLines();
        if (cursor.HasFailed)
        {
            return;
        }
        if (cursor.Current == ')')
        {
            cursor.Take(1);
            cursor.SkipLines();
        }
        else if (cursor.IsAtEnd)
        {
            cursor.Unclosed(open, 1);
        }
        else
        {
            cursor.Unexpected();
        }
    }

    /// <summary>Whether a test such as <c>-f</c> stands here, unquoted.</summary>
    private bool IsUnary() =>
        cursor.Current == '-'
        && "abcdefghknoprstuvwxzGLNORS".Contains(cursor.Peek(1), StringComparison.Ordinal)
        && (cursor.At + 2 >= cursor.End || ShellOperators.EndsWord(cursor.Peek(2)));

    private void ReadUnary()
    {
        var test = cursor.At;
        cursor.Take(2, CodeTokenKind.Operator);
        cursor.SkipBlanks();
        if (cursor.IsWord("]]") || cursor.IsAtEnd || !words.IsWordAhead())
        {
            var name = cursor.Text.Substring(test, 2);
            cursor.Fail(
                new TextSpan(test, 2),
                $"'{name}'에 견줄 것이 없음",
                $"'{name}' has nothing to test"
            );
            return;
        }
        ReadWord(WordUse.Condition);
        cursor.SkipLines();
    }

    private void ReadRight()
    {
        cursor.SkipBlanks();
        if (cursor.IsWord("]]") || cursor.IsAt("&&") || cursor.IsAt("||") || cursor.Current == ')')
        {
            return;
        }
        var length = OperatorLength();
        if (length == 0)
        {
            if (cursor.Current == '\n' || cursor.IsAtEnd)
            {
                cursor.Unexpected();
                return;
            }
            NoOperator();
            return;
        }
        var isRegex = cursor.IsWord("=~");
        cursor.Take(length);
        cursor.SkipBlanks();
        if (cursor.IsWord("]]"))
        {
            cursor.Unexpected();
            return;
        }
        if (ReadWord(isRegex ? WordUse.Regex : WordUse.Condition))
        {
            cursor.SkipLines();
        }
    }

    private int OperatorLength()
    {
        if (cursor.Current is '<' or '>' && cursor.Peek(1) != '(')
        {
            return 1;
        }
        if (ShellOperators.EndsWord(cursor.Current))
        {
            return 0;
        }
        var length = ShellOperators.WordLength(cursor.Text, cursor.At, cursor.End);
        return Binary.Contains(cursor.Text.Substring(cursor.At, Math.Min(length, 4))) && length <= 4
            ? length
            : 0;
    }

    private void NoOperator()
    {
        var length = Math.Max(
            ShellOperators.LengthAt(cursor.Text, cursor.At, cursor.End),
            ShellOperators.WordLength(cursor.Text, cursor.At, cursor.End)
        );
        var word = Quoted.Of(cursor.Text.Substring(cursor.At, length));
        cursor.Fail(
            new TextSpan(cursor.At, length),
            $"'{word}'{Josa.Topic(word)} 비교 연산자가 아님",
            $"'{word}' is no comparison"
        );
    }

    private bool ReadWord(WordUse use)
    {
        var token = cursor.TokenCount;
        if (cursor.HasFailed)
        {
            return false;
        }
        if (!words.IsWordAhead() && !(use == WordUse.Regex && cursor.Current is '(' or '|'))
        {
            cursor.Unexpected();
            return false;
        }
        words.Read(use);
        cursor.Settle(token, use == WordUse.Regex ? CodeTokenKind.String : CodeTokenKind.Text);
        return !cursor.HasFailed;
    }
}
