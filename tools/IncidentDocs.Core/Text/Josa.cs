namespace IncidentDocs.Core.Text;

/// <summary>Chooses the form of a Korean particle by how the word before it ends when it is read aloud. Quotes, brackets and other marks after the word are passed over.</summary>
public static class Josa
{
    /// <summary>은 or 는.</summary>
    public static string Topic(string word) => After(word, "은", "는");

    /// <summary>이 or 가.</summary>
    public static string Subject(string word) => After(word, "이", "가");

    /// <summary>을 or 를.</summary>
    public static string Object(string word) => After(word, "을", "를");

    /// <summary>과 or 와.</summary>
    public static string And(string word) => After(word, "과", "와");

    /// <summary>이라는 or 라는.</summary>
    public static string Called(string word) => After(word, "이라는", "라는");

    /// <summary>으로 or 로; a final ㄹ takes 로 (서울로).</summary>
    public static string By(string word) => EndingOf(word) == Ending.Consonant ? "으로" : "로";

    /// <summary>The first form after a final consonant (받침), the second after a vowel.</summary>
    public static string After(string word, string consonant, string vowel) =>
        EndingOf(word) == Ending.Vowel ? vowel : consonant;

    private static Ending EndingOf(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        var end = word.Length;
        while (end > 0 && !char.IsLetterOrDigit(word[end - 1]))
        {
            end--;
        }
        return end == 0 ? Ending.Vowel : EndingOf(word.AsSpan(0, end));
    }

    private static Ending EndingOf(ReadOnlySpan<char> word)
    {
        var last = word[^1];
        if (Hangul.IsSyllable(last))
        {
            return OfFinal(Hangul.FinalOf(last));
        }
        return last switch
        {
            >= '\u11A8' and <= '\u11C2' => OfFinal(last),
            'ㄹ' => Ending.Rieul,
            >= 'ㄱ' and <= 'ㅎ' => Ending.Consonant,
            >= '0' and <= '9' => OfDigit(last),
            _ => char.IsAsciiLetter(last) ? LatinReading.EndingOf(word) : Ending.Vowel,
        };
    }

    private static Ending OfFinal(char? final) =>
        final switch
        {
            null => Ending.Vowel,
            '\u11AF' => Ending.Rieul,
            _ => Ending.Consonant,
        };

    /// <summary>영 일 이 삼 사 오 육 칠 팔 구; a 0 behind other digits is 십, 백, 천 or 만, which end in a consonant too.</summary>
    private static Ending OfDigit(char digit) =>
        digit switch
        {
            '1' or '7' or '8' => Ending.Rieul,
            '0' or '3' or '6' => Ending.Consonant,
            _ => Ending.Vowel,
        };
}
