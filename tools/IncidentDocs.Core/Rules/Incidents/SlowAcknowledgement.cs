using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model.Incidents;

namespace IncidentDocs.Core.Rules.Incidents;

/// <summary>INC004: a page in on-call hours was acknowledged later than the roster allows.</summary>
public sealed class SlowAcknowledgement : IncidentRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "INC004",
            "slow-acknowledgement",
            Level.Warning,
            Stage.DocumentRule,
            new Message(
                "온콜 시간에 온 호출을 편성표의 한도보다 늦게 확인했다.",
                "A page in on-call hours was acknowledged later than the roster allows."
            ),
            new Message(
                "확인이 늦은 만큼 대응 전체가 늦는다. 되풀이되면 호출 경로나 편성표를 고쳐야 한다.",
                "Everything after it is late by as much; when it happens again, the way of paging or the roster needs mending."
            ),
            new Message(
                "시각이 맞으면 까닭을 explained에 적고, 2차 호출이 왜 앞서지 못했는지를 교훈이나 후속 조치에 남긴다.",
                "If the times are right, say why under explained, and why the backup was not asked sooner among lessons or actions."
            ),
            new Message("절차서 4.2", "procedure 4.2")
        );

    /// <inheritdoc/>
    public override ImmutableArray<string> Needs =>
        ["handbook", "service", "team", "roster", "holiday"];

    /// <inheritdoc/>
    protected override IEnumerable<Diagnostic> Check(HandbookFacts facts, Incident incident)
    {
        var clocks = facts.Clocks[incident.Id];
        if (
            clocks
            is not {
                Acknowledge: { IsKept: false, Target: { } limit } late,
                Milestones.DetectedByAlert: { } alert
            }
        )
        {
            yield break;
        }
        var (took, allowed) = (LengthMessage.Of(late.Value), LengthMessage.Of(limit));
        yield return Found(
            (late.IsRunning ? alert : clocks.Milestones.Acknowledged ?? alert).Location,
            late.IsRunning
                ? new Message(
                    $"경보 뒤 {took.Ko}이 지나도 확인되지 않음, 한도는 {allowed.Ko}",
                    $"not acknowledged {took.En} after the alert, the roster allows {allowed.En}"
                )
                : new Message(
                    $"경보에서 확인까지 {took.Ko}, 편성표의 한도는 {allowed.Ko}",
                    $"acknowledged {took.En} after the alert, the roster allows {allowed.En}"
                )
        ) with
        {
            IsByTime = late.IsRunning,
            Related = late.IsRunning
                ? []
                : [new RelatedPlace(alert.Location, new Message("경보가 울린 때", "the alert"))],
        };
    }
}
