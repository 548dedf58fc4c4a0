using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Incidents;
using IncidentDocs.Core.Model.Policy;

namespace IncidentDocs.Core.Facts.Metrics;

/// <summary>Which incidents were the same again, and which an open action could have prevented.</summary>
/// <param name="facts">The facts.</param>
public sealed class Recurrences(HandbookFacts facts)
{
    private static readonly Duration Window = Duration.FromDays(90);

    // Every incident is held against every other one: what is asked of each is worked out once.
    private readonly Lazy<ImmutableArray<(Incident Incident, Instant Began)>> _begun = new(() =>
        [.. facts.Catalog.Incidents.Select(incident => (incident, Began(facts, incident)))]
    );

    private readonly Lazy<ImmutableArray<(WorkItem Work, Instant Began)>> _preventing = new(() =>
        [
            .. WorkItem
                .All(facts.Catalog)
                .Where(work =>
                    work.Incident is not null
                    && work.Item.Type is ActionType.Prevent or ActionType.Detect
                )
                .Select(work => (work, Began(facts, work.Incident!))),
        ]
    );

    /// <summary>The last incident of which this one is a recurrence; null where there is none. Either names the other under <c>related</c>, or they share a cause; it began at most 90 days before.</summary>
    public Incident? EarlierOf(Incident incident)
    {
        ArgumentNullException.ThrowIfNull(incident);
        var began = BeganAt(incident);
        return _begun
            .Value.Where(other =>
                other.Began < began
                && began - other.Began <= Window
                && (
                    Names(incident, other.Incident)
                    || Names(other.Incident, incident)
                    || SharesCause(incident, other.Incident)
                )
            )
            .Select(other => other.Incident)
            .MaxBy(BeganAt);
    }

    /// <summary>
    /// The action that could have prevented an incident: one to prevent or detect, of an incident that began earlier, against one of
    /// its causes, opened before the day on which it began and not done on that day. The first in the order of the handbook; null where there is none.
    /// </summary>
    public WorkItem? OpenActionBefore(Incident incident)
    {
        ArgumentNullException.ThrowIfNull(incident);
        var began = BeganAt(incident);
        var day = facts.Calendar.LocalDay(began);
        return _preventing
            .Value.FirstOrDefault(candidate =>
                candidate.Began < began
                && WasOpen(candidate.Work, day)
                && Causes(candidate.Work.Item, candidate.Work.Incident!)
                    .Any(cause => Has(incident, cause))
            )
            .Work;
    }

    /// <summary>When an incident began: its start, else its detection, else its first entry.</summary>
    public Instant BeganAt(Incident incident)
    {
        ArgumentNullException.ThrowIfNull(incident);
        return Began(facts, incident);
    }

    private static Instant Began(HandbookFacts facts, Incident incident)
    {
        var events = facts.Clocks[incident.Id].Milestones;
        return (events.Started ?? events.Detected ?? incident.Timeline[0]).Instant;
    }

    private bool WasOpen(WorkItem work, LocalDate day) =>
        work.Item.Status.Value != WorkStatus.Dropped
        && (work.Item.OpenedOn ?? work.HorizonFrom(facts)) < day
        && (work.Item.DoneOn is { } done ? done > day : work.Item.Status.Value != WorkStatus.Done);

    private static IEnumerable<Id<Cause>> Causes(ActionItem item, Incident source) =>
        (item.Causes.IsEmpty ? source.Causes : item.Causes).Select(cause => cause.Value);

    private static bool SharesCause(Incident one, Incident other) =>
        other.Causes.Any(cause => Has(one, cause.Value));

    private static bool Has(Incident incident, Id<Cause> cause) =>
        incident.Causes.Any(known => known.Value == cause);

    private static bool Names(Incident one, Incident other) =>
        one.Related.Any(related => related.Value == other.Id);
}
