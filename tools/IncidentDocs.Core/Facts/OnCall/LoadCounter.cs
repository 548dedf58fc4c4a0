using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Model.OnCall;
using IncidentDocs.Core.Model.People;

namespace IncidentDocs.Core.Facts.OnCall;

/// <summary>Counts what a roster asks of whom.</summary>
/// <param name="catalog">The catalogue.</param>
/// <param name="calendar">Business days with the roster's holidays.</param>
/// <param name="roster">The roster.</param>
/// <param name="timeline">Who answers; it knows the stretch that is counted.</param>
internal sealed class LoadCounter(
    Catalog catalog,
    BusinessCalendar calendar,
    Roster roster,
    OnCallTimeline timeline
)
{
    private const int NightEnds = 6 * 60;

    private readonly Dictionary<Id<Person>, LoadTally> _people = [];
    private Duration _hours;
    private Day _day;

    /// <summary>The load of a stretch.</summary>
    public OnCallLoad Count(Instant from, Instant to)
    {
        foreach (var span in OnCall(from, to))
        {
            _hours += span.To - span.From;
            Add(span);
        }
        foreach (var paged in Paged(from, to))
        {
            Tally(paged).Pages++;
        }
        CountRuns(from, to);
        ImmutableArray<PersonLoad> people =
        [
            .. _people
                .Select(person => Load(person.Key, person.Value))
                .OrderByDescending(load => load.Hours)
                .ThenBy(load => load.Person.Value, StringComparer.Ordinal),
        ];
        var working = _people.Values.Where(tally => tally.Hours > Duration.Zero).ToList();
        return new OnCallLoad(
            roster.Id,
            from,
            to,
            _hours,
            roster.Pay?.Currency,
            people,
            Jain(working.Select(tally => tally.Hours)),
            Jain(working.Select(tally => tally.Unsocial))
        );
    }

    private IEnumerable<OnCallSpan> OnCall(Instant from, Instant to) =>
        timeline.Between(from, to).Where(span => span.Period == OnCallPeriod.OnCall);

    private void Add(OnCallSpan span)
    {
        if (_day.Ends <= span.From || span.From < _day.Begins)
        {
            _day = DayOf(span.From.InZone(roster.Zone).Date);
        }
        for (var from = span.From; from < span.To; )
        {
            var ends = Instant.Min(_day.Ends, span.To);
            if (ends > from)
            {
                AddDay(span, from, ends);
                from = ends;
            }
            if (from < span.To)
            {
                _day = DayOf(_day.Date.PlusDays(1));
            }
        }
    }

    private Day DayOf(LocalDate date) =>
        new(
            date,
            LocalInstants.StartOf(roster.Zone, date),
            LocalInstants.Of(roster.Zone, date, NightEnds),
            LocalInstants.StartOf(roster.Zone, date.PlusDays(1)),
            KindOf(date)
        );

    private void AddDay(OnCallSpan span, Instant from, Instant to)
    {
        for (var seat = 0; seat < span.Seats.Length; seat++)
        {
            if (span.Seats[seat].Person is not { } person)
            {
                continue;
            }
            var tally = Tally(person);
            tally.AddSeat(seat, _day.Kind, to - from);
            if (!span.IsSeatedBefore(seat, person))
            {
                tally.AddDay(_day.Date, _day.Kind, to - from, from < _day.NightEnds);
            }
        }
    }

    private DayKind KindOf(LocalDate day) =>
        calendar.HolidaysOn(day).Any() ? DayKind.Holiday
        : calendar.IsWorkday(day.DayOfWeek) ? DayKind.Weekday
        : DayKind.Weekend;

    private IEnumerable<Id<Person>> Paged(Instant from, Instant to) =>
        from incident in catalog.Incidents
        where PagedRosters.Of(catalog, incident) == roster.Id
        let detected = Milestones.Of(incident.Timeline).Detected?.Instant
        where detected >= @from && detected < to
        let primary = timeline.At(detected.Value)?.Primary
        where primary is not null
        select primary.Value;

    private void CountRuns(Instant from, Instant to)
    {
        var running = new Dictionary<Id<Person>, (Instant From, int Weeks)>();
        var week = IsoWeek.Of(from.InZone(roster.Zone).Date.PlusDays(-(int)roster.Handover.Day));
        for (var begins = HandoverOf(week); begins < to; )
        {
            week = week.PlusWeeks(1);
            var ends = HandoverOf(week);
            var busy = Busy(Instant.Max(begins, from), Instant.Min(ends, to));
            foreach (var person in running.Keys.Where(person => !busy.Contains(person)).ToList())
            {
                Tally(person)
                    .Runs.Add(new WeekRun(running[person].From, begins, running[person].Weeks));
                running.Remove(person);
            }
            foreach (var person in busy)
            {
                running[person] = running.TryGetValue(person, out var run)
                    ? (run.From, run.Weeks + 1)
                    : (begins, 1);
            }
            begins = ends;
        }
        foreach (var (person, run) in running)
        {
            Tally(person).Runs.Add(new WeekRun(run.From, HandoverOf(week), run.Weeks));
        }
    }

    private HashSet<Id<Person>> Busy(Instant from, Instant to)
    {
        var (all, hours) = (Duration.Zero, new Dictionary<Id<Person>, Duration>());
        foreach (var span in from < to ? OnCall(from, to) : [])
        {
            all += span.To - span.From;
            for (var seat = 0; seat < span.Seats.Length; seat++)
            {
                if (span.Seats[seat].Person is { } person && !span.IsSeatedBefore(seat, person))
                {
                    hours[person] = hours.GetValueOrDefault(person) + (span.To - span.From);
                }
            }
        }
        return
        [
            .. hours.Where(found => found.Value + found.Value >= all).Select(found => found.Key),
        ];
    }

    private Instant HandoverOf(IsoWeek week) =>
        LocalInstants.Of(
            roster.Zone,
            week.Monday.PlusDays((int)roster.Handover.Day - 1).At(roster.Handover.At)
        );

    private PersonLoad Load(Id<Person> person, LoadTally tally)
    {
        var (nights, weekendDays, holidayDays) = tally.Days;
        return new PersonLoad(
            person,
            tally.Hours,
            _hours == Duration.Zero
                ? 0
                : Math.Round(100 * Minutes(tally.Hours) / Minutes(_hours), 1),
            [.. tally.Seats.Select(seat => Seat(seat.Key, seat.Value))],
            nights,
            weekendDays,
            holidayDays,
            tally.Pages,
            [.. tally.Runs]
        );
    }

    private SeatLoad Seat(int seat, (Duration Weekday, Duration Weekend, Duration Holiday) hours)
    {
        var id = roster.Seats[seat].Id;
        var rate = roster.Pay?.Rates.FirstOrDefault(found =>
            string.Equals(found.Seat.Value, id, StringComparison.Ordinal)
        );
        return new SeatLoad(
            id,
            hours.Weekday,
            hours.Weekend,
            hours.Holiday,
            rate is null
                ? null
                : Math.Round(
                    (
                        (Minutes(hours.Weekday) * rate.Weekday)
                        + (Minutes(hours.Weekend) * rate.Weekend)
                        + (Minutes(hours.Holiday) * rate.Holiday)
                    ) / 60,
                    2,
                    MidpointRounding.AwayFromZero
                )
        );
    }

    private LoadTally Tally(Id<Person> person)
    {
        if (!_people.TryGetValue(person, out var tally))
        {
            tally = new LoadTally();
            _people.Add(person, tally);
        }
        return tally;
    }

    /// <summary>How evenly hours fall (Jain): 1 where all are the same, 1/n where one of n has all.</summary>
    public static decimal Jain(IEnumerable<Duration> hours)
    {
        decimal[] values = [.. hours.Select(Minutes)];
        var squares = values.Sum(value => value * value);
        return squares == 0
            ? 1
            : Math.Round(values.Sum() * values.Sum() / (values.Length * squares), 3);
    }

    private static decimal Minutes(Duration length) =>
        (decimal)length.BclCompatibleTicks / NodaConstants.TicksPerMinute;

    // The day that is being counted: spans come in order, so most lie in that of the one before.
    private readonly record struct Day(
        LocalDate Date,
        Instant Begins,
        Instant NightEnds,
        Instant Ends,
        DayKind Kind
    );
}
