namespace IncidentDocs.Core.Rules.Wording;

/// <summary>Finds wording that blames a person, in Korean and English.</summary>
internal sealed class BlameWording
{
    private readonly WordingPatterns _korean = new("blame.ko");
    private readonly WordingPatterns _english = new("blame.en");

    /// <summary>Whether there may be any in a text.</summary>
    public bool MayHold(ReadOnlySpan<char> text) => _korean.MayHold(text) || _english.MayHold(text);

    /// <summary>What is found in a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="names">Names of the people of the handbook.</param>
    public IEnumerable<FoundWording> Find(string text, MarkedNames names)
    {
        if (!MayHold(text))
        {
            return [];
        }
        var marked = names.In(text);
        return _korean.Find(marked).Concat(_english.Find(marked)).OrderBy(found => found.Start);
    }
}
