using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model.Incidents;

namespace IncidentDocs.Core.Rules.Incidents;

/// <summary>INC006: between the war room and mitigation nobody wrote anything for more than twice the cadence of updates.</summary>
public sealed class UpdateSilence : IncidentRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "INC006",
            "update-silence",
            Level.Warning,
            Stage.DocumentRule,
            new Message(
                "War Room을 연 뒤 완화될 때까지, 사람의 기록이 갱신 간격의 두 배를 넘도록 끊겼다.",
                "Between the war room and mitigation nobody wrote anything for more than twice the cadence of updates."
            ),
            new Message(
                "기록이 끊긴 동안에는 밖에서 상황을 알 수 없고, 뒤에 무엇을 했는지 되짚을 수도 없다.",
                "While nothing is written nobody outside knows how things stand, and afterwards nobody can tell what was done."
            ),
            new Message(
                "그 사이에 있었던 일을 타임라인에 채우거나, 다른 곳에 기록이 있으면 explained에 적는다. 결과는 가장 긴 공백 하나만 나온다.",
                "Fill in what happened, or say under explained where it is recorded. Only the longest silence is reported."
            ),
            new Message("절차서 4.3", "procedure 4.3")
        )
        {
            Options = [ClockLimits.SilenceOption],
        };

    /// <inheritdoc/>
    public override ImmutableArray<string> Needs => ["handbook", "severity", "war-room"];

    /// <inheritdoc/>
    protected override IEnumerable<Diagnostic> Check(HandbookFacts facts, Incident incident)
    {
        var clocks = facts.Clocks[incident.Id];
        if (
            clocks is not { Silence: { } silence, SilenceLimit: { } limit }
            || silence.Length <= limit
        )
        {
            yield break;
        }
        var (lasted, allowed) = (LengthMessage.Of(silence.Length), LengthMessage.Of(limit));
        var next = incident.Timeline.FirstOrDefault(entry => entry.Instant == silence.Until);
        yield return Found(
            silence.After.Location,
            new Message(
                $"이 기록 뒤 {lasted.Ko} 동안 갱신이 없음, {incident.Severity.Value}에서는 {allowed.Ko}까지",
                $"no update for {lasted.En} after this entry, {incident.Severity.Value} allows {allowed.En}"
            )
        ) with
        {
            IsByTime = next is null,
            Related = next is null
                ? []
                : [new RelatedPlace(next.Location, new Message("다음 기록", "the next entry"))],
        };
    }
}
