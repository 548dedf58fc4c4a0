using IncidentDocs.Site.Templates;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Views.Pages;

/// <summary>The plan of drills and their results.</summary>
/// <param name="Types">Plan against results.</param>
/// <param name="Sections">Planned, results, experiments, tools.</param>
[ViewModel]
public sealed partial record DrillsPage(DataTable Types, IReadOnlyList<PageSection> Sections)
{
    /// <summary>What stands above.</summary>
    public RawHtml? Body { get; init; }
}
