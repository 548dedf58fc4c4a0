using System.Collections.Immutable;
using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Facts.OnCall;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Checklists;
using IncidentDocs.Core.Model.Incidents;
using IncidentDocs.Core.Model.OnCall;
using IncidentDocs.Core.Model.Services;
using IncidentDocs.Site.Model.Rows;
using IncidentDocs.Site.Views.Pages;
using IncidentDocs.Site.Views.Pieces;
using NodaTime;

namespace IncidentDocs.Site.Model.Pages;

/// <summary>What is handed over when the shifts of a roster change: the last hand-over and the coming one.</summary>
internal static class HandoverPages
{
    /// <summary>The page of a roster.</summary>
    public static BuiltPage Page(Place place, Roster roster)
    {
        var words = place.Words;
        var weeks = RosterPages.Weeks(place, roster);
        var asOf = place.Site.Facts.AsOf;
        var current = weeks.LastOrDefault(week => week.From <= asOf && asOf < week.To);
        var last = weeks.LastOrDefault(week => week.To <= (current?.From ?? asOf));
        var next = weeks.FirstOrDefault(week => week.From >= (current?.To ?? asOf));
        var services = ServicesOf(place, roster);
        var sections = Sections.Present(
            Shifts(place, roster, [last, current, next]),
            Incidents(place, services),
            Actions(place, services, next?.To),
            Runbooks(place, services, last?.From ?? current?.From)
        );
        var list = place.Catalog.Checklists.Find(roster.HandoverChecklist);
        var frame = Frames.Of(
            place,
            "handover",
            words.With("handover.of", place.Text(roster.Name)),
            place.To(words.Of("nav.rosters"), SitePaths.Rosters),
            place.Roster(roster.Id)
        ) with
        {
            Contents = Contents.Listed(
                Contents.Of(sections),
                list is null ? [] : [Contents.Of(words.Of("checklist.items"), "items")]
            ),
        };
        return new BuiltPage(
            frame,
            "pages/handover.html",
            new HandoverPage(sections, list is null ? [] : ChecklistPages.Rows(place, list))
        );
    }

    // The services that a page of this roster may be about: those of teams that it answers for.
    private static ImmutableArray<Service> ServicesOf(Place place, Roster roster) =>
        [
            .. place.Catalog.Services.Where(service =>
                service.Team.Value == roster.Team.Value
                || place.Catalog.Teams.Find(service.Team)?.Roster?.Value == roster.Id
            ),
        ];

    private static PageSection? Shifts(Place place, Roster roster, RosterWeek?[] weeks)
    {
        var words = place.Words;
        var rows = new List<TableRow>();
        for (var at = 1; at < weeks.Length; at++)
        {
            if (weeks[at] is { } begins)
            {
                rows.Add(
                    new TableRow([
                        Cell.Of(words.Of(at == 1 ? "handover.last" : "handover.coming")),
                        Cell.Of(place.Times.AtWithAge(begins.From)),
                        .. roster.Seats.Select(seat =>
                            Change(
                                place,
                                Seated(place, roster, seat, weeks[at - 1], true),
                                Seated(place, roster, seat, begins, false)
                            )
                        ),
                    ])
                );
            }
        }
        return Sections.Of(
            "shifts",
            words.Of("oncall.handover"),
            [
                new(words.Of("oncall.handover")),
                new(words.Of("column.from")) { IsNarrow = true },
                .. roster.Seats.Select(seat => new TableColumn(place.Text(seat.Name))),
            ],
            rows
        );
    }

    private static TableCell Change(Place place, Link from, Link to) =>
        Cell.Of([Cell.Part(from), Cell.Muted("→"), Cell.Part(to)]);

    // Who serves the first or the last on-call hours of a shift, covers reckoned with.
    private static Link Seated(Place place, Roster roster, Seat seat, RosterWeek? week, bool isLast)
    {
        var spans = week is null
            ? []
            : place
                .Site.Facts.OnCall.Spans(roster, week.From, week.To)
                .Where(span => span.Period == OnCallPeriod.OnCall)
                .ToList();
        var span = isLast ? spans.LastOrDefault() : spans.FirstOrDefault();
        return span?.In(seat.Id)?.Person is { } person
            ? place.Person(person)
            : new Link(place.Words.Of("oncall.nobody"), null);
    }

    private static PageSection? Incidents(Place place, ImmutableArray<Service> services) =>
        Listed(
            place,
            "incidents",
            "handover.incidents",
            IncidentRows.Columns(place),
            IncidentRows.Of(
                place,
                place.Site.ActiveIncidents.Where(incident =>
                    incident.Services.IsEmpty
                    || incident.Services.Any(named =>
                        services.Any(service => service.Id == named.Value)
                    )
                )
            )
        );

    private static PageSection? Actions(
        Place place,
        ImmutableArray<Service> services,
        Instant? until
    )
    {
        var last = until is { } end ? place.Times.DayOf(end) : LocalDate.MaxIsoValue;
        return Listed(
            place,
            "actions",
            "handover.actions",
            ActionRows.Columns(place),
            ActionRows.Of(
                place,
                services
                    .SelectMany(service => place.Site.References.ActionsByService[service.Id])
                    .DistinctBy(action => action.Id, StringComparer.Ordinal)
                    .Where(action => action.IsOpen && action.Item.Due?.Value <= last)
            )
        );
    }

    private static PageSection? Runbooks(
        Place place,
        ImmutableArray<Service> services,
        Instant? since
    )
    {
        var words = place.Words;
        if (since is not { } from || !place.Site.Facts.History.IsKnown)
        {
            return null;
        }
        var changed = services
            .SelectMany(service => place.Site.References.RunbooksByService[service.Id])
            .Distinct()
            .Select(runbook =>
                (Runbook: runbook, place.Site.Facts.History.Of(runbook.Location.Path)?.Last)
            )
            .Where(found => found.Last is { } last && last.Commit.LandedAt >= from)
            .OrderByDescending(found => found.Last!.Commit.LandedAt);
        return Listed(
            place,
            "runbooks",
            "handover.runbooks",
            [
                new(words.Of("column.runbook")) { IsWide = true },
                new(words.Of("column.date")) { IsNarrow = true },
                new(words.Of("about.change")) { IsWide = true },
            ],
            changed.Select(found =>
                Sections.Row(
                    Cell.Of(place.Runbook(found.Runbook.Id)),
                    Cell.Of(place.Times.At(found.Last!.Commit.LandedAt)),
                    Cell.Of(found.Last.Commit.Subject)
                )
            )
        );
    }

    // A section that says so where there is nothing to hand over.
    private static PageSection Listed(
        Place place,
        string id,
        string title,
        IReadOnlyList<TableColumn> columns,
        IEnumerable<TableRow> rows
    ) =>
        Sections.Of(id, place.Words.Of(title), columns, rows)
        ?? new PageSection(id, place.Words.Of(title))
        {
            Empty = new EmptyState(
                place.Words.Of("handover.none"),
                place.Words.Of("handover.none_how")
            ),
        };
}
