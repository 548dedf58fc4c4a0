using IncidentDocs.Site.Templates;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Views.Pages;

/// <summary>The runbooks, by name, symptom and alert.</summary>
/// <param name="Table">The runbooks.</param>
/// <param name="Symptoms">Symptom to runbook.</param>
/// <param name="Alerts">Alert to runbook.</param>
[ViewModel]
public sealed partial record RunbooksPage(
    DataTable Table,
    IReadOnlyList<RunbookEntry> Symptoms,
    DataTable Alerts
)
{
    /// <summary>Where there is none.</summary>
    public EmptyState? Empty { get; init; }
}
