namespace IncidentDocs.Core.Diagnostics;

/// <summary>The languages in which the tool itself speaks.</summary>
public enum Language
{
    /// <summary>한국어.</summary>
    Korean,

    /// <summary>English.</summary>
    English,
}
