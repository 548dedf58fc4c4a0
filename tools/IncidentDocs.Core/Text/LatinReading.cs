using System.Buffers;

namespace IncidentDocs.Core.Text;

/// <summary>Guesses how a word in Latin letters ends when a Korean reads it: abbreviations letter by letter (SQL, 에스큐엘), words by the usual rules of 외래어 표기 (host 호스트, pool 풀, runbook 런북).</summary>
internal static class LatinReading
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouyAEIOUY");

    /// <summary>The ending of a text whose last character is an ASCII letter.</summary>
    public static Ending EndingOf(ReadOnlySpan<char> text)
    {
        var start = text.Length;
        while (start > 0 && char.IsAsciiLetter(text[start - 1]))
        {
            start--;
        }
        var word = text[start..];
        var spelled =
            word.Length == 1 || char.IsAsciiLetterUpper(word[^1]) || word.IndexOfAny(Vowels) < 0;
        return spelled ? OfLetter(word[^1]) : OfWord(word);
    }

    /// <summary>엘, 알; 엠, 엔; the names of all other letters end in a vowel.</summary>
    private static Ending OfLetter(char letter) =>
        char.ToLowerInvariant(letter) switch
        {
            'l' or 'r' => Ending.Rieul,
            'm' or 'n' => Ending.Consonant,
            _ => Ending.Vowel,
        };

    private static Ending OfWord(ReadOnlySpan<char> word)
    {
        var last = char.ToLowerInvariant(word[^1]);
        var before = char.ToLowerInvariant(word[^2]);
        return last switch
        {
            'l' => Ending.Rieul,
            'm' or 'n' => Ending.Consonant,
            'g' => before == 'n' ? Ending.Consonant : Ending.Vowel,
            'e' => OfSilentE(before),
            'k' => before == 'c' || IsVowel(before) ? Ending.Consonant : Ending.Vowel,
            'b' or 'c' or 'p' or 't' => IsVowel(before) ? Ending.Consonant : Ending.Vowel,
            _ => Ending.Vowel,
        };
    }

    /// <summary>table 테이블, time 타임, online 온라인; date 데이트, database 데이터베이스.</summary>
    private static Ending OfSilentE(char before) =>
        before switch
        {
            'l' => Ending.Rieul,
            'm' or 'n' => Ending.Consonant,
            _ => Ending.Vowel,
        };

    private static bool IsVowel(char letter) => Vowels.Contains(letter);
}
