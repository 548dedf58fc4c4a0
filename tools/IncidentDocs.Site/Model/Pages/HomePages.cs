using IncidentDocs.Core.Model.Incidents;
using IncidentDocs.Site.Model.Rows;
using IncidentDocs.Site.Views.Pages;
using IncidentDocs.Site.Views.Pieces;
using NodaTime;

namespace IncidentDocs.Site.Model.Pages;

/// <summary>The start page. It answers in this order: who is on call, what is active, how bad is it, what to do, what is left over.</summary>
internal static class HomePages
{
    private const int WeeksOfNotice = 4;

    // The page stays one that is read at a glance, however large the handbook.
    private const int MostRunbooks = 24;
    private const int MostLeft = 10;

    /// <summary>The page.</summary>
    public static PagePlan Plan() => new(SitePaths.Home, Build);

    private static BuiltPage Build(Place place)
    {
        var rows = IncidentRows.Of(place, place.Site.ActiveIncidents).ToList();
        var catalog = place.Catalog;
        var model = new HomePage(
            [.. catalog.Rosters.Select(roster => SeatViews.Of(place, roster))],
            rows,
            new DataTable(place.Words.Of("home.active"), IncidentRows.Columns(place), rows),
            catalog.Matrix is null ? null : SeverityPages.MatrixOf(place, catalog.Matrix),
            RunbookPages.Entries(
                place,
                catalog
                    .Runbooks.OrderByDescending(runbook => RunbookRows.Uses(place, runbook.Id))
                    .Take(MostRunbooks)
            ),
            [.. Leftovers(place)]
        )
        {
            NoRoster = catalog.Rosters.Count > 0 ? null : Empty(place, "rosters"),
            NoRunbook = catalog.Runbooks.Count > 0 ? null : Empty(place, "runbooks"),
            AllRunbooks =
                catalog.Runbooks.Count <= MostRunbooks
                    ? null
                    : place.To(
                        place.Words.With("home.all_runbooks", catalog.Runbooks.Count),
                        SitePaths.Runbooks
                    ),
            Escalation = catalog.Escalation is null
                ? null
                : place.To(place.Words.Of("home.escalation"), SitePaths.Escalation),
            MatrixLink = catalog.Matrix is null
                ? null
                : place.To(place.Words.Of("home.matrix"), SitePaths.Matrix),
            Checklist = catalog.Checklists.FirstOrDefault(list => list.Severity is not null)
                is { } list
                ? place.Checklist(list.Id)
                : null,
        };
        var frame = Frames.Of(place, "home", place.Site.Title) with
        {
            Breadcrumb = [],
            Description = place.Text(catalog.Handbook.Purpose),
            IsLive = SeatViews.AreLive(place),
        };
        return new BuiltPage(frame, "pages/home.html", model);
    }

    /// <summary>What would stand somewhere, and how to add it.</summary>
    public static EmptyState Empty(Place place, string what) =>
        new(place.Words.Of("empty", what), place.Words.Of("empty", what + "_how"));

    private static IEnumerable<LeftoverGroup> Leftovers(Place place) =>
        new[]
        {
            (Actions(place), SitePaths.Board),
            (Reviews(place), SitePaths.Runbooks),
            (Rosters(place), SitePaths.Rosters),
            (Contacts(place), SitePaths.Contacts),
        }
            .Where(left => left.Item1 is not null)
            .Select(left => Leftover(place, left.Item1!, left.Item2));

    private static LeftoverGroup Leftover(Place place, PageSection section, string all)
    {
        var table = section.Table!;
        return new LeftoverGroup(
            section.Title,
            section.Count!,
            table with
            {
                Rows = [.. table.Rows.Take(MostLeft)],
            }
        )
        {
            All =
                table.Rows.Count <= MostLeft
                    ? null
                    : place.To(place.Words.With("home.all_left", table.Rows.Count), all),
        };
    }

    private static PageSection? Actions(Place place) =>
        Sections.Of(
            "overdue",
            place.Words.Of("home.overdue_actions"),
            ActionRows.Columns(place),
            ActionRows.Of(
                place,
                place.Site.References.Actions.Where(action =>
                    action.IsOverdue(place.Site.Facts.Today)
                )
            )
        );

    private static PageSection? Reviews(Place place) =>
        Sections.Of(
            "reviews",
            place.Words.Of("home.overdue_reviews"),
            RunbookRows.Columns(place),
            RunbookRows.Of(
                place,
                place.Catalog.Runbooks.Where(runbook => RunbookRows.IsOverdue(place, runbook))
            )
        );

    private static PageSection? Rosters(Place place) =>
        Sections.Of(
            "rosters",
            place.Words.Of("home.ending_rosters"),
            [
                new(place.Words.Of("column.roster")),
                new(place.Words.Of("column.ends")) { IsNarrow = true },
            ],
            place
                .Catalog.Rosters.Select(roster => (Roster: roster, End: EndOf(place, roster)))
                .Where(found =>
                    found.End is { } end
                    && end < place.Site.Facts.AsOf + Duration.FromDays(7 * WeeksOfNotice)
                )
                .Select(found =>
                    Sections.Row(
                        Cell.Of(place.Roster(found.Roster.Id)),
                        Cell.Of(place.Times.AtWithAge(found.End!.Value))
                    )
                )
        );

    private static PageSection? Contacts(Place place) =>
        Sections.Of(
            "contacts",
            place.Words.Of("home.unverified_contacts"),
            [
                new(place.Words.Of("column.contact")),
                new(place.Words.Of("column.verified")) { IsNarrow = true },
            ],
            place
                .Catalog.Contacts.Where(contact => ContactPages.IsStale(place, contact))
                .Select(contact =>
                    Sections.Row(
                        Cell.Of(place.Contact(contact.Id)),
                        Cell.Of(place.Times.DayWithAge(contact.VerifiedOn.Value))
                    )
                )
        );

    private static Instant? EndOf(Place place, Core.Model.OnCall.Roster roster) =>
        place.Site.Facts.Schedules.TryGetValue(roster.Id, out var weeks) && !weeks.IsEmpty
            ? weeks.Max(week => week.To)
            : null;
}
