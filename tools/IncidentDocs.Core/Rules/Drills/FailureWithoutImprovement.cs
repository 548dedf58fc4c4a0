using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model.Drills;
using IncidentDocs.Core.Model.Incidents;

namespace IncidentDocs.Core.Rules.Drills;

/// <summary>DRL004: a drill failed a criterion and has no improvement (TI-).</summary>
public sealed class FailureWithoutImprovement : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "DRL004",
            "failure-without-improvement",
            Level.Warning,
            Stage.DocumentRule,
            new Message(
                "기준을 못 지킨 훈련에 개선 사항(TI-)이 없다.",
                "A drill failed a criterion and has no improvement (TI-)."
            ),
            new Message(
                "훈련은 약점을 찾으려고 한다. 찾고도 고치지 않으면 다음에도 같은 곳에서 막힌다.",
                "Drills are held to find weaknesses; one that is found and left will stop people again."
            ),
            new Message(
                "improvements에 담당자와 기한이 있는 TI- 항목을 더한다.",
                "Add a TI- item with an owner and a due date under improvements."
            ),
            new Message("절차서 8.3", "procedure 8.3")
        );

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(HandbookFacts facts)
    {
        foreach (var drill in facts.Catalog.Drills)
        {
            ImmutableArray<DrillCriterion> failed =
            [
                .. drill.Criteria.Where(criterion => !criterion.IsMet),
            ];
            if (!failed.IsEmpty && !drill.Improvements.Any(IsImprovement))
            {
                yield return Found(
                    failed[0].Location,
                    new Message(
                        $"못 지킨 기준이 {failed.Length}개인데 개선 사항(TI-)이 없음",
                        $"{failed.Length} failed {(failed.Length == 1 ? "criterion" : "criteria")} and no improvement (TI-)"
                    )
                ) with
                {
                    Related =
                    [
                        .. failed
                            .Skip(1)
                            .Select(criterion => new RelatedPlace(
                                criterion.Location,
                                new Message("못 지킨 기준", "failed as well")
                            )),
                    ],
                };
            }
        }
    }

    private static bool IsImprovement(ActionItem item) =>
        item.Id.Value.StartsWith("TI-", StringComparison.Ordinal)
        && item.Status.Value != WorkStatus.Dropped;
}
