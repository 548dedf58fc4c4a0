namespace IncidentDocs.Core.Text;

/// <summary>The words with which a comment begins that says what a human must still write.</summary>
public static class OpenPlaceMark
{
    /// <summary>In a handbook in Korean.</summary>
    public const string Korean = "채울 것: ";

    /// <summary>In a handbook in English.</summary>
    public const string English = "FILL IN: ";
}
