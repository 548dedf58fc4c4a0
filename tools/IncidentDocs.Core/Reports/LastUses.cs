using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Incidents;
using IncidentDocs.Core.Model.Runbooks;

namespace IncidentDocs.Core.Reports;

/// <summary>When each runbook was last taken out, by the local day.</summary>
/// <param name="facts">The facts.</param>
internal sealed class LastUses(HandbookFacts facts)
{
    private readonly Dictionary<Id<Runbook>, LocalDate> _drilled = Last(
        facts.Catalog.Drills.Select(drill => (drill.Runbooks, drill.At.ToInstant())),
        facts.Calendar
    );

    private readonly Dictionary<Id<Runbook>, LocalDate> _used = Last(
        facts.Catalog.Incidents.Select(incident =>
            (incident.RunbooksUsed, incident.Timeline[0].Instant)
        ),
        facts.Calendar
    );

    /// <summary>The day of its last drill; null where there was none.</summary>
    public LocalDate? DrilledOn(Id<Runbook> runbook) => Find(_drilled, runbook);

    /// <summary>The day of the first entry of the last incident that used it; null where none did.</summary>
    public LocalDate? UsedOn(Id<Runbook> runbook) => Find(_used, runbook);

    private static LocalDate? Find(Dictionary<Id<Runbook>, LocalDate> days, Id<Runbook> runbook) =>
        days.TryGetValue(runbook, out var day) ? day : null;

    private static Dictionary<Id<Runbook>, LocalDate> Last(
        IEnumerable<(ImmutableArray<RunbookUse> Uses, Instant At)> events,
        BusinessCalendar calendar
    ) =>
        events
            .SelectMany(one => one.Uses.Select(use => (use.Runbook.Value, one.At)))
            .GroupBy(use => use.Value, use => use.At)
            .ToDictionary(group => group.Key, group => calendar.LocalDay(group.Max()));
}
