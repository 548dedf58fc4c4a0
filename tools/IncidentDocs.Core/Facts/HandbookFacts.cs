using IncidentDocs.Core.Facts.History;
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
public sealed record HandbookFacts(
    Catalog Catalog,
    Instant AsOf,
    BusinessCalendar Calendar,
    ImmutableDictionary<Id<Incident>, IncidentClocks> Clocks,
    Board Board,
    ImmutableDictionary<Id<Roster>, ImmutableArray<RosterWeek>> Schedules
)
{
    /// <summary>What git knows of the documents; nothing where nobody asked it.</summary>
    public HandbookHistory History { get; init; } = HandbookHistory.None;

    /// <summary>Today in the handbook's zone.</summary>
    public LocalDate Today => Calendar.LocalDay(AsOf);

    /// <summary>Derives all facts.</summary>
    public static HandbookFacts Derive(Catalog catalog, Instant asOf)
    {
        var calendar = new BusinessCalendar(catalog);
        var clocks = new ClockReader(catalog, calendar, asOf);
        return new HandbookFacts(
            catalog,
            asOf,
            calendar,
            catalog.Incidents.ToImmutableDictionary(incident => incident.Id, clocks.Read),
            new BoardBuilder(catalog, calendar, asOf).Build(),
            catalog.Rosters.ToImmutableDictionary(
                roster => roster.Id,
                roster => RosterSchedule.Unroll(roster, calendar)
            )
        );
    }
}
