namespace IncidentDocs.Core.Model;

/// <summary>A text that a reader sees: one string for every language, or one a language.</summary>
/// <param name="Any">The text where no language was named; null where languages were.</param>
/// <param name="Ko">The Korean text, if any.</param>
/// <param name="En">The English text, if any.</param>
/// <param name="Location">Where it stands.</param>
public sealed record LocalizedText(string? Any, string? Ko, string? En, Location? Location)
{
    /// <summary>A text that says nothing.</summary>
    public static LocalizedText Empty { get; } = new("", null, null, null);

    /// <summary>Whether there is nothing to read.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Any ?? Ko ?? En);

    /// <summary>The text in a language; where it is missing, in the one there is.</summary>
    public string In(Language language) =>
        Any ?? (language == Language.Korean ? Ko ?? En : En ?? Ko) ?? "";

    /// <summary>The one language that it is in; null where it is in all, or in none, as a number is. A text in which no language is named is Korean where it has Hangul, else English where it has letters.</summary>
    public Language? Only =>
        (Any, Ko, En) switch
        {
            ({ } any, _, _) => Written(any),
            (_, not null, null) => Language.Korean,
            (_, null, not null) => Language.English,
            _ => null,
        };

    /// <summary>The language of what <see cref="In"/> gives, where that is not the one asked for.</summary>
    /// <param name="language">The language asked for.</param>
    /// <param name="leading">The handbook's first language, in which a text in Latin letters stands that names none.</param>
    public Language? InsteadOf(Language language, Language leading) =>
        Only is { } only
        && only != language
        && (Any is null || only == Language.Korean || leading == Language.English)
            ? only
            : null;

    private static Language? Written(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\uAC00', '\uD7A3') >= 0)
        {
            return Language.Korean;
        }
        foreach (var letter in text)
        {
            if (char.IsAsciiLetter(letter))
            {
                return Language.English;
            }
        }
        return null;
    }

    /// <summary>Whether the language is written out or the text serves all languages.</summary>
    public bool Has(Language language) =>
        Any is not null || (language == Language.Korean ? Ko : En) is not null;
}
