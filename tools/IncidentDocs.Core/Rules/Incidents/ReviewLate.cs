using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model.Incidents;

namespace IncidentDocs.Core.Rules.Incidents;

/// <summary>INC012: the review of a P1 incident was not held within three business days of recovery.</summary>
public sealed class ReviewLate : LateAfterRecovery
{
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
    protected override ClockReading? Reading(IncidentClocks clocks) => clocks.Review;

    /// <inheritdoc/>
    protected override Location? Written(Incident incident) => incident.Review?.HeldOn?.Location;

    /// <inheritdoc/>
    protected override Message Missing(string limit) =>
        new($"리뷰 회의가 아직 없음, 기한은 {limit}", $"no review yet, it was due at {limit}");

    /// <inheritdoc/>
    protected override Message Late(string limit) =>
        new(
            $"리뷰 회의가 기한 {limit}보다 늦음",
            $"the review is later than {limit}, when it was due"
        );
}
