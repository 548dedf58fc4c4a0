using System.Collections.Frozen;

namespace IncidentDocs.Core.Rules.Wording;

/// <summary>Tells an action of which nobody could say when it is done. A Korean one is judged by how it ends, an English one by how it begins.</summary>
internal sealed class VagueWording
{
    private readonly ImmutableArray<string> _openEnds = Words("vague.ko", "open");
    private readonly FrozenSet<string> _softEnds = Set("vague.ko", "soft");
    private readonly FrozenSet<string> _generalKo = Set("vague.ko", "general");
    private readonly FrozenSet<string> _endings = Set("vague.ko", "ending");
    private readonly ImmutableArray<string> _particles = Words("vague.ko", "particle");
    private readonly ImmutableArray<string> _openStarts = Lines("vague.en", "open");
    private readonly FrozenSet<string> _softStarts = Set("vague.en", "soft");
    private readonly FrozenSet<string> _generalEn = Set("vague.en", "general");

    /// <summary>Whether the action is vague.</summary>
    /// <param name="what">What is to be done.</param>
    public bool IsVague(string what)
    {
        var text = what.Trim().TrimEnd('.', '!');
        return text.AsSpan().IndexOfAnyInRange('가', '힣') >= 0
            ? IsVagueKorean(text)
            : IsVagueEnglish(text);
    }

    private bool IsVagueKorean(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var last = words.Length - 1;
        while (last > 0 && _endings.Contains(words[last]))
        {
            last--;
        }
        var end = StemOf(words[last]);
        if (_openEnds.Contains(end, StringComparer.Ordinal))
        {
            return true;
        }
        return (_softEnds.Contains(end) || (last == 0 && _generalKo.Contains(end)))
            && words.Take(last).All(IsGeneral);
    }

    /// <summary>The word without the verb ending that makes a predicate of it: 검토한다, 검토하기로, 검토를.</summary>
    private string StemOf(string word)
    {
        if (_openEnds.Contains(word, StringComparer.Ordinal) || _softEnds.Contains(word))
        {
            return word;
        }
        var stem = _endings
            .Where(ending =>
                word.Length > ending.Length && word.EndsWith(ending, StringComparison.Ordinal)
            )
            .OrderByDescending(ending => ending.Length)
            .Select(ending => word[..^ending.Length])
            .FirstOrDefault(IsKnown);
        return stem ?? word;
    }

    private bool IsKnown(string stem) =>
        _openEnds.Contains(stem, StringComparer.Ordinal)
        || _softEnds.Contains(stem)
        || _generalKo.Contains(stem);

    private bool IsGeneral(string word) =>
        IsKnown(word)
        || _particles.Any(particle =>
            word.Length > particle.Length
            && word.EndsWith(particle, StringComparison.Ordinal)
            && IsKnown(word[..^particle.Length])
        );

    private bool IsVagueEnglish(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('0', '9') >= 0 || text.Contains(':'))
        {
            return false;
        }
        var lower = text.ToLowerInvariant();
        if (_openStarts.Any(start => Begins(lower, start)))
        {
            return true;
        }
        var words = lower.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0
            && _softStarts.Contains(words[0])
            && words.Skip(1).All(_generalEn.Contains);
    }

    private static bool Begins(string text, string start) =>
        text.StartsWith(start, StringComparison.Ordinal)
        && (text.Length == start.Length || text[start.Length] == ' ');

    private static ImmutableArray<string> Lines(string name, string word) =>
        [
            .. EmbeddedWording
                .Read(name)
                .Where(line => string.Equals(line.Word, word, StringComparison.Ordinal))
                .Select(line => line.Value),
        ];

    private static ImmutableArray<string> Words(string name, string word) =>
        [.. Lines(name, word).SelectMany(line => line.Split(' '))];

    private static FrozenSet<string> Set(string name, string word) =>
        Words(name, word).ToFrozenSet(StringComparer.Ordinal);
}
