using IncidentDocs.Site.Templates;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Views.Pages;

/// <summary>A roster by weeks.</summary>
/// <param name="Now">Who is on call now.</param>
/// <param name="Facts">Hours, hand-over, limits.</param>
/// <param name="Weeks">The weeks.</param>
/// <param name="Sections">Overrides, load.</param>
[ViewModel]
public sealed partial record RosterPage(
    RosterNow Now,
    IReadOnlyList<Fact> Facts,
    WeekCalendar Weeks,
    IReadOnlyList<PageSection> Sections
);
