using IncidentDocs.Site.Templates;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Views.Pages;

/// <summary>A page of text.</summary>
/// <param name="Body">The text.</param>
[ViewModel]
public sealed partial record TextPage(RawHtml Body)
{
    /// <summary>What the tool adds.</summary>
    public IReadOnlyList<PageSection> Sections { get; init; } = [];
}
