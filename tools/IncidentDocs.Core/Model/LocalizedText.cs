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

    /// <summary>Whether the language is written out or the text serves all languages.</summary>
    public bool Has(Language language) =>
        Any is not null || (language == Language.Korean ? Ko : En) is not null;
}
