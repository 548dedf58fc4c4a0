using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Model.OnCall;
using IncidentDocs.Core.Model.People;
using IncidentDocs.Core.Model.Policy;
using IncidentDocs.Core.Model.Services;

namespace IncidentDocs.Core.Facts.OnCall;

/// <summary>Who is on call, whom an escalation calls, and whether that always works. Everything is worked out exactly, in half-open stretches of instants.</summary>
public sealed class OnCallFacts
{
    private static readonly Duration Slack = Duration.FromDays(15);
    private static readonly Duration Longest = Duration.FromDays(20 * 366);

    private readonly Catalog _catalog;
    private readonly BusinessCalendar _calendar;
    private readonly TimelineBuilder _builder;
    private readonly EscalationPlanner _planner;
    private readonly RoleCaller _caller;
    private readonly ImmutableDictionary<Id<Roster>, ImmutableArray<RosterWeek>> _schedules;

    /// <summary>Works everything out.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="calendar">Business days of the handbook.</param>
    /// <param name="schedules">The planned shifts of each roster.</param>
    /// <param name="asOf">Now.</param>
    /// <param name="horizon">How far detections are proved to reach somebody.</param>
    public OnCallFacts(
        Catalog catalog,
        BusinessCalendar calendar,
        ImmutableDictionary<Id<Roster>, ImmutableArray<RosterWeek>> schedules,
        Instant asOf,
        Duration horizon
    )
    {
        (_catalog, _calendar, _schedules) = (catalog, calendar, schedules);
        Absences = new Absences(catalog);
        _builder = new TimelineBuilder(catalog, calendar, Absences, schedules);
        _caller = new RoleCaller(catalog, Absences, SpanAt);
        _planner = new EscalationPlanner(catalog, calendar, _caller, Spans);
        Timelines = OfEach(roster => Whole(roster, schedules[roster.Id], asOf, horizon));
        Coverage = OfEach(roster =>
            new CoverageProver(Absences, calendar.For(roster)).Prove(
                roster,
                schedules[roster.Id],
                Timelines[roster.Id],
                ProvedFrom(roster, schedules[roster.Id], asOf)
            )
        );
        Loads = OfEach(roster => PlannedLoad(roster, schedules[roster.Id]));
        Reachability = Reach(asOf, asOf + horizon);
    }

    private OnCallFacts(OnCallFacts proved, Catalog catalog, BusinessCalendar calendar)
    {
        (_catalog, _calendar, _schedules) = (catalog, calendar, proved._schedules);
        Absences = new Absences(catalog);
        _builder = new TimelineBuilder(catalog, calendar, Absences, _schedules);
        _caller = new RoleCaller(catalog, Absences, SpanAt);
        _planner = new EscalationPlanner(catalog, calendar, _caller, Spans);
        (Timelines, Coverage) = (proved.Timelines, proved.Coverage);
        Reachability = proved.Reachability;
        Loads = OfEach(roster => PlannedLoad(roster, _schedules[roster.Id]));
    }

    /// <summary>The same for a catalogue that differs from the proved one only in documents of which no shift and no escalation is made, such as runbooks and incidents: the proofs hold.</summary>
    internal OnCallFacts Over(Catalog catalog, BusinessCalendar calendar) =>
        new(this, catalog, calendar);

    /// <summary>Who answers for each roster: from the first shift (or now) to the end of the plan (or of the horizon, and two weeks).</summary>
    public ImmutableDictionary<Id<Roster>, OnCallTimeline> Timelines { get; }

    /// <summary>Whether each roster is covered, from now to the end of its plan.</summary>
    public ImmutableDictionary<Id<Roster>, CoverageProof> Coverage { get; }

    /// <summary>What each roster asks of whom, over its whole plan.</summary>
    public ImmutableDictionary<Id<Roster>, OnCallLoad> Loads { get; }

    /// <summary>Whether every page reaches somebody, from now over the horizon.</summary>
    public ReachabilityProof Reachability { get; }

    /// <summary>Who is away.</summary>
    public Absences Absences { get; }

    /// <summary>Who answers for a roster at an instant, whether its plan reaches that far or not.</summary>
    public OnCallSpan SpanAt(Roster roster, Instant at) =>
        Timelines[roster.Id].At(at) ?? _builder.Build(roster, at - Slack, at + Slack).At(at)!;

    /// <summary>Who answers for a roster in a stretch: spans cut to it, in order of time.</summary>
    public IEnumerable<OnCallSpan> Spans(Roster roster, Instant from, Instant to)
    {
        var whole = Timelines[roster.Id];
        var known = whole.From <= from && to <= whole.To;
        return (known ? whole : _builder.Build(roster, from, to)).Between(from, to);
    }

    /// <summary>The shifts of a roster as they are served, covers reckoned with, over its timeline: seat by seat, each in order of time.</summary>
    public IEnumerable<SeatShift> Shifts(Roster roster) =>
        SeatShifts.Of(roster, Timelines[roster.Id].Spans, _schedules[roster.Id]);

    /// <summary>Whom to call for a role at an instant.</summary>
    /// <param name="role">The role.</param>
    /// <param name="at">The instant.</param>
    /// <param name="service">The failing service; null where it is not known.</param>
    public RoleCall Call(Role role, Instant at, Service? service = null) =>
        _caller.Call(role, at, service, false);

    /// <summary>The roster that answers for a role; null where people hold it.</summary>
    /// <param name="role">The role.</param>
    /// <param name="service">The failing service; null where it is not known.</param>
    public Roster? RosterOf(Role role, Service? service = null) => _caller.RosterOf(role, service);

    /// <summary>Whom to call for a role over a stretch: maximal spans of the same people, without gap, in order of time.</summary>
    /// <param name="role">The role.</param>
    /// <param name="service">The failing service; null where it is not known.</param>
    /// <param name="owningTeamOnly">Whether of a group only those of the service's team are called.</param>
    /// <param name="from">First instant.</param>
    /// <param name="to">Instant just after the last.</param>
    public ImmutableArray<RoleCallSpan> Calls(
        Role role,
        Service? service,
        bool owningTeamOnly,
        Instant from,
        Instant to
    )
    {
        var pieces = new RoleCallPieces(_catalog, _caller, Absences, Touching);
        var spans = ImmutableArray.CreateBuilder<RoleCallSpan>();
        foreach (var piece in pieces.Of(role, service, owningTeamOnly, from, to))
        {
            if (spans.Count > 0 && SamePeople(spans[^1].People, piece.Value.People))
            {
                spans[^1] = spans[^1] with { To = piece.To };
            }
            else
            {
                spans.Add(new RoleCallSpan(piece.From, piece.To, piece.Value.People));
            }
        }
        return spans.ToImmutable();
    }

    /// <summary>Who is called when for an incident.</summary>
    /// <param name="severity">Its severity.</param>
    /// <param name="at">The instant of detection.</param>
    /// <param name="service">The failing service; null where it is not known.</param>
    public EscalationPlan Plan(Severity severity, Instant at, Service? service = null) =>
        _planner.Plan(severity, at, service);

    /// <summary>Whether every page reaches somebody, for detections from an instant to another.</summary>
    public ReachabilityProof Reach(Instant from, Instant to) =>
        new ReachabilityProver(
            _catalog,
            _caller,
            new RoleCallPieces(_catalog, _caller, Absences, Touching)
        ).Prove(from, to);

    /// <summary>What a roster asks of whom in a stretch.</summary>
    public OnCallLoad Load(Roster roster, Instant from, Instant to)
    {
        var whole = Timelines[roster.Id];
        var timeline =
            whole.From <= from && to <= whole.To ? whole : _builder.Build(roster, from, to);
        return new LoadCounter(_catalog, _calendar.For(roster), roster, timeline).Count(from, to);
    }

    private ImmutableArray<OnCallSpan> Touching(Roster roster, Instant from, Instant to)
    {
        var whole = Timelines[roster.Id];
        var known = whole.From <= from && to < whole.To;
        return (known ? whole : _builder.Build(roster, from - Slack, to + Slack)).Touching(
            from,
            to
        );
    }

    private ImmutableDictionary<Id<Roster>, T> OfEach<T>(Func<Roster, T> answer) =>
        InParallel
            .Select(_catalog.Rosters, roster => KeyValuePair.Create(roster.Id, answer(roster)))
            .ToImmutableDictionary();

    // A roster that nothing refers to calls nobody yet: it is proved from its first shift, so that the next plan can be written ahead.
    private Instant ProvedFrom(Roster roster, ImmutableArray<RosterWeek> shifts, Instant asOf)
    {
        var isCalled =
            _catalog.Teams.Any(team => team.Roster?.Value == roster.Id)
            || _catalog.Roles.Any(role => role.Holder?.Roster?.Value == roster.Id)
            || _catalog.Rosters.Any(other => other.BusinessHours?.Roster?.Value == roster.Id);
        return isCalled || shifts.IsEmpty
            ? asOf
            : Instant.Max(asOf, shifts.Min(shift => shift.From));
    }

    // By what they answer counts, until when does not.
    private static bool SamePeople(
        ImmutableArray<CalledPerson> left,
        ImmutableArray<CalledPerson> right
    ) =>
        left.Select(person => person with { Until = null })
            .SequenceEqual(right.Select(person => person with { Until = null }));

    private OnCallTimeline Whole(
        Roster roster,
        ImmutableArray<RosterWeek> shifts,
        Instant asOf,
        Duration horizon
    )
    {
        var first = shifts.IsEmpty ? asOf : Instant.Min(shifts.Min(shift => shift.From), asOf);
        var last = shifts.IsEmpty ? asOf : shifts.Max(shift => shift.To);
        return _builder.Build(
            roster,
            Instant.Max(first, asOf - Longest),
            Instant.Min(Instant.Max(last, asOf + horizon) + Slack, asOf + Longest)
        );
    }

    private OnCallLoad PlannedLoad(Roster roster, ImmutableArray<RosterWeek> shifts)
    {
        var timeline = Timelines[roster.Id];
        var from = shifts.IsEmpty ? timeline.From : shifts.Min(shift => shift.From);
        var to = shifts.IsEmpty ? timeline.From : shifts.Max(shift => shift.To);
        return Load(
            roster,
            Instant.Max(from, timeline.From),
            Instant.Max(timeline.From, Instant.Min(to, timeline.To))
        );
    }
}
