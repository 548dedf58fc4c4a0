namespace IncidentDocs.Site.Search.Terms;

/// <summary>The first consonants of a title's syllables, by which a hurried reader finds it: <c>ㅋㄴㅅ</c> for 커넥션.</summary>
public static class InitialConsonants
{
    private const string Consonants = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    private const int SyllablesOfOne = 588;

    /// <summary>Reads the terms of the title that was folded last: from the start of each of its words to the end of its words in Hangul.</summary>
    public static void Read<TSink>(FoldedText title, TSink sink)
        where TSink : ITermSink
    {
        ArgumentNullException.ThrowIfNull(title);
        var letters = title.Letters;
        for (var at = 0; at < letters.Length; at++)
        {
            if (IsSyllable(letters[at]) && (at == 0 || !IsSyllable(letters[at - 1])))
            {
                sink.Add(From(letters, at));
            }
        }
    }

    /// <summary>The first consonant of a syllable.</summary>
    public static char Of(char syllable) => Consonants[(syllable - '가') / SyllablesOfOne];

    private static bool IsSyllable(char letter) => letter is >= '가' and <= '힣';

    private static string From(ReadOnlySpan<char> letters, int at)
    {
        Span<char> initials = stackalloc char[TermReader.Longest];
        var length = 0;
        for (; at < letters.Length && length < initials.Length; at++)
        {
            if (IsSyllable(letters[at]))
            {
                initials[length++] = Of(letters[at]);
            }
            else if (letters[at] != Letters.Gap)
            {
                break;
            }
        }
        return new string(initials[..length]);
    }
}
