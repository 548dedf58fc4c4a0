using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Incidents;

namespace IncidentDocs.Core.Facts.Metrics;

/// <summary>The metrics of a handbook, each as <see cref="MetricList"/> defines it.</summary>
public static class HandbookMetrics
{
    /// <summary>The group of everything.</summary>
    public const string AllGroup = "all";

    private const string DrillGroup = "drill";

    /// <summary>Works them out.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="range">The days that count.</param>
    /// <returns>Metric by metric in their order; of incidents first all, then by severity, of actions by horizon. A group without anything to measure is left out, but for all.</returns>
    public static ImmutableArray<MetricValue> Of(HandbookFacts facts, MetricRange range)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(range);
        var incidents = range.Incidents(facts).ToImmutableArray();
        var work = range
            .Work(facts)
            .Where(item => item.Item.Status.Value != WorkStatus.Dropped)
            .ToImmutableArray();
        return
        [
            .. Times(facts, incidents),
            .. Kept(facts, incidents),
            .. Again(facts, incidents),
            .. Actions(facts, work),
            .. Runbooks(incidents),
        ];
    }

    private static IEnumerable<MetricValue> Times(
        HandbookFacts facts,
        ImmutableArray<Incident> incidents
    )
    {
        foreach (
            var (metric, clock) in new (MetricInfo, Func<IncidentClocks, ClockReading?>)[]
            {
                (MetricList.Detect, clocks => clocks.Detect),
                (MetricList.Acknowledge, clocks => clocks.Acknowledge),
                (MetricList.Respond, clocks => clocks.Respond),
                (MetricList.Mitigate, clocks => clocks.Mitigate),
                (MetricList.Recover, clocks => clocks.Recover),
            }
        )
        {
            foreach (var (group, members) in BySeverity(facts, incidents))
            {
                var spread = Spread.Of(
                    members
                        .Select(incident => clock(facts.Clocks[incident.Id]))
                        .OfType<ClockReading>()
                        .Where(reading => !reading.IsRunning)
                        .Select(reading => reading.Value)
                );
                if (spread is not null || group is AllGroup)
                {
                    yield return new MetricValue(metric, group, spread, null);
                }
            }
        }
    }

    private static IEnumerable<MetricValue> Kept(
        HandbookFacts facts,
        ImmutableArray<Incident> incidents
    )
    {
        foreach (
            var (metric, clock) in new (MetricInfo, Func<IncidentClocks, ClockReading?>)[]
            {
                (MetricList.AcknowledgeKept, clocks => clocks.Acknowledge),
                (MetricList.RespondKept, clocks => clocks.Respond),
                (MetricList.RecoverKept, clocks => clocks.Recover),
                (MetricList.DraftKept, clocks => clocks.Draft),
                (MetricList.ReviewKept, clocks => clocks.Review),
            }
        )
        {
            foreach (var (group, members) in BySeverity(facts, incidents))
            {
                var share = Share.OfKept(
                    members.Select(incident => clock(facts.Clocks[incident.Id]))
                );
                if (share.Of > 0 || group is AllGroup)
                {
                    yield return new MetricValue(metric, group, null, share);
                }
            }
        }
    }

    private static IEnumerable<MetricValue> Again(
        HandbookFacts facts,
        ImmutableArray<Incident> incidents
    )
    {
        var recurrences = facts.Recurrences;
        yield return new MetricValue(
            MetricList.Recurrence,
            AllGroup,
            null,
            new Share(
                incidents.Count(incident => recurrences.EarlierOf(incident) is not null),
                incidents.Length
            )
        );
        yield return new MetricValue(
            MetricList.Preventable,
            AllGroup,
            null,
            new Share(
                incidents.Count(incident => recurrences.OpenActionBefore(incident) is not null),
                incidents.Length
            )
        );
    }

    private static IEnumerable<MetricValue> Actions(
        HandbookFacts facts,
        ImmutableArray<WorkItem> work
    )
    {
        var groups = ByHorizon(work).ToList();
        foreach (var (group, members) in groups)
        {
            yield return new MetricValue(
                MetricList.Closed,
                group,
                null,
                new Share(members.Count(IsDone), members.Length)
            );
        }
        foreach (var (group, members) in groups)
        {
            var decided = members
                .Where(item =>
                    item.Item.Due is { } due && (IsDone(item) || due.Value < facts.Today)
                )
                .ToList();
            yield return new MetricValue(
                MetricList.ClosedInTime,
                group,
                null,
                new Share(
                    decided.Count(item =>
                        IsDone(item) && item.Item.DoneOn <= item.Item.Due!.Value.Value
                    ),
                    decided.Count
                )
            );
        }
        foreach (var (group, members) in groups)
        {
            var spread = Spread.Of(members.Select(LeadDays).OfType<Duration>());
            if (spread is not null || group is AllGroup)
            {
                yield return new MetricValue(MetricList.LeadTime, group, spread, null);
            }
        }
    }

    private static IEnumerable<MetricValue> Runbooks(ImmutableArray<Incident> incidents)
    {
        yield return new MetricValue(
            MetricList.RunbookUsed,
            AllGroup,
            null,
            new Share(incidents.Count(incident => !incident.RunbooksUsed.IsEmpty), incidents.Length)
        );
        yield return new MetricValue(
            MetricList.RunbookTime,
            AllGroup,
            Spread.Of(
                incidents
                    .SelectMany(incident => incident.RunbooksUsed)
                    .Select(use => use.Minutes)
                    .OfType<int>()
                    .Select(minutes => Duration.FromMinutes(minutes))
            ),
            null
        );
    }

    private static bool IsDone(WorkItem work) => work.Item.Status.Value == WorkStatus.Done;

    private static Duration? LeadDays(WorkItem work) =>
        work.Item is { OpenedOn: { } opened, DoneOn: { } done } && done >= opened
            ? Duration.FromDays(Period.DaysBetween(opened, done))
            : null;

    private static IEnumerable<(string Group, ImmutableArray<Incident> Members)> BySeverity(
        HandbookFacts facts,
        ImmutableArray<Incident> incidents
    ) =>
        facts
            .Catalog.Severities.Select(severity =>
                (
                    severity.Id.Value,
                    incidents.RemoveAll(incident => incident.Severity.Value != severity.Id)
                )
            )
            .Prepend((AllGroup, incidents));

    private static IEnumerable<(string Group, ImmutableArray<WorkItem> Members)> ByHorizon(
        ImmutableArray<WorkItem> work
    ) =>
        Enum.GetValues<ActionHorizon>()
            .Select(horizon =>
                (
                    Words<ActionHorizon>.Of(horizon),
                    work.RemoveAll(item => item.Item.Horizon != horizon)
                )
            )
            .Prepend((AllGroup, work))
            .Append((DrillGroup, work.RemoveAll(item => item.Drill is null)));
}
