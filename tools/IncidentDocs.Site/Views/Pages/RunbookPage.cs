using IncidentDocs.Site.Templates;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Views.Pages;

/// <summary>A runbook.</summary>
/// <param name="Summary">When to take it.</param>
/// <param name="Symptoms">How the trouble shows.</param>
/// <param name="Severities">Which severity applies when.</param>
/// <param name="Alerts">The alerts that lead here.</param>
/// <param name="Procedure">The steps, and what their commands need.</param>
/// <param name="Sections">Services, contacts, incidents, drills, related runbooks.</param>
[ViewModel]
public sealed partial record RunbookPage(
    RawHtml Summary,
    IReadOnlyList<RawHtml> Symptoms,
    IReadOnlyList<Fact> Severities,
    DataTable Alerts,
    Procedure Procedure,
    IReadOnlyList<PageSection> Sections
)
{
    /// <summary>What else there is to say.</summary>
    public RawHtml? Body { get; init; }
}
