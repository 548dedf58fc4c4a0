using IncidentDocs.Core.Facts.Metrics;

namespace IncidentDocs.Core.Reports;

/// <summary><c>report metrics</c>: how fast, how reliably, how often again, and what came of actions and runbooks.</summary>
public static class MetricTables
{
    /// <summary>The report.</summary>
    public static readonly ReportKind Kind = new(
        "metrics",
        new Message(
            "감지·대응·복구 시간, 기한 준수, 재발, 조치, 런북의 지표. 평균이 아니라 중앙값과 p90",
            "times, compliance, recurrence, actions and runbooks; median and p90, never a bare mean"
        ),
        input => [Metrics(input), Steps(input)]
    )
    {
        HasRange = true,
        Notes =
        [
            .. MetricList.All.Select(metric =>
                (new Message($"{metric.Id} ({metric.Name.Ko})", metric.Id), metric.Definition)
            ),
            (
                new Message("n, 중앙값, p90", "n, median, p90"),
                new Message(
                    "잰 것의 수, 한가운데 값(짝수면 두 값의 사이), 열에 아홉이 드는 가장 짧은 값.",
                    "How many were measured; the value in the middle (of an even number, half-way between two); the shortest within which nine of ten lie."
                )
            ),
        ],
    };

    private static ReportTable Metrics(ReportInput input) =>
        new(
            "metrics",
            new Message("지표", "Metrics"),
            [
                new("metric", new Message("지표", "metric")),
                new("group", new Message("대상", "group")),
                new("n", new Message("n", "n")),
                new("median", new Message("중앙값", "median")),
                new("p90", new Message("p90", "p90")),
                new("count", new Message("건", "count")),
                new("percent", new Message("%", "%")),
            ],
            [.. HandbookMetrics.Of(input.Facts, input.Range).Select(Row)]
        );

    private static ImmutableArray<ReportCell> Row(MetricValue value) =>
        [
            ReportCell.Of(value.Metric.Id),
            ReportCell.Of(value.Group),
            ReportCell.Of(value.Share?.Of ?? value.Spread?.Count ?? 0),
            ReportCell.Of(value.Spread?.Median),
            ReportCell.Of(value.Spread?.P90),
            ReportCell.Of(value.Share?.Count),
            ReportCell.Of(value.Share?.Percent),
        ];

    private static ReportTable Steps(ReportInput input) =>
        new(
            "runbook_steps",
            new Message(
                "런북의 단계: 장애와 훈련에서 어땠는지",
                "Steps of runbooks: what became of them in incidents and drills"
            ),
            [
                new("runbook", new Message("런북", "runbook")),
                new("step", new Message("단계", "step")),
                new("used", new Message("씀", "used")),
                new("helped", new Message("도움됨", "helped")),
                new("skipped", new Message("건너뜀", "skipped")),
                new("failed", new Message("실패", "failed")),
                new("never_exercised", new Message("해 본 적 없음", "never exercised")),
            ],
            [
                .. StepRecord
                    .Of(input.Facts, input.Range)
                    .Select(step =>
                        ImmutableArray.Create(
                            ReportCell.Of(step.Runbook.Value),
                            ReportCell.Of(step.Step),
                            ReportCell.Of(step.Used),
                            ReportCell.Of(step.Helped),
                            ReportCell.Of(step.Skipped),
                            ReportCell.Of(step.Failed),
                            ReportCell.Of(step.IsNeverExercised)
                        )
                    ),
            ]
        );
}
