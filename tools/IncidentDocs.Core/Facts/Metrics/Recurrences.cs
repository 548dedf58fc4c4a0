using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Incidents;
using IncidentDocs.Core.Model.Policy;

namespace IncidentDocs.Core.Facts.Metrics;

/// <summary>Which incidents were the same again, and which an open action could have prevented.</summary>
/// <param name="facts">The facts.</param>
public sealed class Recurrences(HandbookFacts facts)
{
    private static readonly Duration Window = Duration.FromDays(90);

    private readonly ImmutableArray<BegunIncident> _begun =
    [
        .. facts.Catalog.Incidents.Select(
            (incident, at) => new BegunIncident(incident, Began(facts, incident), at)
        ),
    ];

    private RecurrenceIndex? _index;

    private RecurrenceIndex Known =>
        LazyInitializer.EnsureInitialized(ref _index, () => new RecurrenceIndex(facts, _begun));

    /// <summary>The last incident of which this one is a recurrence; null where there is none. Either names the other under <c>related</c>, or they share a cause; it began at most 90 days before.</summary>
    public Incident? EarlierOf(Incident incident)
    {
        ArgumentNullException.ThrowIfNull(incident);
        var began = BeganAt(incident);
        return Known
            .Named(incident)
            .Concat(
                incident
                    .Causes.Ids()
                    .Select(cause => LastBefore(Known.ByCause(cause), began))
                    .OfType<BegunIncident>()
            )
            .Where(other => other.At < began && began - other.At <= Window)
            .OrderByDescending(other => other.At)
            .ThenBy(other => other.Place)
            .FirstOrDefault()
            ?.Incident;
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
        return incident
            .Causes.Ids()
            .Select(cause =>
                Known
                    .AgainstCause(cause)
                    .FirstOrDefault(candidate => candidate.At < began && candidate.WasOpenOn(day))
            )
            .OfType<PreventingAction>()
            .MinBy(candidate => candidate.Place)
            ?.Work;
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

    /// <summary>The last that began before an instant; of those that began at once, the first in the order of the handbook.</summary>
    private static BegunIncident? LastBefore(ImmutableArray<BegunIncident> inOrder, Instant began)
    {
        var (low, high) = (0, inOrder.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = inOrder[middle].At < began ? (middle + 1, high) : (low, middle);
        }
        return low == 0 ? null : inOrder[low - 1];
    }
}
