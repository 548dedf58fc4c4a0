using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model.Incidents;

namespace IncidentDocs.Core.Rules.Incidents;

/// <summary>INC011: the draft of a P1 report did not come within 24 hours of recovery.</summary>
public sealed class DraftLate : LateAfterRecovery
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "INC011",
            "draft-late",
            Level.Warning,
            Stage.DocumentRule,
            new Message(
                "P1 장애의 보고서 초안이 복구 뒤 24시간 안에 나오지 않았다.",
                "The draft of a P1 report did not come within 24 hours of recovery."
            ),
            new Message(
                "기억은 하루가 지나면 흐려진다. 늦은 초안은 짐작으로 채워진다.",
                "Memory fades within a day, and a late draft is filled with guesses."
            ),
            new Message(
                "초안을 쓰고 review.drafted_at에 시각을 적는다. 늦은 까닭은 explained에 남긴다.",
                "Write the draft and its time under review.drafted_at; say under explained why it was late."
            ),
            new Message("절차서 부록 A", "procedure, appendix A")
        )
        {
            Options = [ClockLimits.DraftOption],
        };

    /// <inheritdoc/>
    public override ImmutableArray<string> Needs => ["handbook", "severity"];

    /// <inheritdoc/>
    protected override ClockReading? Reading(IncidentClocks clocks) => clocks.Draft;

    /// <inheritdoc/>
    protected override Location? Written(Incident incident) => incident.Review?.DraftedAt?.Location;

    /// <inheritdoc/>
    protected override Message Missing(string limit) =>
        new($"초안이 아직 없음, 기한은 {limit}", $"no draft yet, it was due at {limit}");

    /// <inheritdoc/>
    protected override Message Late(string limit) =>
        new($"초안이 기한 {limit}보다 늦음", $"the draft is later than {limit}, when it was due");
}
