using IncidentDocs.Core.Model.Runbooks;

namespace IncidentDocs.Core.Facts.Changes;

/// <summary>Changes of runbooks and their steps.</summary>
internal static class RunbookChanges
{
    /// <summary>Finds them.</summary>
    public static void Find(ChangeSink sink)
    {
        foreach (
            var (old, now) in sink.Pairs(
                "runbook",
                "runbook",
                new Message("런북", "runbook"),
                catalog => catalog.Runbooks,
                runbook => runbook.Id,
                runbook => runbook.Location,
                runbook => runbook.Title,
                (runbook, isGone) => isGone ? Remark.None : StepsOf(runbook)
            )
        )
        {
            RunbookHeadChanges.Find(sink, old, now);
            Alerts(sink, old, now);
            Steps(sink, old, now);
        }
    }

    private static Remark StepsOf(Runbook runbook)
    {
        var steps = runbook.Steps.Length;
        var bad = runbook.Steps.Count(step => step.Effect.Value == StepEffect.Destructive);
        return new Remark(
            new Message(
                $": {steps}단계, 파괴적 단계 {bad}개",
                $": {steps} {(steps == 1 ? "step" : "steps")}, {bad} destructive"
            ),
            bad > 0
        );
    }

    private static void Alerts(ChangeSink sink, Runbook old, Runbook now)
    {
        var (before, after) = (Names(old), Names(now));
        foreach (var alert in after.Except(before, StringComparer.Ordinal))
        {
            sink.Add(
                "runbook.alert",
                now.Id.Value,
                now.Location.Path,
                $"경보 {alert}: 이제 {now.Id.Value} 런북으로",
                $"alert {alert} now leads to {now.Id.Value}"
            );
        }
        foreach (var alert in before.Except(after, StringComparer.Ordinal))
        {
            sink.Add(
                "runbook.alert",
                now.Id.Value,
                now.Location.Path,
                $"경보 {alert}: 더는 {now.Id.Value} 런북으로 이어지지 않음",
                $"alert {alert} no longer leads to {now.Id.Value}",
                isRisk: true
            );
        }
    }

    private static List<string> Names(Runbook runbook) =>
        [.. runbook.Alerts.Select(alert => alert.Name.Value).Order(StringComparer.Ordinal)];

    private static void Steps(ChangeSink sink, Runbook old, Runbook now)
    {
        foreach (var step in old.Steps.Where(step => now.FindStep(step.Id.Value) is null))
        {
            sink.Add(
                "step.removed",
                SubjectOf(now, step),
                now.Location.Path,
                $"{now.Id.Value}에서 {step.Id.Value} 단계 없어짐",
                $"step {step.Id.Value} of {now.Id.Value} removed",
                isRisk: true
            );
        }
        foreach (var step in now.Steps)
        {
            if (old.FindStep(step.Id.Value) is { } was)
            {
                StepChanges.Find(sink, now, was, step);
            }
            else
            {
                sink.Add(
                    "step.added",
                    SubjectOf(now, step),
                    now.Location.Path,
                    $"{now.Id.Value}에 {step.Id.Value} 단계 생김 ({StepChanges.EffectOf(step).Ko})",
                    $"step {step.Id.Value} of {now.Id.Value} added ({StepChanges.EffectOf(step).En})",
                    step.Effect.Value == StepEffect.Destructive
                );
            }
        }
        Order(sink, old, now);
    }

    private static void Order(ChangeSink sink, Runbook old, Runbook now)
    {
        var before = old
            .Steps.Select(step => step.Id.Value)
            .Where(id => now.FindStep(id) is not null);
        var after = now
            .Steps.Select(step => step.Id.Value)
            .Where(id => old.FindStep(id) is not null)
            .ToList();
        if (!before.SequenceEqual(after, StringComparer.Ordinal))
        {
            sink.Add(
                "step.order",
                now.Id.Value,
                now.Location.Path,
                $"{now.Id.Value} 단계 순서: {string.Join(" → ", after)}",
                $"the steps of {now.Id.Value} are in another order: {string.Join(" → ", after)}"
            );
        }
    }

    private static string SubjectOf(Runbook runbook, Step step) =>
        $"{runbook.Id.Value}/{step.Id.Value}";
}
