using IncidentDocs.Core.Facts;

namespace IncidentDocs.Core.Rules.Drills;

/// <summary>DRL003: a stated verdict is not what target and actual say.</summary>
public sealed class VerdictContradicts : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "DRL003",
            "verdict-contradicts",
            Level.Error,
            Stage.DocumentRule,
            new Message(
                "적힌 판정이 목표와 실제에서 나오는 판정과 다르다.",
                "A stated verdict is not what target and actual say."
            ),
            new Message(
                "훈련의 결과는 다음 훈련과 개선 사항을 정한다. 틀린 판정은 약점을 덮는다.",
                "Results decide what is drilled and mended next; a wrong verdict covers a weakness."
            ),
            new Message(
                "목표, 실제, 판정 가운데 틀린 것을 고친다. 판정은 적지 않아도 계산된다.",
                "Mend whichever is wrong; a verdict need not be written, it is computed."
            ),
            new Message("절차서 8.3", "procedure 8.3")
        );

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(HandbookFacts facts)
    {
        foreach (var criterion in facts.Catalog.Drills.SelectMany(drill => drill.Criteria))
        {
            if (criterion.StatedMet is { } stated && stated.Value != criterion.IsMet)
            {
                var (said, computed) = (Word(stated.Value), Word(criterion.IsMet));
                yield return Found(
                    stated.Location,
                    new Message(
                        $"판정은 '{said}', 목표와 실제로는 '{computed}'",
                        $"the verdict is '{said}', target and actual give '{computed}'"
                    )
                );
            }
        }
    }

    private static string Word(bool isMet) => isMet ? "met" : "missed";
}
