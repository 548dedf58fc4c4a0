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
        var clocks = new ClockReader(catalog, calendar, asOf);
        var schedules = InParallel
            .Select(
                catalog.Rosters,
                roster => KeyValuePair.Create(roster.Id, RosterSchedule.Unroll(roster, calendar))
            )
            .ToImmutableDictionary();
        return new HandbookFacts(
            catalog,
            asOf,
            calendar,
            catalog.Incidents.ToImmutableDictionary(incident => incident.Id, clocks.Read),
            new BoardBuilder(catalog, calendar, asOf).Build(),
            schedules,
            new OnCallFacts(catalog, calendar, schedules, asOf, horizon)
        );
    }
}
