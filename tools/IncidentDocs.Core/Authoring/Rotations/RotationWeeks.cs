using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Facts.OnCall;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.OnCall;
using IncidentDocs.Core.Model.People;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Core.Authoring.Rotations;

/// <summary>The weeks of a roster that is to be planned: their hours on call, what these weigh, and who can take them.</summary>
internal sealed class RotationWeeks
{
    private readonly HandbookFacts _facts;
    private readonly Pieces<bool> _hours;
    private readonly HashSet<(IsoWeek Week, Id<Person> Person, Id<Roster> Roster)> _elsewhere = [];

    /// <summary>Measures the weeks.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="frame">The roster, without shifts.</param>
    /// <param name="first">The first week.</param>
    /// <param name="count">How many.</param>
    public RotationWeeks(HandbookFacts facts, Roster frame, IsoWeek first, int count)
    {
        _facts = facts;
        ImmutableArray<IsoWeek> weeks = [.. Enumerable.Range(0, count).Select(first.PlusWeeks)];
        From = Begins(frame, first);
        To = Begins(frame, first.PlusWeeks(count));
        _hours = OnCallHoursFact.Of(facts.Catalog, facts.Calendar, frame).Between(From, To);
        var loads = Measure(frame, weeks);
        All =
        [
            .. weeks.Select(week => new Item(
                week,
                Begins(frame, week),
                Begins(frame, week.PlusWeeks(1)),
                loads.GetValueOrDefault(NameOf(week))
            )),
        ];
        YearsWithoutHolidays = YearsOf(frame);
        foreach (var roster in facts.Catalog.Rosters)
        {
            NoteElsewhere(roster);
        }
    }

    /// <summary>When the first week begins.</summary>
    public Instant From { get; }

    /// <summary>When the last week ends.</summary>
    public Instant To { get; }

    /// <summary>The weeks in order.</summary>
    public ImmutableArray<Item> All { get; }

    /// <summary>Years that are reached and of which no public holiday is known.</summary>
    public ImmutableArray<int> YearsWithoutHolidays { get; }

    /// <summary>Why a person can't take a week: the first absence that meets an hour of it; null for who can.</summary>
    public Absence? AwayIn(Item week, Id<Person> person)
    {
        foreach (var absence in _facts.OnCall.Absences.Of(person))
        {
            var from = Instant.Max(absence.From, week.From);
            var to = Instant.Min(absence.To, week.To);
            for (var at = _hours.IndexAt(from); from < to && at < _hours.Items.Length; at++)
            {
                var piece = _hours.Items[at];
                if (piece.From >= to)
                {
                    break;
                }
                if (piece.Value)
                {
                    return absence;
                }
            }
        }
        return null;
    }

    /// <summary>The other rosters for which a person is on call in a week.</summary>
    public IEnumerable<Id<Roster>> Elsewhere(IsoWeek week, Id<Person> person) =>
        _facts
            .Catalog.Rosters.Select(roster => roster.Id)
            .Where(roster => _elsewhere.Contains((week, person, roster)));

    /// <summary>The public holidays of a week.</summary>
    public ImmutableArray<Holiday> HolidaysIn(Roster frame, Item week)
    {
        var calendar = _facts.Calendar.For(frame);
        var first = week.From.InZone(frame.Zone).Date;
        var days = Period.DaysBetween(first, (week.To - Duration.Epsilon).InZone(frame.Zone).Date);
        return
        [
            .. Enumerable
                .Range(0, days + 1)
                .SelectMany(day => calendar.HolidaysOn(first.PlusDays(day))),
        ];
    }

    /// <summary>What a load comes to.</summary>
    public static RotationLoad LoadOf(PersonLoad load, int weeks) =>
        new(weeks, load.Hours, load.Nights, load.WeekendDays, load.HolidayDays);

    private static Instant Begins(Roster frame, IsoWeek week) =>
        LocalInstants.Of(frame.Zone, RosterFrame.Begins(frame, week));

    // Each week is given to somebody of its own, so that the counter says what it weighs.
    private Dictionary<string, RotationLoad> Measure(Roster frame, ImmutableArray<IsoWeek> weeks)
    {
        var seat = frame.Seats[0];
        var measured = frame with
        {
            BusinessHours = null,
            Seats = [seat],
            Shifts =
            [
                .. weeks.Select(week => new ExplicitShift(
                    RosterFrame.Begins(frame, week).Date,
                    7,
                    [
                        new SeatHolder(
                            new Located<string>(seat.Id, default),
                            new Located<Id<Person>>(new Id<Person>(NameOf(week)), default)
                        ),
                    ],
                    null,
                    default
                )),
            ],
        };
        var schedules = ImmutableDictionary<Id<Roster>, ImmutableArray<RosterWeek>>.Empty.Add(
            measured.Id,
            RosterSchedule.Unroll(measured, _facts.Calendar)
        );
        var timeline = new TimelineBuilder(
            _facts.Catalog,
            _facts.Calendar,
            _facts.OnCall.Absences,
            schedules
        ).Build(measured, From, To);
        return new LoadCounter(_facts.Catalog, _facts.Calendar.For(measured), measured, timeline)
            .Count(From, To)
            .People.ToDictionary(
                load => load.Person.Value,
                load => LoadOf(load, 1),
                StringComparer.Ordinal
            );
    }

    private static string NameOf(IsoWeek week) => week.ToString();

    private void NoteElsewhere(Roster roster)
    {
        foreach (var week in All)
        {
            foreach (var span in _facts.OnCall.Spans(roster, week.From, week.To))
            {
                if (span.Period != OnCallPeriod.OnCall)
                {
                    continue;
                }
                foreach (var seat in span.Seats)
                {
                    if (seat.Person is { } person)
                    {
                        _elsewhere.Add((week.Week, person, roster.Id));
                    }
                }
            }
        }
    }

    private ImmutableArray<int> YearsOf(Roster frame)
    {
        var calendar = _facts.Calendar.For(frame);
        var first = From.InZone(frame.Zone).Year;
        var last = (To - Duration.Epsilon).InZone(frame.Zone).Year;
        return
        [
            .. Enumerable
                .Range(first, last - first + 1)
                .Where(year =>
                    !Enumerable
                        .Range(0, CalendarSystem.Iso.GetDaysInYear(year))
                        .Any(day =>
                            calendar.HolidaysOn(new LocalDate(year, 1, 1).PlusDays(day)).Any()
                        )
                ),
        ];
    }

    /// <summary>A week.</summary>
    /// <param name="Week">The week.</param>
    /// <param name="From">Its hand-over.</param>
    /// <param name="To">The next one.</param>
    /// <param name="Load">What it asks of whoever has it.</param>
    internal sealed record Item(IsoWeek Week, Instant From, Instant To, RotationLoad Load);
}
