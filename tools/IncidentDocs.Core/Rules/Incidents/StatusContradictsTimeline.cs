using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Incidents;

namespace IncidentDocs.Core.Rules.Incidents;

/// <summary>INC020: active though it has recovered, or the reverse.</summary>
public sealed class StatusContradictsTimeline : IncidentRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "INC020",
            "status-contradicts-timeline",
            Level.Error,
            Stage.DocumentRule,
            new Message(
                "복구가 유지되고 있는데 상태가 active이거나, 복구 뒤 재발했는데 상태가 복구됨이다.",
                "The status is active though a recovery stands, or recovered though it regressed afterwards."
            ),
            new Message(
                "상태는 칸반과 첫 화면을 움직인다. 끝난 장애가 사람을 부르거나, 진행 중인 장애가 보이지 않게 된다.",
                "The status moves the board and the first page: an ended incident keeps calling people, or a running one is not seen."
            ),
            new Message(
                "상태를 고치거나, 빠진 사건을 타임라인에 더한다.",
                "Mend the status, or add the missing event to the timeline."
            ),
            new Message("절차서 부록 B", "procedure, appendix B")
        );

    /// <inheritdoc/>
    protected override IEnumerable<Diagnostic> Check(HandbookFacts facts, Incident incident)
    {
        var events = facts.Clocks[incident.Id].Milestones;
        var isActive = incident.Status.Value == IncidentStatus.Active;
        var status = Words<IncidentStatus>.Of(incident.Status.Value);
        if (isActive && events.Recovered is { } recovered)
        {
            yield return Contradiction(
                incident,
                recovered,
                new Message(
                    $"상태가 '{status}'인데 타임라인에는 복구되어 있음",
                    $"the status is '{status}', but by the timeline it has recovered"
                )
            );
        }
        if (!isActive && events is { Recovered: null, Regressed: { } regressed })
        {
            yield return Contradiction(
                incident,
                regressed,
                new Message(
                    $"상태가 '{status}'인데 타임라인에는 복구 뒤 재발해 있음",
                    $"the status is '{status}', but by the timeline it has regressed"
                )
            );
        }
    }

    private Diagnostic Contradiction(Incident incident, TimelineEntry entry, Message message) =>
        Found(incident.Status.Location, message) with
        {
            Related =
            [
                new RelatedPlace(
                    entry.Location,
                    new Message("타임라인의 기록", "the entry of the timeline")
                ),
            ],
        };
}
