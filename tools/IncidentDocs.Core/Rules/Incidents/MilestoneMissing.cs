using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model.Incidents;

namespace IncidentDocs.Core.Rules.Incidents;

/// <summary>INC019: the status needs an event that the timeline does not have.</summary>
public sealed class MilestoneMissing : IncidentRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "INC019",
            "milestone-missing",
            Level.Error,
            Stage.DocumentRule,
            new Message(
                "상태가 요구하는 사건이 타임라인에 없다. 모든 장애에는 감지가, 복구된 장애에는 복구가 있어야 한다.",
                "The timeline lacks an event that the status needs: every incident has a detection, one that has recovered a recovery."
            ),
            new Message(
                "사건이 빠지면 감지, 대응, 복구 시간을 잴 수 없다.",
                "Without the event no time to detect, respond or recover can be measured."
            ),
            new Message(
                "타임라인에 그 사건을 시각과 함께 더한다.",
                "Add the event with its time to the timeline."
            ),
            new Message("절차서 6.1, 6.3", "procedure 6.1, 6.3")
        );

    /// <inheritdoc/>
    protected override IEnumerable<Diagnostic> Check(HandbookFacts facts, Incident incident)
    {
        var events = facts.Clocks[incident.Id].Milestones;
        if (events.Detected is null)
        {
            yield return Missing(incident, new Message("감지(detected)", "detected"));
        }
        if (
            incident.Status.Value != IncidentStatus.Active
            && events.Recovered is null
            && !HasRegressed(incident)
        )
        {
            yield return Missing(incident, new Message("복구(recovered)", "recovered"));
        }
    }

    /// <summary>A recovery that did not last contradicts the status, which is another defect (INC020).</summary>
    private static bool HasRegressed(Incident incident) =>
        incident.Timeline.Any(entry =>
            entry.Kind.Value is TimelineKind.Recovered or TimelineKind.AutoRecovered
        );

    private Diagnostic Missing(Incident incident, Message milestone) =>
        Found(
            incident.Status.Location,
            new Message(
                $"타임라인에 {milestone.Ko} 사건이 없음",
                $"the timeline has no '{milestone.En}' event"
            )
        );
}
