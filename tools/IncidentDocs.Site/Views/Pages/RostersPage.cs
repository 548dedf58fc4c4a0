using IncidentDocs.Site.Templates;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Views.Pages;

/// <summary>Who is on call, in all rosters.</summary>
/// <param name="Now">Who is on call now.</param>
/// <param name="Table">The rosters.</param>
[ViewModel]
public sealed partial record RostersPage(IReadOnlyList<RosterNow> Now, DataTable Table)
{
    /// <summary>Who is on call in the coming week, stretch by stretch.</summary>
    public DataTable? Week { get; init; }

    /// <summary>Calendars that programs subscribe to.</summary>
    public IReadOnlyList<Link> Calendars { get; init; } = [];

    /// <summary>Where there is none.</summary>
    public EmptyState? Empty { get; init; }
}
