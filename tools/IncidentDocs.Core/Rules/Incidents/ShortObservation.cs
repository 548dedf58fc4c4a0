using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model.Incidents;

namespace IncidentDocs.Core.Rules.Incidents;

/// <summary>INC010: the all-clear came before the recovery had been watched for long enough.</summary>
public sealed class ShortObservation : IncidentRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "INC010",
            "short-observation",
            Level.Warning,
            Stage.DocumentRule,
            new Message(
                "복구한 뒤 관찰 시간을 채우지 않고 정상화를 공지했다.",
                "The all-clear came before the recovery had been watched for long enough."
            ),
            new Message(
                "다시 나빠지면 공지를 두 번 뒤집게 되고, 그때는 아무도 믿지 않는다.",
                "If it comes back the all-clear must be taken back, and the next one is not believed."
            ),
            new Message(
                "시각이 맞으면 까닭을 explained에 적는다. 관찰 시간은 쓴 Runbook의 observe, 없으면 30분이다.",
                "If the times are right, say why under explained. The time is what a used runbook asks for under observe, else 30 minutes."
            ),
            new Message("절차서 3.2.5, 5.4", "procedure 3.2.5, 5.4")
        )
        {
            Options = [ClockLimits.ObserveOption],
        };

    /// <inheritdoc/>
    public override ImmutableArray<string> Needs => ["handbook", "runbook"];

    /// <inheritdoc/>
    protected override IEnumerable<Diagnostic> Check(HandbookFacts facts, Incident incident)
    {
        var clocks = facts.Clocks[incident.Id];
        if (
            incident.Status.Value < IncidentStatus.Recovered
            || clocks
                is not {
                    Observe: { } watched,
                    Milestones: { Recovered: { } recovered, Announced: { } announced }
                }
            || watched.Value < Duration.Zero
            || watched.Value >= clocks.ObserveAtLeast
        )
        {
            yield break;
        }
        var (took, needed) = (
            LengthMessage.Of(watched.Value),
            LengthMessage.Of(clocks.ObserveAtLeast)
        );
        yield return Found(
            announced.Location,
            new Message(
                $"복구 뒤 {took.Ko} 만에 정상화 공지, 관찰 시간은 {needed.Ko}",
                $"all-clear {took.En} after recovery, which is to be watched for {needed.En}"
            )
        ) with
        {
            Related =
            [
                new RelatedPlace(recovered.Location, new Message("복구한 때", "recovered here")),
            ],
        };
    }
}
