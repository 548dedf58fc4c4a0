using IncidentDocs.Site.Templates;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Views.Pages;

/// <summary>What a severity asks for: the answer of the matrix.</summary>
/// <param name="Id">The anchor.</param>
/// <param name="Severity">The severity.</param>
/// <param name="Name">Its name.</param>
/// <param name="Definition">What it is.</param>
/// <param name="Respond">How soon somebody acts.</param>
/// <param name="Recover">How soon it is over.</param>
/// <param name="Facts">War room, cadence.</param>
[ViewModel]
public sealed partial record SeverityAnswer(
    string Id,
    Badge Severity,
    string Name,
    RawHtml Definition,
    DeadlineView Respond,
    DeadlineView Recover,
    IReadOnlyList<Fact> Facts
)
{
    /// <summary>Who is called when.</summary>
    public EscalationLadder? Ladder { get; init; }

    /// <summary>The whole escalation.</summary>
    public Link? Escalation { get; init; }

    /// <summary>The checklist.</summary>
    public Link? Checklist { get; init; }

    /// <summary>Its items.</summary>
    public IReadOnlyList<ChecklistRow> Items { get; init; } = [];
}
