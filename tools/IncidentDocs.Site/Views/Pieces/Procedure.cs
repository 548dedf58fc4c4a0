using IncidentDocs.Site.Templates;
using IncidentDocs.Site.Views.Pages;

namespace IncidentDocs.Site.Views.Pieces;

/// <summary>The steps of a runbook with everything that is needed to take them: on the page of the runbook, and on that of an alert that has no other.</summary>
/// <param name="Runbook">The runbook's id.</param>
/// <param name="Zone">The handbook's time zone, in which steps are ticked off.</param>
/// <param name="Parameters">What the commands need.</param>
/// <param name="Phases">The steps by phase.</param>
/// <param name="Roles">Who takes them, each role once; none where one role takes them all.</param>
[ViewModel]
public sealed partial record Procedure(
    string Runbook,
    string Zone,
    IReadOnlyList<ParameterRow> Parameters,
    IReadOnlyList<RunbookPhase> Phases,
    IReadOnlyList<Choice> Roles
)
{
    /// <summary>How long to watch before the all-clear.</summary>
    public string? Observe { get; init; }

    /// <summary>The incident that the record is of, where only one is active.</summary>
    public string? Incident { get; init; }
}
