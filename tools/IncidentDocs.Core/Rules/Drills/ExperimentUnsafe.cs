using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model.Drills;

namespace IncidentDocs.Core.Rules.Drills;

/// <summary>DRL002: a chaos experiment lacks a kill switch, a time limit, a hypothesis or a success criterion.</summary>
public sealed class ExperimentUnsafe : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "DRL002",
            "experiment-unsafe",
            Level.Error,
            Stage.DocumentRule,
            new Message(
                "카오스 실험에 킬 스위치, 제한 시간, 가설, 성공 기준 가운데 없는 것이 있다.",
                "A chaos experiment lacks a kill switch, a time limit, a hypothesis or a success criterion."
            ),
            new Message(
                "멈추는 방법 없이 시작한 실험은 실험이 아니라 장애이다.",
                "An experiment that can not be stopped is an incident."
            ),
            new Message(
                "빠진 것을 적는다. 적지 못하면 아직 실험할 때가 아니다.",
                "Write what is missing; if you can not, it is too early for the experiment."
            ),
            new Message("절차서 8.2", "procedure 8.2")
        );

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(HandbookFacts facts)
    {
        foreach (var experiment in facts.Catalog.Experiments)
        {
            var missing = string.Join(", ", Missing(experiment));
            if (missing.Length > 0)
            {
                yield return Found(
                    experiment.Location,
                    new Message(
                        $"실험에 {missing}{Josa.Subject(missing)} 없음",
                        $"the experiment has no {missing}"
                    )
                );
            }
        }
    }

    private static IEnumerable<string> Missing(Experiment experiment) =>
        new[]
        {
            experiment.KillSwitch is null ? "kill_switch" : null,
            experiment.TimeLimit is null ? "time_limit" : null,
            experiment.Hypothesis is null ? "hypothesis" : null,
            experiment.SuccessCriteria.IsEmpty ? "success_criteria" : null,
        }.OfType<string>();
}
