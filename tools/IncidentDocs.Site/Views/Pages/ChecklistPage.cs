using IncidentDocs.Site.Templates;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Views.Pages;

/// <summary>A checklist.</summary>
/// <param name="Items">The items.</param>
[ViewModel]
public sealed partial record ChecklistPage(IReadOnlyList<ChecklistRow> Items)
{
    /// <summary>When to take it.</summary>
    public RawHtml? Summary { get; init; }

    /// <summary>Whom to call meanwhile.</summary>
    public EscalationLadder? Ladder { get; init; }
}
