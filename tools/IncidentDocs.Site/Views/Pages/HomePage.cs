using IncidentDocs.Site.Templates;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Views.Pages;

/// <summary>The start page: who is on call, what is active, how bad is it, what to do, what is left.</summary>
/// <param name="OnCall">Who is on call now.</param>
/// <param name="Active">The active incidents.</param>
/// <param name="ActiveTable">The active incidents as a table.</param>
/// <param name="Matrix">The two choices.</param>
/// <param name="Runbooks">The runbooks by symptom, the most used first.</param>
/// <param name="Leftovers">What is left over.</param>
[ViewModel]
public sealed partial record HomePage(
    IReadOnlyList<RosterNow> OnCall,
    IReadOnlyList<TableRow> Active,
    DataTable ActiveTable,
    SeverityMatrix? Matrix,
    IReadOnlyList<RunbookEntry> Runbooks,
    IReadOnlyList<LeftoverGroup> Leftovers
)
{
    /// <summary>Where no roster is defined.</summary>
    public EmptyState? NoRoster { get; init; }

    /// <summary>Where no runbook is written.</summary>
    public EmptyState? NoRunbook { get; init; }

    /// <summary>The full list of runbooks, where these are not all.</summary>
    public Link? AllRunbooks { get; init; }

    /// <summary>Whom to call next.</summary>
    public Link? Escalation { get; init; }

    /// <summary>The page of the matrix.</summary>
    public Link? MatrixLink { get; init; }

    /// <summary>The checklist of the gravest severity.</summary>
    public Link? Checklist { get; init; }
}
