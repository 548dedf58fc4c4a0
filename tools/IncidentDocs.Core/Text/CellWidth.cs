using System.Globalization;
using System.Text;

namespace IncidentDocs.Core.Text;

/// <summary>How many cells of a terminal a text takes: two for wide East Asian characters and emoji, none for combining and invisible ones. A tab and other control characters count nothing; who prints a tab expands it first.</summary>
public static class CellWidth
{
    private const char EmojiPresentation = '\uFE0F';

    /// <summary>First and last code point of each range that is wide (East Asian Width W or F, Unicode 16) or shown as an emoji, ascending.</summary>
    // csharpier-ignore
    private static ReadOnlySpan<int> WideRanges =>
        [
            0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x23F0, 0x23F0,
            0x23F3, 0x23F3, 0x25FD, 0x25FE, 0x2614, 0x2615, 0x2630, 0x2637, 0x2648, 0x2653,
            0x267F, 0x267F, 0x268A, 0x268F, 0x2693, 0x2693, 0x26A1, 0x26A1, 0x26AA, 0x26AB,
            0x26BD, 0x26BE, 0x26C4, 0x26C5, 0x26CE, 0x26CE, 0x26D4, 0x26D4, 0x26EA, 0x26EA,
            0x26F2, 0x26F3, 0x26F5, 0x26F5, 0x26FA, 0x26FA, 0x26FD, 0x26FD, 0x2705, 0x2705,
            0x270A, 0x270B, 0x2728, 0x2728, 0x274C, 0x274C, 0x274E, 0x274E, 0x2753, 0x2755,
            0x2757, 0x2757, 0x2795, 0x2797, 0x27B0, 0x27B0, 0x27BF, 0x27BF, 0x2B1B, 0x2B1C,
            0x2B50, 0x2B50, 0x2B55, 0x2B55, 0x2E80, 0x303E, 0x3041, 0x3247, 0x3250, 0xA4CF,
            0xA960, 0xA97C, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6B,
            0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0, 0x16FF6, 0x17000, 0x18D08, 0x1AFF0, 0x1B2FB,
            0x1D300, 0x1D356, 0x1D360, 0x1D376, 0x1F004, 0x1F004, 0x1F0CF, 0x1F0CF, 0x1F18E, 0x1F18E,
            0x1F191, 0x1F19A, 0x1F1E6, 0x1F1FF, 0x1F200, 0x1F265, 0x1F300, 0x1F320, 0x1F32D, 0x1F335,
            0x1F337, 0x1F37C, 0x1F37E, 0x1F393, 0x1F3A0, 0x1F3CA, 0x1F3CF, 0x1F3D3, 0x1F3E0, 0x1F3F0,
            0x1F3F4, 0x1F3F4, 0x1F3F8, 0x1F43E, 0x1F440, 0x1F440, 0x1F442, 0x1F4FC, 0x1F4FF, 0x1F53D,
            0x1F54B, 0x1F54E, 0x1F550, 0x1F567, 0x1F57A, 0x1F57A, 0x1F595, 0x1F596, 0x1F5A4, 0x1F5A4,
            0x1F5FB, 0x1F64F, 0x1F680, 0x1F6C5, 0x1F6CC, 0x1F6CC, 0x1F6D0, 0x1F6D2, 0x1F6D5, 0x1F6DF,
            0x1F6EB, 0x1F6EC, 0x1F6F4, 0x1F6FC, 0x1F7E0, 0x1F7EB, 0x1F7F0, 0x1F7F0, 0x1F90C, 0x1F93A,
            0x1F93C, 0x1F945, 0x1F947, 0x1F9FF, 0x1FA70, 0x1FAFF, 0x20000, 0x2FFFD, 0x30000, 0x3FFFD,
        ];

    /// <summary>The cells of a text, counted by what a reader sees as one character: an emoji built of several code points, or a syllable in conjoining jamo, counts two.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        var width = 0;
        while (!text.IsEmpty)
        {
            if (text[0] < 0x7F && (text.Length == 1 || text[1] < 0x7F))
            {
                width += text[0] < ' ' ? 0 : 1;
                text = text[1..];
                continue;
            }
            var length = StringInfo.GetNextTextElementLength(text);
            width += OfElement(text[..length]);
            text = text[length..];
        }
        return width;
    }

    /// <summary>The cells of one code point on its own: 0, 1 or 2.</summary>
    public static int Of(Rune rune) =>
        rune.Value switch
        {
            < ' ' => 0,
            < 0x7F => 1,
            _ when IsInvisible(rune) => 0,
            _ => IsWide(rune.Value) ? 2 : 1,
        };

    private static int OfElement(ReadOnlySpan<char> element)
    {
        var widest = 0;
        foreach (var rune in element.EnumerateRunes())
        {
            widest = Math.Max(widest, Of(rune));
        }
        return widest == 1 && element.Contains(EmojiPresentation) ? 2 : widest;
    }

    /// <summary>Combining marks, format characters, and the vowels and finals of conjoining jamo, which stand in the cells of their lead.</summary>
    private static bool IsInvisible(Rune rune) =>
        rune.Value is (>= 0x1160 and <= 0x11FF) or (>= 0xD7B0 and <= 0xD7FB)
        || Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.EnclosingMark
                or UnicodeCategory.Format
                or UnicodeCategory.Control;

    private static bool IsWide(int codePoint)
    {
        var ranges = WideRanges;
        var low = 0;
        var high = (ranges.Length / 2) - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (codePoint < ranges[middle * 2])
            {
                high = middle - 1;
            }
            else if (codePoint > ranges[(middle * 2) + 1])
            {
                low = middle + 1;
            }
            else
            {
                return true;
            }
        }
        return false;
    }
}
