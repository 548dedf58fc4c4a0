namespace IncidentDocs.Core.Diagnostics;

/// <summary>A sentence of the tool in its two languages. Lower case without a full stop in English; advice belongs into the help.</summary>
/// <param name="Ko">Korean.</param>
/// <param name="En">English.</param>
public readonly record struct Message(string Ko, string En)
{
    /// <summary>The sentence in the language asked for.</summary>
    public string In(Language language) => language == Language.Korean ? Ko : En;
}
