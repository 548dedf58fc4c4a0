using IncidentDocs.Core.Facts.History;
using IncidentDocs.Core.Facts.Metrics;
using IncidentDocs.Core.Facts.OnCall;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Model.Incidents;
using IncidentDocs.Core.Model.OnCall;

namespace IncidentDocs.Core.Facts;

/// <summary>Everything that follows from a catalogue at an instant; computed once, used by rules, pages and commands alike.</summary>
/// <param name="Catalog">The catalogue.</param>
/// <param name="AsOf">Now.</param>
/// <param name="Calendar">Business days.</param>
/// <param name="Clocks">The clocks of each incident.</param>
/// <param name="Board">The board.</param>
/// <param name="Schedules">The planned shifts of each roster.</param>
/// <param name="OnCall">Who is on call, whom an escalation calls, and whether that always works.</param>
public sealed record HandbookFacts(
    Catalog Catalog,
    Instant AsOf,
    BusinessCalendar Calendar,
    ImmutableDictionary<Id<Incident>, IncidentClocks> Clocks,
    Board Board,
    ImmutableDictionary<Id<Roster>, ImmutableArray<RosterWeek>> Schedules,
    OnCallFacts OnCall
)
{
    /// <summary>What git knows of the documents; nothing where nobody asked it.</summary>
    public HandbookHistory History { get; init; } = HandbookHistory.None;

    private readonly Lazy<ImmutableArray<StepCommand>> _commands = new(() =>
        StepCommand.All(Catalog)
    );

    private Recurrences? _recurrences;

    /// <summary>The commands of all runbooks, read; computed when they are first asked for.</summary>
    public ImmutableArray<StepCommand> Commands => _commands.Value;

    /// <summary>Which incidents were the same again; computed when it is first asked for.</summary>
    public Recurrences Recurrences =>
        LazyInitializer.EnsureInitialized(ref _recurrences, () => new Recurrences(this));

    /// <summary>Today in the handbook's zone.</summary>
    public LocalDate Today => Calendar.LocalDay(AsOf);

    /// <summary>How far the escalation is proved to reach somebody unless said otherwise: eight weeks.</summary>
    public static readonly Duration UsualHorizon = Duration.FromDays(8 * 7);

    /// <summary>How actions flowed, as git tells it; derived at each call.</summary>
    public Flow Flow() => FlowBuilder.Build(History.Work, Catalog.Handbook.Zone, AsOf);

    /// <summary>Derives all facts.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="asOf">Now.</param>
    public static HandbookFacts Derive(Catalog catalog, Instant asOf) =>
        Derive(catalog, asOf, UsualHorizon);

    /// <summary>Derives all facts.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="asOf">Now.</param>
    /// <param name="horizon">How far the escalation is proved to reach somebody.</param>
    public static HandbookFacts Derive(Catalog catalog, Instant asOf, Duration horizon)
    {
        var calendar = new BusinessCalendar(catalog);
        var schedules = InParallel
            .Select(
                catalog.Rosters,
                roster => KeyValuePair.Create(roster.Id, RosterSchedule.Unroll(roster, calendar))
            )
            .ToImmutableDictionary();
        return Derive(
            catalog,
            asOf,
            calendar,
            schedules,
            new OnCallFacts(catalog, calendar, schedules, asOf, horizon)
        );
    }

    /// <summary>Derives the facts of the same handbook after a change, at the same instant. What is proved of the rosters and the escalation is taken over where only such documents changed as neither is made of.</summary>
    /// <param name="catalog">The catalogue after the change.</param>
    public HandbookFacts After(Catalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        if (!Duties(Catalog).SequenceEqual(Duties(catalog), ReferenceEqualityComparer.Instance))
        {
            return Derive(catalog, AsOf, OnCall.Reachability.Length);
        }
        var calendar = new BusinessCalendar(catalog);
        return Derive(catalog, AsOf, calendar, Schedules, OnCall.Over(catalog, calendar));
    }

    private static HandbookFacts Derive(
        Catalog catalog,
        Instant asOf,
        BusinessCalendar calendar,
        ImmutableDictionary<Id<Roster>, ImmutableArray<RosterWeek>> schedules,
        OnCallFacts onCall
    )
    {
        var clocks = new ClockReader(catalog, calendar, asOf);
        return new HandbookFacts(
            catalog,
            asOf,
            calendar,
            catalog.Incidents.ToImmutableDictionary(incident => incident.Id, clocks.Read),
            new BoardBuilder(catalog, calendar, asOf).Build(),
            schedules,
            onCall
        );
    }

    /// <summary>The documents that shifts and escalations may be made of: all but those of kinds that are read, done or looked back upon.</summary>
    private static IEnumerable<CompiledDocument> Duties(Catalog catalog) =>
        catalog.Documents.Where(document =>
            document.Kind?.Name
                is not (
                    "runbook"
                    or "postmortem"
                    or "process"
                    or "page"
                    or "drill"
                    or "experiment"
                    or "checklist"
                    or "contacts"
                    or "board-items"
                )
        );
}
