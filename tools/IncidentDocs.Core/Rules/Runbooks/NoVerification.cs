using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model.Runbooks;

namespace IncidentDocs.Core.Rules.Runbooks;

/// <summary>RUN005: nothing makes sure that the last measure helped.</summary>
public sealed class NoVerification : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "RUN005",
            "no-verification",
            Level.Warning,
            Stage.DocumentRule,
            new Message(
                "마지막 조치(mitigate) 뒤에 확인(verify) 단계가 없다.",
                "No step of phase verify follows the last one of phase mitigate."
            ),
            new Message(
                "확인하지 않은 복구는 복구가 아니다. 조치한 사람은 나아졌다고 믿고 싶어 한다.",
                "A recovery that nobody checked is none; whoever took the measure wants to believe that it helped."
            ),
            new Message(
                "무엇을 보고 나았다고 하는지를 verify 단계로 적는다.",
                "Add a step of phase verify that says by what one knows."
            ),
            new Message("절차서 3.5, 5장의 마지막 단계", "procedure 3.5 and the last steps of 5")
        );

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(HandbookFacts facts)
    {
        foreach (var runbook in facts.Catalog.Runbooks)
        {
            var last = runbook.Steps.LastOrDefault(step => step.Phase == StepPhase.Mitigate);
            if (
                last is not null
                && !runbook
                    .Steps.SkipWhile(step => step != last)
                    .Any(step => step.Phase == StepPhase.Verify)
            )
            {
                var id = last.Id.Value;
                yield return Found(
                    last.Id.Location,
                    new Message(
                        $"마지막 조치 '{id}' 뒤에 확인하는 단계가 없음",
                        $"no step verifies after the last measure, '{id}'"
                    )
                );
            }
        }
    }
}
