namespace IncidentDocs.Core.Authoring;

/// <summary>A place of a new document that a human must fill in: its value is a placeholder, which is a finding until it is replaced.</summary>
public static class Blank
{
    private const string Missing = "TBD";

    /// <summary>A YAML value that stands for what is missing, and a comment that says what belongs there.</summary>
    /// <param name="language">The handbook's language.</param>
    /// <param name="name">A short name in Korean for the brackets.</param>
    /// <param name="hint">What belongs there.</param>
    public static string Of(Language language, string name, Message hint) =>
        $"{Value(language, name)} # {hint.In(language)}";

    /// <summary>The value alone.</summary>
    public static string Value(Language language, string name) =>
        language == Language.Korean ? $"\"[{name}]\"" : Missing;

    /// <summary>What a comment says of something that a human must still write (DOC011).</summary>
    public static string Note(Language language, Message what) =>
        (language == Language.Korean ? OpenPlaceMark.Korean : OpenPlaceMark.English)
        + what.In(language);

    /// <summary>Whether a text that was read is such a value still.</summary>
    public static bool Is(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text is Missing
            || (text.Length > 2 && text[0] == '[' && text.IndexOf(']') == text.Length - 1);
    }
}
