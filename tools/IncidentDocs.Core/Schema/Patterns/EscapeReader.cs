using System.Text;

namespace IncidentDocs.Core.Schema.Patterns;

/// <summary>Reads an escape that stands for characters, after its backslash.</summary>
/// <param name="cursor">Where to read.</param>
internal sealed class EscapeReader(PatternCursor cursor)
{
    /// <summary>Reads the escape.</summary>
    public CharacterClass Read()
    {
        if (cursor.IsAtEnd)
        {
            cursor.Fail("역슬래시로 끝남", "a backslash at the end");
            return CharacterClass.Of('\\');
        }
        var letter = cursor.Take();
        return letter switch
        {
            'd' => CharacterClass.Of(CodePointSet.Digits),
            'D' => CharacterClass.Of(CodePointSet.Digits.Complement()),
            'w' => CharacterClass.Of(CodePointSet.WordCharacters),
            'W' => CharacterClass.Of(CodePointSet.WordCharacters.Complement()),
            's' => CharacterClass.Of(CodePointSet.Spaces),
            'S' => CharacterClass.Of(CodePointSet.Spaces.Complement()),
            'p' => ReadProperty(isNegated: false),
            'P' => ReadProperty(isNegated: true),
            _ => CharacterClass.Of(ReadCharacter(letter)),
        };
    }

    private int ReadCharacter(int letter)
    {
        switch (letter)
        {
            case 't':
                return '\t';
            case 'n':
                return '\n';
            case 'v':
                return '\v';
            case 'f':
                return '\f';
            case 'r':
                return '\r';
            case '0' when cursor.TakeNumber() is null:
                return '\0';
            case 'x' when cursor.TakeHex(2) is { } code:
                return code;
            case 'u' when ReadUnicode() is { } code:
                return code;
            case 'c' when !cursor.IsAtEnd && cursor.Take() is var control && IsAsciiLetter(control):
                return control % 32;
            case > 127:
                return letter;
            case > 0 when !IsAsciiLetter(letter) && !char.IsAsciiDigit((char)letter):
                return letter;
            default:
                cursor.Fail(
                    $"뜻이 없는 이스케이프 \\{(char)letter}",
                    $"an escape that means nothing: \\{(char)letter}"
                );
                return letter;
        }
    }

    private int? ReadUnicode()
    {
        if (cursor.TryTake("{"))
        {
            var digits = cursor.TakeUntil('}');
            return digits is { Length: > 0 and <= 8 } && digits.All(char.IsAsciiHexDigit)
                ? Within(Convert.ToUInt32(digits, 16))
                : null;
        }
        if (cursor.TakeHex(4) is not { } high)
        {
            return null;
        }
        var mark = cursor.Mark();
        if (
            char.IsHighSurrogate((char)high)
            && cursor.TryTake("\\u")
            && cursor.TakeHex(4) is { } low
            && char.IsLowSurrogate((char)low)
        )
        {
            return new Rune((char)high, (char)low).Value;
        }
        cursor.Reset(mark);
        return high;
    }

    private static int? Within(uint code) => code <= CodePointSet.Last ? (int)code : null;

    private CharacterClass ReadProperty(bool isNegated)
    {
        var name = cursor.TryTake("{") ? cursor.TakeUntil('}') : null;
        if (name is not null && UnicodeProperty.SetOf(name) is { } set)
        {
            return CharacterClass.Of(isNegated ? set.Complement() : set);
        }
        if (name is not null && UnicodeProperty.CategoryOf(name) is { } category)
        {
            return new CharacterClass(
                CodePointSet.Of([]),
                [$"\\{(isNegated ? 'P' : 'p')}{{{category}}}"],
                IsNegated: false
            );
        }
        cursor.Fail(
            "알 수 없는 유니코드 속성 (일반 범주와 Script=Hangul만 씀)",
            "an unknown Unicode property (general categories and Script=Hangul are known)"
        );
        return CharacterClass.Of(0);
    }

    private static bool IsAsciiLetter(int character) =>
        character < 128 && char.IsAsciiLetter((char)character);
}
