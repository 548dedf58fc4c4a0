namespace IncidentDocs.Core.Languages.Shell;

/// <summary>Reads lists of pipelines and simple commands.</summary>
internal sealed class ShellLists
{
    private readonly ShellCursor _cursor;
    private readonly List<ShellPipeline> _pipelines;
    private readonly ShellWords _words;
    private readonly ShellCompounds _compounds;

    /// <summary>Reads from a cursor into a list of pipelines.</summary>
    public ShellLists(ShellCursor cursor, List<ShellPipeline> pipelines)
    {
        _cursor = cursor;
        _pipelines = pipelines;
        _words = new ShellWords(cursor, this);
        _compounds = new ShellCompounds(cursor, this, _words);
    }

    /// <summary>The pipelines so far.</summary>
    public List<ShellPipeline> Pipelines => _pipelines;

    /// <summary>Reads commands up to something that ends a list: the end, a bracket, <c>;;</c> or a word such as <c>then</c>.</summary>
    public void Read(bool mayBeEmpty)
    {
        _cursor.SkipLines();
        if (IsListEnd())
        {
            if (!mayBeEmpty)
            {
                _cursor.Unexpected();
            }
            return;
        }
        do
        {
            ReadChain();
        } while (!_cursor.HasFailed && ReadSeparator() && !IsListEnd());
    }

    /// <summary>Whether a list can't go on here.</summary>
    private bool IsListEnd() =>
        _cursor.IsAtEnd
        || _cursor.Current == ')'
        || (_cursor.Current == ';' && _cursor.Peek(1) is ';' or '&')
        || _cursor.Reserved
            is "then"
                or "do"
                or "done"
                or "fi"
                or "elif"
                or "else"
                or "esac"
                or "}";

    private bool ReadSeparator()
    {
        _cursor.SkipBlanks();
        if (_cursor.IsAtEnd)
        {
            return false;
        }
        switch (_cursor.Current)
        {
            case '\n':
                _cursor.SkipLines();
                return true;
            case ';' when _cursor.Peek(1) is not (';' or '&'):
            case '&' when _cursor.Peek(1) is not '&':
                _cursor.Take(1);
                _cursor.SkipLines();
                return true;
            default:
                return false;
        }
    }

    private void ReadChain()
    {
        ReadPipeline();
        while (!_cursor.HasFailed)
        {
            _cursor.SkipBlanks();
            var length = Math.Max(_cursor.DoubledLength('&'), _cursor.DoubledLength('|'));
            if (length == 0)
            {
                return;
            }
            var operatorAt = _cursor.At;
            _cursor.Take(length);
            _cursor.SkipLines();
            if (_cursor.IsAtEnd)
            {
                NothingFollows(operatorAt, length);
                return;
            }
            ReadPipeline();
        }
    }

    private void ReadPipeline()
    {
        _cursor.SkipBlanks();
        var start = _cursor.At;
        if (ReadPrefixes())
        {
            return;
        }
        var stages = ImmutableArray.CreateBuilder<SimpleCommand?>();
        stages.Add(ReadCommand());
        while (!_cursor.HasFailed && ReadPipe())
        {
            stages.Add(ReadCommand());
        }
        _pipelines.Add(
            new ShellPipeline(stages.ToImmutable(), TextSpan.Between(start, _cursor.At))
        );
    }

    /// <summary>Reads <c>!</c> and <c>time</c>; whether there is nothing but them.</summary>
    private bool ReadPrefixes()
    {
        var hasOne = false;
        while (_cursor.Reserved is "!" or "time")
        {
            hasOne = true;
            ReadPrefix();
        }
        return hasOne
            && (
                _cursor.IsAtEnd
                || _cursor.Current == '\n'
                || (_cursor.Current == ';' && _cursor.Peek(1) is not (';' or '&'))
            );
    }

    private void ReadPrefix()
    {
        var isTime = _cursor.Current == 't';
        _cursor.Take(_cursor.Reserved.Length, CodeTokenKind.Keyword);
        _cursor.SkipBlanks();
        while (isTime && (_cursor.IsWord("-p") || _cursor.IsWord("--")))
        {
            _cursor.Take(2, CodeTokenKind.Option);
            _cursor.SkipBlanks();
        }
    }

    private bool ReadPipe()
    {
        _cursor.SkipBlanks();
        if (_cursor.Current != '|' || _cursor.Peek(1) == '|')
        {
            return false;
        }
        var (at, length) = (_cursor.At, _cursor.Peek(1) == '&' ? 2 : 1);
        _cursor.Take(length);
        _cursor.SkipLines();
        if (_cursor.IsAtEnd)
        {
            NothingFollows(at, length);
            return false;
        }
        if (_cursor.Reserved is "time")
        {
            ReadPrefix();
        }
        else if (_cursor.Reserved is "!")
        {
            _cursor.Unexpected();
            return false;
        }
        return true;
    }

    private void NothingFollows(int at, int length)
    {
        var operation = _cursor.Text.Substring(at, length);
        _cursor.Fail(
            new TextSpan(at, length),
            $"'{operation}' 뒤에 명령이 없음",
            $"nothing follows '{operation}'"
        );
    }

    private SimpleCommand? ReadCommand()
    {
        if (_cursor.HasFailed || !_cursor.Enter())
        {
            return null;
        }
        _cursor.SkipBlanks();
        var command = _compounds.IsAhead() ? ReadCompound() : ReadSimple();
        _cursor.Leave();
        return command;
    }

    private SimpleCommand? ReadCompound()
    {
        _compounds.Read();
        return null;
    }

    /// <summary>Reads a simple command, or the function that its first word turns out to name.</summary>
    public SimpleCommand? ReadSimple()
    {
        var parts = new ShellCommandParts(_cursor.At);
        while (!_cursor.HasFailed)
        {
            _cursor.SkipBlanks();
            if (_cursor.IsAtEnd)
            {
                break;
            }
            if (_words.TryReadRedirection() is { } redirection)
            {
                parts.Redirections.Add(redirection);
            }
            else if (_cursor.Current == '(' && !_cursor.HasFailed)
            {
                return parts.IsOneWord && _compounds.ReadFunction() ? null : Unexpected();
            }
            else if (_cursor.HasFailed || !_words.IsWordAhead())
            {
                break;
            }
            else
            {
                ReadPart(parts);
            }
        }
        if (parts.IsEmpty && !_cursor.HasFailed)
        {
            _cursor.Unexpected();
        }
        return parts.Finish();
    }

    private SimpleCommand? Unexpected()
    {
        _cursor.Unexpected();
        return null;
    }

    private void ReadPart(ShellCommandParts parts)
    {
        var firstToken = _cursor.TokenCount;
        var use = parts.Use;
        if (_words.Read(use) is not { } word)
        {
            return;
        }
        parts.End = word.Span.End;
        if (word.EqualsAt >= 0 && use == WordUse.First)
        {
            parts.Assignments.Add(word);
            _cursor.Settle(firstToken, CodeTokenKind.Text);
            return;
        }
        parts.Words.Add(word);
        _cursor.Settle(firstToken, KindOf(word, isFirst: use == WordUse.First));
    }

    private CodeTokenKind KindOf(ShellWord word, bool isFirst)
    {
        var written = _cursor.Text.AsSpan(word.Span.Start, word.Span.Length);
        return isFirst ? CodeTokenKind.Command
            : written is ['-', _, ..] ? CodeTokenKind.Option
            : written.IndexOfAnyExceptInRange('0', '9') < 0 ? CodeTokenKind.Number
            : CodeTokenKind.Text;
    }
}
