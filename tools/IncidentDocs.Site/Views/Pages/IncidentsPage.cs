using IncidentDocs.Site.Templates;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Views.Pages;

/// <summary>All incidents.</summary>
/// <param name="Groups">Active ones, then year by year.</param>
[ViewModel]
public sealed partial record IncidentsPage(IReadOnlyList<PageSection> Groups)
{
    /// <summary>Where there is none.</summary>
    public EmptyState? Empty { get; init; }
}
