using IncidentDocs.Core.Model.Incidents;

namespace IncidentDocs.Core.Facts;

/// <summary>The events from which an incident's clocks are reckoned; null where there is none.</summary>
/// <param name="Started">First <c>started</c>.</param>
/// <param name="Detected">First <c>detected</c>.</param>
/// <param name="DetectedByAlert">First <c>detected</c> that names an alert.</param>
/// <param name="Acknowledged">First <c>acknowledged</c>.</param>
/// <param name="Responded">First of <c>classified</c>, <c>war_room</c> and <c>action</c>.</param>
/// <param name="WarRoom">First <c>war_room</c>.</param>
/// <param name="Mitigated">Last <c>mitigated</c>.</param>
/// <param name="Regressed">Last <c>regressed</c>.</param>
/// <param name="Recovered">Last <c>recovered</c> (or <c>auto_recovered</c>) that nothing undid.</param>
/// <param name="Announced">Last <c>announced</c>.</param>
public sealed record Milestones(
    TimelineEntry? Started,
    TimelineEntry? Detected,
    TimelineEntry? DetectedByAlert,
    TimelineEntry? Acknowledged,
    TimelineEntry? Responded,
    TimelineEntry? WarRoom,
    TimelineEntry? Mitigated,
    TimelineEntry? Regressed,
    TimelineEntry? Recovered,
    TimelineEntry? Announced
)
{
    /// <summary>Reads them off a timeline.</summary>
    public static Milestones Of(ImmutableArray<TimelineEntry> timeline)
    {
        var regressed = Last(timeline, TimelineKind.Regressed);
        return new Milestones(
            First(timeline, TimelineKind.Started),
            First(timeline, TimelineKind.Detected),
            timeline.FirstOrDefault(entry =>
                entry.Kind.Value == TimelineKind.Detected && entry.Alert is not null
            ),
            First(timeline, TimelineKind.Acknowledged),
            First(timeline, TimelineKind.Classified, TimelineKind.WarRoom, TimelineKind.Action),
            First(timeline, TimelineKind.WarRoom),
            Last(timeline, TimelineKind.Mitigated),
            regressed,
            Standing(
                Last(timeline, TimelineKind.Recovered, TimelineKind.AutoRecovered),
                regressed,
                timeline
            ),
            Last(timeline, TimelineKind.Announced)
        );
    }

    private static TimelineEntry? Standing(
        TimelineEntry? recovered,
        TimelineEntry? regressed,
        ImmutableArray<TimelineEntry> timeline
    ) =>
        recovered is not null
        && regressed is not null
        && timeline.IndexOf(regressed) > timeline.IndexOf(recovered)
            ? null
            : recovered;

    private static TimelineEntry? First(
        ImmutableArray<TimelineEntry> timeline,
        params ReadOnlySpan<TimelineKind> kinds
    )
    {
        foreach (var entry in timeline)
        {
            if (kinds.Contains(entry.Kind.Value))
            {
                return entry;
            }
        }
        return null;
    }

    private static TimelineEntry? Last(
        ImmutableArray<TimelineEntry> timeline,
        params ReadOnlySpan<TimelineKind> kinds
    )
    {
        for (var at = timeline.Length - 1; at >= 0; at--)
        {
            if (kinds.Contains(timeline[at].Kind.Value))
            {
                return timeline[at];
            }
        }
        return null;
    }
}
