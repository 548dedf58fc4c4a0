using IncidentDocs.Site.Templates;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Views.Pages;

/// <summary>The result of a drill.</summary>
/// <param name="Facts">Type, date, participants.</param>
/// <param name="Scenario">What was played.</param>
/// <param name="Criteria">Target against actual.</param>
/// <param name="Improvements">What is to be mended.</param>
/// <param name="Assessment">The overall assessment.</param>
/// <param name="Sections">Runbooks, services, experiment.</param>
[ViewModel]
public sealed partial record DrillPage(
    IReadOnlyList<Fact> Facts,
    RawHtml Scenario,
    DataTable Criteria,
    DataTable Improvements,
    RawHtml Assessment,
    IReadOnlyList<PageSection> Sections
)
{
    /// <summary>What else there is to say.</summary>
    public RawHtml? Body { get; init; }
}
