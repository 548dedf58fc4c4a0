using System.Collections.Immutable;
using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.OnCall;
using IncidentDocs.Site.Calendars;
using IncidentDocs.Site.Views.Pages;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Model.Pages;

/// <summary>Rosters: who is on call, and a page each.</summary>
internal static class RosterPages
{
    /// <summary>The pages. The list is there without a roster too: it says how to add one.</summary>
    public static IEnumerable<PagePlan> Plan(SiteSource site)
    {
        yield return new PagePlan(SitePaths.Rosters, Index);
        if (site.Catalog.Holidays.Count > 0)
        {
            yield return new PagePlan(SitePaths.Holidays, HolidayPages.Holidays);
        }
        foreach (var roster in site.Catalog.Rosters)
        {
            yield return new PagePlan(SitePaths.Of(roster.Id), place => Page(place, roster));
            yield return new PagePlan(
                SitePaths.HandoverOf(roster.Id),
                place => HandoverPages.Page(place, roster)
            );
        }
    }

    private static BuiltPage Index(Place place)
    {
        var words = place.Words;
        var rosters = place.Catalog.Rosters;
        var table = new DataTable(
            words.Of("oncall.rosters"),
            [
                new(words.Of("column.roster")),
                new(words.Of("column.team")),
                new(words.Of("oncall.hours")),
                new(words.Of("oncall.handover")),
                new(words.Of("column.ends")) { IsNarrow = true },
            ],
            [
                .. rosters.Select(roster =>
                    Sections.Row(
                        Cell.Of(place.Roster(roster.Id)),
                        Cell.Of(place.Team(roster.Team.Value)),
                        Cell.Of(RosterRules.Hours(place, roster)),
                        Cell.Of(RosterRules.Handover(place, roster)),
                        Cell.Of(
                            Weeks(place, roster) is [.., var last]
                                ? place.Times.AtWithAge(last.To)
                                : null
                        )
                    )
                ),
            ]
        );
        var frame = Frames.Of(place, "rosters", words.Of("nav.rosters")) with
        {
            IsLive = SeatViews.AreLive(place),
        };
        var model = new RostersPage(
            [.. rosters.Select(roster => SeatViews.Of(place, roster))],
            table
        )
        {
            Week = rosters.Count > 0 ? RosterWeekTable.Of(place, rosters) : null,
            Calendars =
            [
                .. rosters.Select(roster =>
                    place.To(place.Text(roster.Name), SitePaths.CalendarOf(roster.Id))
                ),
                .. DateEvents.Of(place).IsEmpty
                    ? Array.Empty<Link>()
                    : [place.To(words.Of("calendar.dates"), SitePaths.Dates)],
            ],
            Empty = rosters.Count > 0 ? null : HomePages.Empty(place, "rosters"),
        };
        return new BuiltPage(frame, "pages/rosters.html", model);
    }

    private static BuiltPage Page(Place place, Roster roster)
    {
        var words = place.Words;
        var sections = Sections.Present(Overrides(place, roster), Load(place, roster));
        var frame = Frames.Of(
            place,
            "roster",
            place.Text(roster.Name),
            place.To(words.Of("nav.rosters"), SitePaths.Rosters)
        ) with
        {
            Status = new StatusLine(
                [],
                Sections.Facts(
                    Sections.Fact(
                        words.Of("column.team"),
                        Cell.Part(place.Team(roster.Team.Value))
                    ),
                    Sections.Fact(
                        words.Of("oncall.handover"),
                        Cell.Listed([
                            Cell.Part(RosterRules.Handover(place, roster)),
                            Cell.Part(
                                place.To(
                                    words.Of("handover.title"),
                                    SitePaths.HandoverOf(roster.Id)
                                )
                            ),
                            Cell.Part(
                                place.To(words.Of("calendar.file"), SitePaths.CalendarOf(roster.Id))
                            ),
                        ])
                    )
                )
            ),
            Contents = Contents.Listed(
                [
                    Contents.Of(words.Of("oncall.now"), "now"),
                    Contents.Of(words.Of("oncall.rules"), "rules"),
                    Contents.Of(words.Of("oncall.weeks"), "weeks"),
                ],
                Contents.Of(sections)
            ),
            Source = roster.Location.Path,
            IsLive = true,
        };
        var model = new RosterPage(
            SeatViews.Of(place, roster),
            RosterRules.Rules(place, roster),
            RosterCalendar.Calendar(place, roster),
            sections
        );
        return new BuiltPage(frame, "pages/roster.html", model);
    }

    /// <summary>The planned shifts of a roster, in order of time.</summary>
    public static ImmutableArray<RosterWeek> Weeks(Place place, Roster roster) =>
        place.Site.Facts.Schedules.TryGetValue(roster.Id, out var weeks) ? weeks : [];

    private static PageSection? Overrides(Place place, Roster roster) =>
        Sections.Of(
            "overrides",
            place.Words.Of("section.overrides"),
            [
                new(place.Words.Of("column.from")) { IsNarrow = true },
                new(place.Words.Of("column.until")) { IsNarrow = true },
                new(place.Words.Of("column.seat")),
                new(place.Words.Of("column.name")),
                new(place.Words.Of("column.reason")),
            ],
            roster
                .Overrides.OrderByDescending(cover => cover.From.ToInstant())
                .Select(cover => new TableRow([
                    Cell.Of(place.Times.At(cover.From.ToInstant())),
                    Cell.Of(place.Times.At(cover.To.ToInstant())),
                    Cell.Of(
                        place.Text(
                            roster
                                .Seats.FirstOrDefault(seat =>
                                    string.Equals(
                                        seat.Id,
                                        cover.Seat.Value,
                                        StringComparison.Ordinal
                                    )
                                )
                                ?.Name
                        )
                    ),
                    Cell.Of(place.Person(cover.Person.Value)),
                    Cell.Of(place.Text(cover.Reason)),
                ])
                {
                    IsMuted = cover.To.ToInstant() < place.Site.Facts.AsOf,
                })
        );

    private static PageSection? Load(Place place, Roster roster)
    {
        var weeks = Weeks(place, roster);
        var people = weeks
            .SelectMany(week => week.Holders)
            .GroupBy(holder => holder.Person.Value)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key.Value, StringComparer.Ordinal);
        return Sections.Of(
            "load",
            place.Words.Of("section.load"),
            [
                new(place.Words.Of("column.name")),
                .. roster.Seats.Select(seat => new TableColumn(
                    place.Words.With("oncall.weeks_as", place.Text(seat.Name))
                )
                {
                    IsNumber = true,
                }),
            ],
            people.Select(group => new TableRow([
                Cell.Of(place.Person(group.Key)),
                .. roster.Seats.Select(seat =>
                    Cell.Of(
                        group.Count(holder =>
                            string.Equals(holder.Seat.Value, seat.Id, StringComparison.Ordinal)
                        )
                    )
                ),
            ]))
        );
    }
}
