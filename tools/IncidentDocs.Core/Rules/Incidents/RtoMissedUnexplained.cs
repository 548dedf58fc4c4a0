using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model.Incidents;

namespace IncidentDocs.Core.Rules.Incidents;

/// <summary>INC007: the recovery time (RTO) was missed and there is no rto_reason.</summary>
public sealed class RtoMissedUnexplained : IncidentRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "INC007",
            "rto-missed-unexplained",
            Level.Warning,
            Stage.DocumentRule,
            new Message(
                "복구 목표 시간(RTO)을 넘겼는데 rto_reason이 없다.",
                "The recovery time (RTO) was missed and there is no rto_reason."
            ),
            new Message(
                "목표를 넘긴 까닭이 적히지 않으면 같은 곳에서 또 늦는다.",
                "What made it late will make the next one late, unless it is told."
            ),
            new Message(
                "무엇이 복구를 늦추었는지 rto_reason에 적는다.",
                "Say under rto_reason what held the recovery up."
            ),
            new Message("절차서 2.1", "procedure 2.1")
        );

    /// <inheritdoc/>
    public override ImmutableArray<string> Needs => ["handbook", "severity", "holiday", "releases"];

    /// <inheritdoc/>
    protected override IEnumerable<Diagnostic> Check(HandbookFacts facts, Incident incident)
    {
        var clocks = facts.Clocks[incident.Id];
        if (
            incident.Status.Value < IncidentStatus.Recovered
            || incident.RtoReason is not null
            || clocks
                is not {
                    Recover: { IsKept: false, Target: { } limit } late,
                    Milestones: { Recovered: { } recovered, Started: { } started }
                }
        )
        {
            yield break;
        }
        var (took, allowed) = (LengthMessage.Of(late.Value), LengthMessage.Of(limit));
        yield return Found(
            recovered.Location,
            new Message(
                $"복구까지 {took.Ko}, {incident.Severity.Value}의 목표는 {allowed.Ko}인데 까닭(rto_reason)이 없음",
                $"recovered after {took.En}, the target of {incident.Severity.Value} is {allowed.En}, and no rto_reason"
            )
        ) with
        {
            Related =
            [
                new RelatedPlace(started.Location, new Message("시작한 때", "started here")),
            ],
        };
    }
}
