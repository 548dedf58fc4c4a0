namespace IncidentDocs.Core.Model;

/// <summary>In which languages a document says the texts that a reader sees. What has no letters of a language, such as a number, serves all and is not counted.</summary>
/// <param name="InAll">Texts that are written in each language.</param>
/// <param name="OnlyKorean">Texts that are only in Korean.</param>
/// <param name="OnlyEnglish">Texts that are only in English.</param>
public readonly record struct TextCounts(int InAll, int OnlyKorean, int OnlyEnglish)
{
    /// <summary>The counts with one more text.</summary>
    public TextCounts With(LocalizedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new TextCounts(
            InAll + (text is { Ko: not null, En: not null } ? 1 : 0),
            OnlyKorean + (text.Only == Language.Korean ? 1 : 0),
            OnlyEnglish + (text.Only == Language.English ? 1 : 0)
        );
    }

    /// <summary>The texts of a handbook that are missing in a language.</summary>
    /// <param name="language">The language.</param>
    public int MissingIn(Language language) =>
        language == Language.English ? OnlyKorean : OnlyEnglish;
}
