using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model.Policy;

namespace IncidentDocs.Core.Rules.Policy;

/// <summary>POL003: a graver severity answers or recovers later than a lesser one.</summary>
public sealed class SeverityOrder : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "POL003",
            "severity-order",
            Level.Error,
            Stage.HandbookRule,
            new Message(
                "더 무거운 등급의 대응 기한이나 복구 기한이 더 가벼운 등급보다 늦다.",
                "A graver severity may answer or recover later than a lesser one."
            ),
            new Message(
                "무거운 장애를 더 늦게 받도록 적힌 정책은 아무도 뜻한 것이 아니다.",
                "Nobody means a policy by which the graver incident waits longer."
            ),
            new Message(
                "두 등급의 시간을 견주어 고친다. 시간 < 다음 영업일 < 차기 릴리스 순이다.",
                "Compare the two times; any length of time comes before the next business day, and that before the next release."
            ),
            new Message("절차서 2.1", "procedure 2.1")
        );

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(HandbookFacts facts)
    {
        var levels = facts.Catalog.Severities;
        for (var at = 0; at + 1 < levels.Count; at++)
        {
            var (graver, lesser) = (levels[at], levels[at + 1]);
            if (graver.RespondWithin > lesser.RespondWithin)
            {
                yield return Later(
                    graver,
                    lesser,
                    graver.RespondLocation,
                    lesser.RespondLocation,
                    new Message("대응 기한이", "answers")
                );
            }
            if (graver.RecoverWithin > lesser.RecoverWithin)
            {
                yield return Later(
                    graver,
                    lesser,
                    graver.RecoverLocation,
                    lesser.RecoverLocation,
                    new Message("복구 기한이", "recovers")
                );
            }
        }
    }

    private Diagnostic Later(
        Severity graver,
        Severity lesser,
        Location place,
        Location other,
        Message what
    ) =>
        Found(
            place,
            new Message(
                $"{graver.Id}의 {what.Ko} {lesser.Id}보다 늦음",
                $"{graver.Id} {what.En} later than {lesser.Id}"
            )
        ) with
        {
            Related =
            [
                new RelatedPlace(
                    other,
                    new Message($"{lesser.Id}의 값", $"the value of {lesser.Id}")
                ),
            ],
        };
}
