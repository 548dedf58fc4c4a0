using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Facts.OnCall;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.OnCall;
using IncidentDocs.Core.Model.People;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Core.Authoring.Rotations;

/// <summary>
/// Proposes who is on call in which week: nobody who is away for an hour of it, nobody in two seats, nobody in two weeks in a row where that can
/// be avoided, and nights and holidays as even as can be with those of the year before. Who was on call in no roster that year is taken to have had as
/// much as the others had on average, so that a newcomer need not catch up.
/// </summary>
/// <param name="facts">The facts.</param>
/// <param name="request">What is asked.</param>
public sealed class RosterProposer(HandbookFacts facts, RosterRequest request)
{
    private static readonly Duration Year = Duration.FromDays(364);
    private static readonly Duration Week = Duration.FromDays(7);

    /// <summary>The proposal; the same facts give the same.</summary>
    public RosterProposal Propose()
    {
        var frame = RosterFrame.Of(facts.Catalog, request);
        var weeks = new RotationWeeks(
            facts,
            frame,
            RosterFrame.FirstWeek(facts, request, frame),
            request.Weeks
        );
        var past = Past(weeks.From);
        var problem = Problem(frame, weeks, past);
        var plan = new RotationSearch(problem).Best();
        ImmutableArray<ProposedWeek> proposed =
        [
            .. weeks.All.Select(
                (week, at) => Proposed(frame, weeks, week, Holders(problem, plan, at))
            ),
        ];
        return new RosterProposal(
            frame with
            {
                Shifts =
                [
                    .. proposed
                        .Where(week => !week.Holders.IsEmpty)
                        .Select(week => Shift(frame, week)),
                ],
                Limits = Limits(frame, proposed),
            },
            proposed,
            [
                .. request.People.Select(
                    (person, at) => Load(person, at, past[at], problem, plan, weeks)
                ),
            ]
        )
        {
            Runs =
            [
                .. request
                    .People.SelectMany(person => Runs(person, proposed))
                    .OrderBy(run => run.First),
            ],
            Twice =
            [
                .. from week in proposed
                from person in week.Holders
                from roster in weeks.Elsewhere(week.Week, person)
                select (person, week.Week, roster),
            ],
            YearsWithoutHolidays = weeks.YearsWithoutHolidays,
        };
    }

    private RotationProblem Problem(
        Roster frame,
        RotationWeeks weeks,
        ImmutableArray<RotationLoad> past
    )
    {
        var last = weeks.From - Week;
        return new RotationProblem(
            frame.Seats.Length,
            [
                .. weeks.All.Select(week =>
                    request
                        .People.Select(person => weeks.AwayIn(week, person) is null)
                        .ToImmutableArray()
                ),
            ],
            [
                .. weeks.All.Select(week =>
                    request
                        .People.Select(person => weeks.Elsewhere(week.Week, person).Any())
                        .ToImmutableArray()
                ),
            ],
            [.. weeks.All.Select(week => week.Load.Nights)],
            [.. weeks.All.Select(week => week.Load.HolidayDays)],
            [.. weeks.All.Select(week => (long)week.Load.Hours.TotalMinutes)],
            frame.Limits.SharePercent,
            Even(past, load => load.Nights),
            Even(past, load => load.HolidayDays),
            [
                .. request.People.Select(person =>
                    facts.Catalog.Rosters.Any(roster =>
                        facts
                            .OnCall.Load(roster, last, weeks.From)
                            .People.Any(load => load.Person == person && load.SharePercent >= 50)
                    )
                ),
            ]
        );
    }

    // Whoever was on call at no time counts as the average of those who were.
    private static ImmutableArray<int> Even(
        ImmutableArray<RotationLoad> past,
        Func<RotationLoad, int> of
    )
    {
        var known = past.Where(load => load.Hours > Duration.Zero).Select(of).ToList();
        var average = known.Count == 0 ? 0 : known.Sum() / known.Count;
        return [.. past.Select(load => load.Hours > Duration.Zero ? of(load) : average)];
    }

    private ImmutableArray<RotationLoad> Past(Instant from)
    {
        var loads = facts
            .Catalog.Rosters.SelectMany(roster =>
                facts.OnCall.Load(roster, from - Year, from).People
            )
            .ToLookup(load => load.Person);
        return
        [
            .. request.People.Select(person =>
                loads[person]
                    .Select(load => RotationWeeks.LoadOf(load, load.Runs.Sum(run => run.Weeks)))
                    .Aggregate(default(RotationLoad), (sum, load) => sum + load)
            ),
        ];
    }

    private ImmutableArray<Id<Person>> Holders(
        RotationProblem problem,
        RotationPlan plan,
        int week
    ) =>
        [
            .. Enumerable
                .Range(0, problem.Filled(week))
                .Select(seat => request.People[plan.At(week, seat)]),
        ];

    private ProposedWeek Proposed(
        Roster frame,
        RotationWeeks weeks,
        RotationWeeks.Item week,
        ImmutableArray<Id<Person>> holders
    ) =>
        new(
            week.Week,
            week.From,
            week.To,
            holders,
            weeks.HolidaysIn(frame, week),
            [
                .. request
                    .People.Select(person => (Person: person, Absence: weeks.AwayIn(week, person)))
                    .Where(found => found.Absence is not null)
                    .Select(found => new PersonAbsence(found.Person, found.Absence!)),
            ]
        );

    private static ExplicitShift Shift(Roster frame, ProposedWeek week) =>
        new(
            RosterFrame.Begins(frame, week.Week).Date,
            7,
            [
                .. week.Holders.Select(
                    (person, seat) =>
                        new SeatHolder(
                            new Located<string>(frame.Seats[seat].Id, default),
                            new Located<Id<Person>>(person, default)
                        )
                ),
            ],
            null,
            default
        );

    private static ProposedLoad Load(
        Id<Person> person,
        int at,
        RotationLoad past,
        RotationProblem problem,
        RotationPlan plan,
        RotationWeeks weeks
    ) =>
        new(
            person,
            past,
            weeks
                .All.Where((_, week) => plan.IsOn(week, at))
                .Select(week => week.Load)
                .Aggregate(default(RotationLoad), (sum, load) => sum + load),
            problem.Free.Count(week => week[at])
        );

    private static IEnumerable<(Id<Person> Person, IsoWeek First, int Weeks)> Runs(
        Id<Person> person,
        ImmutableArray<ProposedWeek> weeks
    )
    {
        for (var at = 0; at < weeks.Length; at++)
        {
            var end = at;
            while (end < weeks.Length && weeks[end].Holders.Contains(person))
            {
                end++;
            }
            if (end - at > 1)
            {
                yield return (person, weeks[at].Week, end - at);
            }
            at = Math.Max(at, end);
        }
    }

    // The limits of the team stand; without any, what the plan keeps is written down, so that a later change that asks more is found.
    private RosterLimits Limits(Roster frame, ImmutableArray<ProposedWeek> weeks) =>
        frame.Limits.ConsecutiveWeeks is not null
            ? frame.Limits
            : frame.Limits with
            {
                ConsecutiveWeeks = request
                    .People.SelectMany(person => Runs(person, weeks))
                    .Select(run => run.Weeks)
                    .Append(1)
                    .Max(),
            };
}
