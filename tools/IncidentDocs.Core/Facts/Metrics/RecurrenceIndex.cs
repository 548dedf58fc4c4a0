using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Incidents;
using IncidentDocs.Core.Model.Policy;

namespace IncidentDocs.Core.Facts.Metrics;

/// <summary>Incidents and actions by what they have in common, so that not every one is held against every other one.</summary>
internal sealed class RecurrenceIndex
{
    private readonly Dictionary<Id<Cause>, ImmutableArray<BegunIncident>> _byCause;
    private readonly ILookup<Id<Cause>, PreventingAction> _againstCause;
    private readonly Dictionary<Id<Incident>, BegunIncident> _byId;
    private readonly ILookup<Id<Incident>, BegunIncident> _naming;

    public RecurrenceIndex(HandbookFacts facts, ImmutableArray<BegunIncident> begun)
    {
        _byId = begun.ToDictionary(one => one.Incident.Id);
        _naming = begun
            .SelectMany(one => one.Incident.Related.Ids().Select(named => (named, one)))
            .ToLookup(pair => pair.named, pair => pair.one);
        _byCause = begun
            .SelectMany(one => one.Incident.Causes.Ids().Select(cause => (cause, one)))
            .GroupBy(pair => pair.cause, pair => pair.one)
            .ToDictionary(
                group => group.Key,
                group =>
                    group
                        .OrderBy(one => one.At)
                        .ThenByDescending(one => one.Place)
                        .ToImmutableArray()
            );
        _againstCause = WorkItem
            .All(facts.Catalog)
            .Where(work =>
                work.Incident is not null
                && work.Item.Type is ActionType.Prevent or ActionType.Detect
            )
            .Select((work, at) => Promise(facts, work, _byId[work.Incident!.Id].At, at))
            .SelectMany(one => Causes(one.Work).Select(cause => (cause, one)))
            .ToLookup(pair => pair.cause, pair => pair.one);
    }

    public ImmutableArray<BegunIncident> ByCause(Id<Cause> cause) =>
        _byCause.GetValueOrDefault(cause, []);

    public IEnumerable<PreventingAction> AgainstCause(Id<Cause> cause) => _againstCause[cause];

    /// <summary>The incidents that one names, and those that name it.</summary>
    public IEnumerable<BegunIncident> Named(Incident incident) =>
        incident
            .Related.Ids()
            .Select(named => _byId.GetValueOrDefault(named))
            .OfType<BegunIncident>()
            .Concat(_naming[incident.Id]);

    private static PreventingAction Promise(
        HandbookFacts facts,
        WorkItem work,
        Instant at,
        int place
    ) =>
        new(
            work,
            at,
            work.Item.Status.Value == WorkStatus.Dropped
                ? null
                : work.Item.OpenedOn ?? work.HorizonFrom(facts),
            work.Item.DoneOn,
            place
        );

    private static IEnumerable<Id<Cause>> Causes(WorkItem work) =>
        (work.Item.Causes.IsEmpty ? work.Incident!.Causes : work.Item.Causes).Ids();
}
