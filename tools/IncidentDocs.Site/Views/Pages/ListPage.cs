using IncidentDocs.Site.Templates;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Views.Pages;

/// <summary>A page of tables.</summary>
/// <param name="Sections">The tables.</param>
[ViewModel]
public sealed partial record ListPage(IReadOnlyList<PageSection> Sections)
{
    /// <summary>What stands above them.</summary>
    public RawHtml? Body { get; init; }
}
