namespace IncidentDocs.Site.Search.Terms;

/// <summary>
/// Cuts a text into the terms under which a document is found. Total: every string has terms, perhaps none.
/// Words: the word, the parts of <c>snake_case</c> and <c>CamelCase</c>, and what hyphens join. Hangul and other scripts that
/// are not searched by word: pairs of neighbours, over a single space too, so that a compound is found however it is spaced.
/// </summary>
/// <param name="text">What texts are folded in.</param>
public sealed class TermReader(FoldedText text)
{
    /// <summary>Longest term; what is longer is cut.</summary>
    public const int Longest = 40;

    private readonly char[] _joined = new char[Longest];

    /// <summary>Reads the terms of the text that was folded last.</summary>
    public void Read<TSink>(TSink sink)
        where TSink : ITermSink
    {
        var letters = text.Letters;
        var (joined, members) = (0, 0);
        for (var at = 0; at < letters.Length; )
        {
            var end = SegmentEnd(letters, at);
            if (Letters.IsWord(letters[at]))
            {
                var follows = at > 1 && letters[at - 1] == Letters.Hyphen && members > 0;
                (joined, members) = follows ? (joined, members) : (0, 0);
                joined = Join(letters[at..end], joined);
                members++;
                Word(letters, at, end, sink);
                if (members > 1 && !IsJoinedOn(letters, end))
                {
                    sink.Add(_joined.AsSpan(0, joined));
                }
            }
            else
            {
                members = 0;
                Pairs(letters, at, end, sink);
            }
            at = end < letters.Length && !IsLetter(letters[end]) ? end + 1 : end;
        }
    }

    /// <summary>Whether a folded character is no separator.</summary>
    public static bool IsLetter(char letter) => letter > '-';

    /// <summary>Where the segment ends that begins at a letter: a word, a row of paired letters, or a row of jamo.</summary>
    public static int SegmentEnd(ReadOnlySpan<char> letters, int at)
    {
        var kind = KindOf(letters[at]);
        var end = at + 1;
        while (end < letters.Length && IsLetter(letters[end]) && KindOf(letters[end]) == kind)
        {
            end++;
        }
        return end;
    }

    private static int KindOf(char letter) =>
        Letters.IsPaired(letter) ? 1
        : Letters.IsJamo(letter) ? 2
        : 0;

    private static bool IsJoinedOn(ReadOnlySpan<char> letters, int end) =>
        end + 1 < letters.Length
        && letters[end] == Letters.Hyphen
        && Letters.IsWord(letters[end + 1]);

    private int Join(ReadOnlySpan<char> word, int joined)
    {
        var taken = Math.Min(word.Length, Longest - joined);
        word[..taken].CopyTo(_joined.AsSpan(joined));
        return joined + taken;
    }

    private void Word<TSink>(ReadOnlySpan<char> letters, int at, int end, TSink sink)
        where TSink : ITermSink
    {
        while (at < end && letters[at] == '_')
        {
            at++;
        }
        while (end > at && letters[end - 1] == '_')
        {
            end--;
        }
        if (at == end)
        {
            return;
        }
        sink.Add(letters[at..Math.Min(end, at + Longest)]);
        var start = at;
        for (var next = at + 1; next < end; next++)
        {
            if (letters[next] == '_' || BeginsPart(letters, next, end))
            {
                Part(letters[start..next], sink);
                start = letters[next] == '_' ? next + 1 : next;
            }
        }
        if (start > at)
        {
            Part(letters[start..end], sink);
        }
    }

    private static void Part<TSink>(ReadOnlySpan<char> part, TSink sink)
        where TSink : ITermSink
    {
        if (part.Length > 0)
        {
            sink.Add(part[..Math.Min(part.Length, Longest)]);
        }
    }

    // maxPool: before P; DBPool: before P, the last capital of the row.
    private bool BeginsPart(ReadOnlySpan<char> letters, int at, int end) =>
        text.IsCapital(at)
        && (
            IsSmall(letters, at - 1)
            || (text.IsCapital(at - 1) && at + 1 < end && IsSmall(letters, at + 1))
        );

    private bool IsSmall(ReadOnlySpan<char> letters, int at) =>
        letters[at] is >= 'a' and <= 'z' && !text.IsCapital(at);

    private static void Pairs<TSink>(ReadOnlySpan<char> letters, int at, int end, TSink sink)
        where TSink : ITermSink
    {
        if (!Letters.IsPaired(letters[at]))
        {
            return;
        }
        if (at > 1 && letters[at - 1] == Letters.Gap && Letters.IsPaired(letters[at - 2]))
        {
            sink.Add([letters[at - 2], letters[at]]);
        }
        if (end - at == 1)
        {
            sink.Add(letters[at..end]);
        }
        for (var next = at; next + 1 < end; next++)
        {
            sink.Add(letters.Slice(next, 2));
        }
    }
}
