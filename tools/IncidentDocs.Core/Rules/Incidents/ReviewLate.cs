using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model.Incidents;
using NodaTime.Text;

namespace IncidentDocs.Core.Rules.Incidents;

/// <summary>INC012: the review of a P1 incident was not held within three business days of recovery.</summary>
public sealed class ReviewLate : IncidentRule
{
    private static readonly LocalDateTimePattern DayTime =
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm");

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "INC012",
            "review-late",
            Level.Warning,
            Stage.DocumentRule,
            new Message(
                "P1 장애의 리뷰 회의가 복구 뒤 3영업일 안에 열리지 않았다.",
                "The review of a P1 incident was not held within three business days of recovery."
            ),
            new Message(
                "늦어질수록 참석자의 기억과 관심이 줄고, 대책도 그만큼 늦는다.",
                "The later it is, the less is remembered, and the later the measures come."
            ),
            new Message(
                "회의를 열고 review.held_on에 날짜를 적는다. 늦은 까닭은 explained에 남긴다.",
                "Hold it and write its day under review.held_on; say under explained why it was late."
            ),
            new Message("절차서 부록 A", "procedure, appendix A")
        )
        {
            Options = [ClockLimits.ReviewOption],
        };

    /// <inheritdoc/>
    public override ImmutableArray<string> Needs => ["handbook", "severity", "holiday"];

    /// <inheritdoc/>
    protected override IEnumerable<Diagnostic> Check(HandbookFacts facts, Incident incident)
    {
        var clocks = facts.Clocks[incident.Id];
        if (
            incident.Status.Value < IncidentStatus.Recovered
            || !SeverityFact.IsGravest(facts.Catalog, incident)
            || clocks
                is not {
                    Review: { IsKept: false, DueAt: { } due } late,
                    Milestones.Recovered: { } recovered
                }
        )
        {
            yield break;
        }
        var limit = DayTime.Format(due.InZone(facts.Calendar.Zone).LocalDateTime);
        yield return Found(
            incident.Review?.HeldOn?.Location ?? recovered.Location,
            late.IsRunning
                ? new Message(
                    $"리뷰 회의가 아직 없음, 기한은 {limit}",
                    $"no review yet, it was due at {limit}"
                )
                : new Message(
                    $"리뷰 회의가 기한 {limit}보다 늦음",
                    $"the review is later than {limit}, when it was due"
                )
        ) with
        {
            IsByTime = late.IsRunning,
            Related = late.IsRunning
                ? []
                :
                [
                    new RelatedPlace(
                        recovered.Location,
                        new Message("복구한 때", "recovered here")
                    ),
                ],
        };
    }
}
