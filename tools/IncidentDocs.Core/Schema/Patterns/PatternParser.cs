using System.Collections.Immutable;

namespace IncidentDocs.Core.Schema.Patterns;

/// <summary>Reads a regular expression of ECMA-262. Like Unicode mode it refuses escapes that mean nothing; unlike it, it lets brackets and braces that close nothing stand for themselves.</summary>
/// <param name="source">The pattern.</param>
internal sealed class PatternParser(string source)
{
    private const int DeepestGroup = 100;
    private readonly PatternCursor _cursor = new(source);
    private readonly Dictionary<string, int> _names = new(StringComparer.Ordinal);
    private readonly List<PatternNode.Reference> _references = [];
    private int _groups;
    private int _depth;
    private bool _looks;

    /// <summary>Reads the whole pattern.</summary>
    public EcmaPattern Parse()
    {
        var root = ParseChoice();
        if (!_cursor.IsAtEnd)
        {
            _cursor.Fail("짝이 없는 닫는 괄호 )", "a closing parenthesis without its opening one");
        }
        if (_references.Exists(reference => !Exists(reference)))
        {
            _cursor.Fail(
                "없는 그룹을 가리키는 역참조",
                "a back reference to a group that does not exist"
            );
        }
        return new EcmaPattern(
            source,
            Numbered(root),
            _references.Count > 0,
            _looks,
            _cursor.Problem
        );
    }

    private bool Exists(PatternNode.Reference reference) =>
        reference.Name is null ? reference.Number <= _groups : _names.ContainsKey(reference.Name);

    private PatternNode ParseChoice()
    {
        var options = ImmutableArray.CreateBuilder<PatternNode>();
        do
        {
            options.Add(ParseSequence());
        } while (_cursor.TryTake("|"));
        return options.Count == 1 ? options[0] : new PatternNode.Choice(options.DrainToImmutable());
    }

    private PatternNode.Sequence ParseSequence()
    {
        var parts = ImmutableArray.CreateBuilder<PatternNode>();
        while (!_cursor.IsAtEnd && !_cursor.IsAt("|") && !_cursor.IsAt(")"))
        {
            var part = ParseAtom();
            parts.Add(ParseRepeat(part));
        }
        return new PatternNode.Sequence(parts.DrainToImmutable());
    }

    private PatternNode ParseRepeat(PatternNode atom)
    {
        var (least, most) = (0, (int?)null);
        if (_cursor.TryTake("+"))
        {
            least = 1;
        }
        else if (_cursor.TryTake("?"))
        {
            most = 1;
        }
        else if (!_cursor.TryTake("*") && !TryParseBraces(out least, out most))
        {
            return atom;
        }
        if (atom is PatternNode.Place or PatternNode.Look)
        {
            _cursor.Fail(
                "반복할 것이 없는 반복 기호",
                "a repetition of something that takes no characters"
            );
        }
        if (most < least)
        {
            _cursor.Fail(
                "반복 횟수의 순서가 뒤바뀜",
                "a repetition whose bounds are in the wrong order"
            );
        }
        return new PatternNode.Repeat(atom, least, most, _cursor.TryTake("?"));
    }

    private bool TryParseBraces(out int least, out int? most)
    {
        (least, most) = (0, null);
        var start = _cursor.Mark();
        if (_cursor.TryTake("{") && _cursor.TakeNumber() is { } first)
        {
            least = first;
            most = _cursor.TryTake(",") ? _cursor.TakeNumber() : first;
            if (_cursor.TryTake("}"))
            {
                return true;
            }
        }
        _cursor.Reset(start);
        return false;
    }

    private PatternNode ParseAtom()
    {
        if (_cursor.TryTake("("))
        {
            return ParseGroup();
        }
        if (_cursor.TryTake("["))
        {
            return new PatternNode.Character(new ClassReader(_cursor).Read());
        }
        if (_cursor.TryTake("\\"))
        {
            return ParseEscape();
        }
        if (_cursor.TryTake("."))
        {
            return new PatternNode.Character(CharacterClass.Of(CodePointSet.LineEnds.Complement()));
        }
        var character = _cursor.Take();
        switch (character)
        {
            case '^' or '$':
                return new PatternNode.Place((char)character);
            case '*' or '+' or '?':
                _cursor.Fail("반복할 것이 없는 반복 기호", "a repetition with nothing to repeat");
                break;
        }
        return new PatternNode.Character(CharacterClass.Of(character));
    }

    private PatternNode ParseEscape()
    {
        if (_cursor.TryTake("b") || _cursor.IsAt("B"))
        {
            _looks = true;
            return new PatternNode.Place(_cursor.TryTake("B") ? 'B' : 'b');
        }
        if (_cursor.TryTake("k"))
        {
            var name = _cursor.TryTake("<") ? _cursor.TakeUntil('>') : null;
            return Refer(new PatternNode.Reference(0, name ?? string.Empty));
        }
        if (!_cursor.IsAt("0") && _cursor.TakeNumber() is { } number)
        {
            return Refer(new PatternNode.Reference(number, Name: null));
        }
        return new PatternNode.Character(new EscapeReader(_cursor).Read());
    }

    private PatternNode.Reference Refer(PatternNode.Reference reference)
    {
        _references.Add(reference);
        return reference;
    }

    private PatternNode ParseGroup()
    {
        if (++_depth > DeepestGroup)
        {
            _cursor.Fail("괄호가 너무 깊이 겹침", "groups nested too deep");
        }
        var look = Array.Find(["?=", "?!", "?<=", "?<!"], opening => _cursor.TryTake(opening));
        var number = look is null && !_cursor.TryTake("?:") ? ParseCapture() : 0;
        var inner = ParseChoice();
        if (!_cursor.TryTake(")"))
        {
            _cursor.Fail("닫히지 않은 괄호 (", "a group that is not closed");
        }
        _depth--;
        _looks |= look is not null;
        return look is null
            ? new PatternNode.Group(number, inner)
            : new PatternNode.Look($"({look}", inner);
    }

    private int ParseCapture()
    {
        var number = ++_groups;
        if (_cursor.TryTake("?<"))
        {
            var name = _cursor.TakeUntil('>');
            if (!IsName(name) || !_names.TryAdd(name!, number))
            {
                _cursor.Fail(
                    "그룹 이름이 잘못되었거나 두 번 쓰임",
                    "a group name that is not a name, or is used twice"
                );
            }
        }
        else if (_cursor.IsAt("?"))
        {
            _cursor.Fail(
                "ECMA-262에 없는 그룹 형식 (?",
                "a kind of group (?… that ECMA-262 has not"
            );
        }
        return number;
    }

    private static bool IsName(string? name) =>
        !string.IsNullOrEmpty(name)
        && !char.IsAsciiDigit(name[0])
        && name.All(character => char.IsLetterOrDigit(character) || character is '_' or '$');

    /// <summary>Gives references by name the number of their group.</summary>
    private PatternNode Numbered(PatternNode node) =>
        node switch
        {
            _ when _references.Count == 0 || _cursor.Problem is not null => node,
            PatternNode.Reference { Name: { } name } => new PatternNode.Reference(
                _names[name],
                Name: null
            ),
            PatternNode.Group group => group with { Inner = Numbered(group.Inner) },
            PatternNode.Look look => look with { Inner = Numbered(look.Inner) },
            PatternNode.Repeat repeat => repeat with { Inner = Numbered(repeat.Inner) },
            PatternNode.Sequence sequence => new PatternNode.Sequence([
                .. sequence.Parts.Select(Numbered),
            ]),
            PatternNode.Choice choice => new PatternNode.Choice([
                .. choice.Options.Select(Numbered),
            ]),
            _ => node,
        };
}
