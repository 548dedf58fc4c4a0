using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.OnCall;
using IncidentDocs.Site.Views.Pieces;
using NodaTime;

namespace IncidentDocs.Site.Model.Pages;

/// <summary>The weeks of a roster, by quarters.</summary>
internal static class RosterCalendar
{
    private const int MonthsAGroup = 3;

    /// <summary>The weeks; the quarters of now and of the next four weeks are unfolded.</summary>
    public static WeekCalendar Calendar(Place place, Roster roster)
    {
        var asOf = place.Site.Facts.AsOf;
        var groups = RosterPages
            .Weeks(place, roster)
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
            IsoWeek.Of(week.From.InZone(roster.Zone).Date).ToString(),
            times.Day(times.DayOf(week.From)),
            times.Day(times.DayOf(week.To)),
            [.. roster.Seats.Select(seat => new WeekSeat(Holder(place, week, seat)))]
        )
        {
            IsCurrent = week.From <= asOf && asOf < week.To,
            Layer = roster.Layers.FirstOrDefault(layer =>
                string.Equals(layer.Id, week.Layer, StringComparison.Ordinal)
            )
                is { } found
                ? place.Text(found.Name)
                : null,
            Notes =
            [
                .. Gaps(place, roster, week),
                .. Leaves(place, roster, week),
                .. Notes(place, week),
            ],
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

    private static IEnumerable<Inline> Gaps(Place place, Roster roster, RosterWeek week) =>
        place
            .Site.Facts.OnCall.Coverage[roster.Id]
            .Gaps.Where(gap => Touch(gap.Stretches, week))
            .Select(gap =>
                Cell.Part(
                    new Badge(
                        place.Words.With(
                            "oncall.gap_from",
                            gap.Seat is { } seat
                                ? place.Text(seat.Name)
                                : place.Words.Of("oncall.duty"),
                            place.Times.At(Instant.Max(gap.From, week.From)).Text,
                            place.Times.At(Instant.Min(gap.To, week.To)).Text
                        ),
                        "danger"
                    )
                )
            );

    // Leave of who is planned: loud where nobody covers it.
    private static IEnumerable<Inline> Leaves(Place place, Roster roster, RosterWeek week)
    {
        var (first, last) = (
            place.Times.DayOf(week.From),
            place.Times.DayOf(week.To - Duration.Epsilon)
        );
        var open = place
            .Site.Facts.OnCall.Coverage[roster.Id]
            .Absences.Where(absence => Touch(absence.Stretches, week))
            .Select(absence => absence.Person)
            .ToHashSet();
        return week
            .Holders.Select(holder => place.Catalog.People.Find(holder.Person))
            .OfType<Core.Model.People.Person>()
            .Distinct()
            .SelectMany(person =>
                person
                    .Leave.Where(leave => leave.From <= last && leave.To >= first)
                    .Select(leave => new Badge(
                        place.Words.With(
                            "oncall.leave",
                            place.Text(person.Name),
                            $"{leave.From.Month}/{leave.From.Day}",
                            $"{leave.To.Month}/{leave.To.Day}"
                        ),
                        open.Contains(person.Id) ? "danger" : "neutral"
                    ))
            )
            .Select(Cell.Part);
    }

    private static bool Touch(
        System.Collections.Immutable.ImmutableArray<Interval> stretches,
        RosterWeek week
    ) => stretches.Any(stretch => stretch.Start < week.To && stretch.End > week.From);

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
}
