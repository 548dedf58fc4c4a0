using System.Collections.Immutable;
using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.OnCall;
using IncidentDocs.Site.Views.Pages;
using IncidentDocs.Site.Views.Pieces;
using NodaTime;

namespace IncidentDocs.Site.Model.Pages;

/// <summary>Rosters by weeks, and public holidays.</summary>
internal static class RosterPages
{
    private const int MonthsAGroup = 3;

    /// <summary>The pages. The list is there without a roster too: it says how to add one.</summary>
    public static IEnumerable<PagePlan> Plan(SiteSource site)
    {
        yield return new PagePlan(SitePaths.Rosters, Index);
        if (site.Catalog.Holidays.Count > 0)
        {
            yield return new PagePlan(SitePaths.Holidays, Holidays);
        }
        foreach (var roster in site.Catalog.Rosters)
        {
            yield return new PagePlan(SitePaths.Of(roster.Id), place => Page(place, roster));
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
                        Cell.Of(Hours(place, roster)),
                        Cell.Of(Handover(place, roster)),
                        Cell.Of(
                            Weeks(place, roster) is [.., var last]
                                ? place.Times.AtWithAge(last.To)
                                : null
                        )
                    )
                ),
            ]
        );
        var frame = Frames.Of(place, "rosters", words.Of("nav.rosters"));
        var model = new RostersPage(
            [.. rosters.Select(roster => SeatViews.Of(place, roster))],
            table
        )
        {
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
                    Sections.Fact(words.Of("oncall.handover"), Handover(place, roster))
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
        };
        var model = new RosterPage(
            SeatViews.Of(place, roster),
            Rules(place, roster),
            Calendar(place, roster),
            sections
        );
        return new BuiltPage(frame, "pages/roster.html", model);
    }

    private static ImmutableArray<RosterWeek> Weeks(Place place, Roster roster) =>
        place.Site.Facts.Schedules.TryGetValue(roster.Id, out var weeks) ? weeks : [];

    private static string Handover(Place place, Roster roster) =>
        place.Words.With(
            "oncall.handover_at",
            place.Times.Weekday(roster.Handover.Day),
            $"{roster.Handover.At.Hour:00}:{roster.Handover.At.Minute:00}"
        );

    private static string Hours(Place place, Roster roster) =>
        roster.Hours.Kind switch
        {
            OnCallHoursKind.Always => place.Words.Of("oncall.hours_always"),
            OnCallHoursKind.OffHours => place.Words.With(
                "oncall.hours_off",
                Minutes(place.Catalog.Handbook.BusinessHours.From),
                Minutes(place.Catalog.Handbook.BusinessHours.To)
            ),
            _ => string.Join(
                ", ",
                roster.Hours.Windows.Select(window =>
                    $"{string.Join("·", window.Days.Select(place.Times.Weekday))} {Minutes(window.From)}–{Minutes(window.To)}"
                )
            ),
        };

    private static string Minutes(int minutes) => $"{minutes / 60:00}:{minutes % 60:00}";

    private static IReadOnlyList<Fact> Rules(Place place, Roster roster)
    {
        var (words, times) = (place.Words, place.Times);
        return Sections.Facts(
            Sections.Fact(words.Of("oncall.hours"), Hours(place, roster)),
            Sections.Fact(words.Of("oncall.duty"), Cover(place, roster)),
            Sections.Fact(
                words.Of("oncall.acknowledge"),
                words.With("time.within", times.Policy(roster.AcknowledgeWithin))
            ),
            Sections.Fact(
                words.Of("oncall.escalate"),
                words.With("time.after", times.Policy(roster.EscalateAfter))
            ),
            Sections.Fact(words.Of("oncall.handover"), Handover(place, roster)),
            Sections.Fact(
                words.Of("oncall.handover_checklist"),
                roster.HandoverChecklist is { } list ? Cell.Part(place.Checklist(list.Value)) : null
            ),
            Sections.Fact(words.Of("oncall.limits"), string.Join(", ", Limits(place, roster))),
            Sections.Fact(
                words.Of("oncall.holidays"),
                place.Catalog.Holidays.Count > 0
                    ? Cell.Part(place.To(words.Of("oncall.holidays"), SitePaths.Holidays))
                    : null
            ),
            Sections.Fact(
                words.Of("oncall.notes"),
                place.Line(roster.Note) is { } note ? Cell.Part(note) : null
            )
        );
    }

    private static Inline? Cover(Place place, Roster roster) =>
        roster.BusinessHours switch
        {
            { Person: { } person } => Cell.Part(place.Person(person.Value)),
            { Role: { } role } => Cell.Part(place.Role(role.Value)),
            { Roster: { } other } => Cell.Part(place.Roster(other.Value)),
            _ => null,
        };

    private static IEnumerable<string> Limits(Place place, Roster roster)
    {
        if (roster.Limits.ConsecutiveWeeks is { } weeks)
        {
            yield return place.Words.With("oncall.limit_weeks", weeks);
        }
        if (roster.Limits.SharePercent is { } share)
        {
            yield return place.Words.With("oncall.limit_share", share);
        }
    }

    private static WeekCalendar Calendar(Place place, Roster roster)
    {
        var asOf = place.Site.Facts.AsOf;
        var groups = Weeks(place, roster)
            .GroupBy(week => QuarterOf(place, week))
            .Select(group =>
            {
                var first = new LocalDate(
                    group.Key.Year,
                    (group.Key.Quarter * MonthsAGroup) + 1,
                    1
                );
                return new WeekGroup(
                    place.Words.With(
                        "oncall.quarter",
                        first.Year,
                        first.Month,
                        first.Month + MonthsAGroup - 1
                    ),
                    [.. group.Select(week => Row(place, roster, week))]
                )
                {
                    IsOpen = group.Any(week =>
                        week.From <= asOf + Duration.FromDays(28) && week.To > asOf
                    ),
                };
            });
        return new WeekCalendar(
            place.Text(roster.Name),
            [.. roster.Seats.Select(seat => place.Text(seat.Name))],
            [.. groups]
        );
    }

    private static (int Year, int Quarter) QuarterOf(Place place, RosterWeek week)
    {
        var day = place.Times.DayOf(week.From);
        return (day.Year, (day.Month - 1) / MonthsAGroup);
    }

    private static WeekRow Row(Place place, Roster roster, RosterWeek week)
    {
        var (times, asOf) = (place.Times, place.Site.Facts.AsOf);
        return new WeekRow(
            week.Week.ToString(),
            times.Day(times.DayOf(week.From)),
            times.Day(times.DayOf(week.To)),
            [.. roster.Seats.Select(seat => new WeekSeat(Holder(place, week, seat)))]
        )
        {
            IsCurrent = week.From <= asOf && asOf < week.To,
            Notes = [.. Notes(place, week)],
            Overrides = [.. week.Overrides.Select(cover => OverrideText(place, roster, cover))],
        };
    }

    private static Link Holder(Place place, RosterWeek week, Seat seat)
    {
        var holder = week.Holders.FirstOrDefault(found =>
            string.Equals(found.Seat.Value, seat.Id, StringComparison.Ordinal)
        );
        return holder is null
            ? new Link(place.Words.Of("oncall.nobody"), null)
            : place.Person(holder.Person.Value);
    }

    private static IEnumerable<Inline> Notes(Place place, RosterWeek week)
    {
        foreach (var holiday in week.Holidays)
        {
            yield return Cell.Part(
                new Badge(
                    $"{place.Text(holiday.Name)} {holiday.On.Month}/{holiday.On.Day}",
                    "neutral"
                )
            );
        }
        if (place.Line(week.Note) is { } note)
        {
            yield return Cell.Part(note);
        }
    }

    private static string OverrideText(Place place, Roster roster, ShiftOverride cover)
    {
        var seat = roster.Seats.FirstOrDefault(found =>
            string.Equals(found.Id, cover.Seat.Value, StringComparison.Ordinal)
        );
        var reason = place.Text(cover.Reason);
        return place.Words.With(
                "oncall.override",
                place.Times.At(cover.From.ToInstant()).Text,
                place.Times.At(cover.To.ToInstant()).Text,
                seat is null ? cover.Seat.Value : place.Text(seat.Name),
                place.Person(cover.Person.Value).Text
            ) + (reason.Length > 0 ? $" ({reason})" : string.Empty);
    }

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

    private static BuiltPage Holidays(Place place)
    {
        var words = place.Words;
        var years = place
            .Catalog.Holidays.SelectMany(calendar =>
                calendar.Days.Select(day => (Calendar: calendar, Day: day))
            )
            .GroupBy(found => found.Day.On.Year)
            .OrderBy(group => group.Key);
        var sections = years
            .Select(year =>
                Sections.Of(
                    $"year-{year.Key}",
                    words.With("time.year", year.Key),
                    [
                        new(words.Of("column.date")) { IsNarrow = true },
                        new(words.Of("column.name")),
                        new(words.Of("column.calendar")),
                    ],
                    year.OrderBy(found => found.Day.On)
                        .Select(found => new TableRow([
                            Cell.Of(place.Times.Day(found.Day.On)),
                            found.Day.Substitute
                                ? new TableCell([
                                    Cell.Part(place.Text(found.Day.Name)),
                                    Cell.Part(new Badge(words.Of("oncall.substitute"), "neutral")),
                                ])
                                : Cell.Of(place.Text(found.Day.Name)),
                            Cell.Of(place.Text(found.Calendar.Name)),
                        ])
                        {
                            IsMuted = found.Day.On < place.Site.Facts.Today,
                        })
                )!
            )
            .ToList();
        var frame = Frames.Of(
            place,
            "holidays",
            words.Of("oncall.holidays"),
            place.To(words.Of("nav.rosters"), SitePaths.Rosters)
        ) with
        {
            Contents = Contents.Listed(Contents.Of(sections)),
            Source = place.Catalog.Holidays[0].Location.Path,
        };
        return new BuiltPage(frame, "pages/holidays.html", new ListPage(sections));
    }
}
