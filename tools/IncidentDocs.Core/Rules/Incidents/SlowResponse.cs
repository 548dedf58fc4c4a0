using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model.Incidents;

namespace IncidentDocs.Core.Rules.Incidents;

/// <summary>INC005: from detection to the first response (classification, war room or action) it took longer than the severity allows.</summary>
public sealed class SlowResponse : IncidentRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "INC005",
            "slow-response",
            Level.Warning,
            Stage.DocumentRule,
            new Message(
                "감지에서 첫 대응(분류, War Room, 조치)까지 등급의 대응 시간을 넘겼다.",
                "From detection to the first response (classification, war room or action) it took longer than the severity allows."
            ),
            new Message(
                "대응 시간은 고객과의 약속이고, 등급마다 다르게 정한 까닭이 있다.",
                "The time to respond is a promise, and it differs by severity for a reason."
            ),
            new Message(
                "빠진 기록이 있으면 타임라인에 더하고, 정말 늦었으면 까닭을 explained에 적는다.",
                "Add what the timeline lacks; if it really was late, say why under explained."
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
            clocks
            is not {
                Respond: { IsKept: false, Target: { } limit } late,
                Milestones.Detected: { } detected
            }
        )
        {
            yield break;
        }
        var (took, allowed) = (LengthMessage.Of(late.Value), LengthMessage.Of(limit));
        var severity = incident.Severity.Value;
        yield return late.IsRunning
            ? Found(
                detected.Location,
                new Message(
                    $"감지 뒤의 분류, War Room, 조치가 기록되지 않음, {severity}의 대응 시간은 {allowed.Ko}",
                    $"no classification, war room or action after the detection, {severity} allows {allowed.En}"
                )
            ) with
            {
                IsByTime = true,
            }
            : Found(
                clocks.Milestones.Responded!.Location,
                new Message(
                    $"감지에서 첫 대응까지 {took.Ko}, {severity}의 한도는 {allowed.Ko}",
                    $"first response {took.En} after detection, {severity} allows {allowed.En}"
                )
            ) with
            {
                Related =
                [
                    new RelatedPlace(detected.Location, new Message("감지한 때", "detected here")),
                ],
            };
    }
}
