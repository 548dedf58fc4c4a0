using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Model.Drills;
using IncidentDocs.Core.Model.Incidents;

namespace IncidentDocs.Core.Facts;

/// <summary>An action item or an improvement together with where it comes from.</summary>
/// <param name="Item">The item.</param>
/// <param name="Incident">The incident that made it; null for a drill's.</param>
/// <param name="Drill">The drill that made it; null for an incident's.</param>
public sealed record WorkItem(ActionItem Item, Incident? Incident, Drill? Drill)
{
    /// <summary>Whether there is still something to do.</summary>
    public bool IsOpen => Item.Status.Value is WorkStatus.Backlog or WorkStatus.InProgress;

    /// <summary>All items of a handbook, those of incidents first, each in the order written.</summary>
    public static IEnumerable<WorkItem> All(Catalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return catalog
            .Incidents.SelectMany(incident =>
                incident.Actions.Select(item => new WorkItem(item, incident, null))
            )
            .Concat(
                catalog.Drills.SelectMany(drill =>
                    drill.Improvements.Select(item => new WorkItem(item, null, drill))
                )
            );
    }

    /// <summary>The day from which the horizon of an incident's item runs: that of the review, else that of the recovery; null where there is neither.</summary>
    public LocalDate? HorizonFrom(HandbookFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return Incident?.Review?.HeldOn?.Value
            ?? (
                Incident is not null
                && facts.Clocks[Incident.Id].Milestones.Recovered is { } recovered
                    ? facts.Calendar.LocalDay(recovered.Instant)
                    : null
            );
    }
}
