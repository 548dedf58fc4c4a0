using IncidentDocs.Site.Templates;

namespace IncidentDocs.Site.Views.Pieces;

/// <summary>An entry of the navigation.</summary>
/// <param name="Text">What is read.</param>
/// <param name="Href">Where it leads.</param>
[ViewModel]
public sealed partial record NavItem(string Text, string Href)
{
    /// <summary>How many are there.</summary>
    public string? Count { get; init; }

    /// <summary>Whether the page is it or lies below it.</summary>
    public bool IsCurrent { get; init; }
}
