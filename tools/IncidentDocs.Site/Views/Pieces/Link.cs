using IncidentDocs.Site.Templates;

namespace IncidentDocs.Site.Views.Pieces;

/// <summary>A text that leads somewhere, or stays a text where there is nothing to lead to.</summary>
/// <param name="Text">What is read.</param>
/// <param name="Href">Relative to the page, or an address of the allow-list; null for plain text.</param>
[ViewModel]
public sealed partial record Link(string Text, string? Href)
{
    /// <summary>A short remark after it, muted.</summary>
    public string? Note { get; init; }

    /// <summary>Whether the text is an id, which is never broken.</summary>
    public bool IsId { get; init; }

    /// <summary>Whether it leaves the site; paper then shows the address.</summary>
    public bool IsExternal => Href is not null && Href.StartsWith("http", StringComparison.Ordinal);
}
