using System.Runtime.CompilerServices;

namespace IncidentDocs.Site.Search.Terms;

/// <summary>
/// What a character is to the search. The tables are our own and small, because the browser's script has the same ones:
/// the two must agree on every character, whatever version of Unicode each of them knows.
/// </summary>
public static class Letters
{
    /// <summary>A character that is as if it were not there: combining marks, soft hyphens, zero-width characters.</summary>
    public const char Nothing = '\0';

    /// <summary>A space.</summary>
    public const char Gap = ' ';

    /// <summary>A hyphen.</summary>
    public const char Hyphen = '-';

    /// <summary>Anything else between words.</summary>
    public const char Break = '\n';

    /// <summary>The letter that a character counts as, or one of the constants.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char Fold(char unit)
    {
        if (unit is >= 'a' and <= 'z' or >= '0' and <= '9' or '_')
        {
            return unit;
        }
        if (unit is >= '\uAC00' and <= '\uD7A3')
        {
            return unit;
        }
        return unit < 0x80 ? FoldAscii(unit) : FoldOther(unit);
    }

    /// <summary>Whether a folded letter belongs to a script that is cut into pairs: Hangul, kana, Chinese characters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsPaired(char letter) =>
        letter
            is >= '\uAC00'
                and <= '\uD7A3'
                or >= '\u3005'
                and <= '\u30FF'
                or >= '\u3400'
                and <= '\u9FFF'
                or >= '\uF900'
                and <= '\uFAFF';

    /// <summary>Whether a folded letter is a Hangul letter typed by itself, as in <c>ㅋㄴㅅ</c>.</summary>
    public static bool IsJamo(char letter) => letter is >= '\u3131' and <= '\u3163';

    /// <summary>Whether a folded letter is part of a word written with spaces.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsWord(char letter) =>
        letter is >= 'a' and <= 'z' or >= '0' and <= '9' or '_'
        || (letter >= 0xAA && !IsPaired(letter) && !IsJamo(letter));

    private static char FoldAscii(char unit) =>
        unit switch
        {
            >= 'A' and <= 'Z' => (char)(unit | 0x20),
            ' ' or '\t' => Gap,
            '-' => Hyphen,
            _ => Break,
        };

    private static char FoldOther(char unit) =>
        unit switch
        {
            '\u00A0' or '\u3000' => Gap,
            '\u00AD' or (>= '\u0300' and <= '\u036F') => Nothing,
            (>= '\u200B' and <= '\u200F') or '\uFEFF' => Nothing,
            '\u2010' or '\u2011' => Hyphen,
            >= '\uFF01' and <= '\uFF5E' => Fold((char)(unit - 0xFEE0)),
            >= '\u00C0' and < '\u0530' => FoldCased(unit),
            _ => IsLetter(unit) ? unit : Break,
        };

    private static char FoldCased(char unit) =>
        unit switch
        {
            '\u00D7' or '\u00F7' or (>= '\u02B0' and <= '\u036F') => Break,
            '\u0130' => 'i',
            _ => char.ToLowerInvariant(unit),
        };

    private static bool IsLetter(char unit) =>
        unit
            is '\u00AA'
                or '\u00B5'
                or '\u00BA'
                or >= '\u0530'
                and <= '\u10FF'
                or >= '\u1200'
                and <= '\u1FFF'
                or >= '\u3005'
                and <= '\u3007'
                or >= '\u3041'
                and <= '\u30FA'
                or >= '\u30FC'
                and <= '\u30FF'
                or >= '\u3131'
                and <= '\u3163'
                or >= '\u3400'
                and <= '\u9FFF'
                or >= '\uF900'
                and <= '\uFAFF';
}
