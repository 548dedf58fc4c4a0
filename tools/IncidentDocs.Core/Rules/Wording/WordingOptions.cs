namespace IncidentDocs.Core.Rules.Wording;

/// <summary>The options of the rules that read words.</summary>
internal static class WordingOptions
{
    /// <summary>More to be found.</summary>
    public static readonly RuleOptionInfo Words = new(
        "words",
        null,
        new Message("더 찾아낼 말.", "More wording to be found.")
    );

    /// <summary>What is left alone.</summary>
    public static readonly RuleOptionInfo Allow = new(
        "allow",
        null,
        new Message("찾아내지 않을 말.", "Wording that is left alone.")
    );

    /// <summary>The first place of each of the words in a text.</summary>
    public static IEnumerable<FoundWording> FindWords(string text, ImmutableArray<string> words) =>
        words
            .Select(word => new FoundWording(
                text.IndexOf(word, StringComparison.OrdinalIgnoreCase),
                word.Length,
                ""
            ))
            .Where(found => found.Start >= 0);

    /// <summary>Whether what was found is, holds or lies within wording that is left alone.</summary>
    public static bool IsAllowed(string found, ImmutableArray<string> allowed) =>
        allowed.Any(words =>
            found.Contains(words, StringComparison.OrdinalIgnoreCase)
            || words.Contains(found, StringComparison.OrdinalIgnoreCase)
        );
}
