using System.Text;

namespace IncidentDocs.Core.Text;

/// <summary>The arithmetic of Hangul syllables (Unicode §3.12). It stands in for <c>String.Normalize</c>, which is a silent no-op under InvariantGlobalization; other scripts are left as they are.</summary>
public static class Hangul
{
    private const int SyllableBase = 0xAC00;
    private const int LeadBase = 0x1100;
    private const int VowelBase = 0x1161;
    private const int TailBase = 0x11A7;
    private const int LeadCount = 19;
    private const int VowelCount = 21;
    private const int TailCount = 28;
    private const int SyllableCount = LeadCount * VowelCount * TailCount;

    /// <summary>Whether the character is a precomposed syllable, <c>가</c> to <c>힣</c>.</summary>
    public static bool IsSyllable(char character) =>
        (uint)(character - SyllableBase) < SyllableCount;

    /// <summary>The text with conjoining jamo composed into syllables, as NFC does for Hangul; the same instance where there is nothing to compose.</summary>
    public static string Compose(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.AsSpan().IndexOfAnyInRange('\u1161', '\u11C2') < 0)
        {
            return text;
        }
        var composed = new StringBuilder(text.Length);
        foreach (var next in text)
        {
            if (composed.Length > 0 && Join(composed[^1], next) is { } joined)
            {
                composed[^1] = joined;
            }
            else
            {
                composed.Append(next);
            }
        }
        return composed.Length == text.Length ? text : composed.ToString();
    }

    /// <summary>The text with every syllable taken apart into conjoining jamo, as NFD does for Hangul; the same instance where there is no syllable.</summary>
    public static string Decompose(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.AsSpan().IndexOfAnyInRange('\uAC00', '\uD7A3') < 0)
        {
            return text;
        }
        var parts = new StringBuilder(text.Length * 2);
        foreach (var character in text)
        {
            AppendParts(parts, character);
        }
        return parts.ToString();
    }

    /// <summary>The final consonant (받침) of a syllable as a conjoining jamo, or null where it has none or the character is no syllable.</summary>
    public static char? FinalOf(char syllable)
    {
        if (!IsSyllable(syllable))
        {
            return null;
        }
        var tail = (syllable - SyllableBase) % TailCount;
        return tail == 0 ? null : (char)(TailBase + tail);
    }

    private static char? Join(char first, char second)
    {
        var lead = first - LeadBase;
        var vowel = second - VowelBase;
        if ((uint)lead < LeadCount && (uint)vowel < VowelCount)
        {
            return (char)(SyllableBase + (((lead * VowelCount) + vowel) * TailCount));
        }
        var tail = second - TailBase;
        var open = IsSyllable(first) && (first - SyllableBase) % TailCount == 0;
        return open && tail > 0 && tail < TailCount ? (char)(first + tail) : null;
    }

    private static void AppendParts(StringBuilder parts, char character)
    {
        if (!IsSyllable(character))
        {
            parts.Append(character);
            return;
        }
        var index = character - SyllableBase;
        parts.Append((char)(LeadBase + (index / (VowelCount * TailCount))));
        parts.Append((char)(VowelBase + (index % (VowelCount * TailCount) / TailCount)));
        if (index % TailCount is > 0 and var tail)
        {
            parts.Append((char)(TailBase + tail));
        }
    }
}
