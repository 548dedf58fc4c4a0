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
                runbook => runbook.Title
            )
        )
        {
            Head(sink, old, now);
            Alerts(sink, old, now);
            Steps(sink, old, now);
        }
    }

    private static void Head(ChangeSink sink, Runbook old, Runbook now)
    {
        var path = now.Location.Path;
        sink.Value(
            "runbook.owner",
            now.Id.Value,
            path,
            new Message("소유자", "owner"),
            old.Owner.Value.Value,
            now.Owner.Value.Value
        );
        sink.Value(
            "runbook.reviewed",
            now.Id.Value,
            path,
            new Message("검토일", "reviewed on"),
            ChangeWords.Of(old.ReviewedOn.Value).En,
            ChangeWords.Of(now.ReviewedOn.Value).En
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
                Step(sink, now, was, step);
            }
            else
            {
                sink.Add(
                    "step.added",
                    SubjectOf(now, step),
                    now.Location.Path,
                    $"{now.Id.Value}에 {step.Id.Value} 단계 생김 ({Effect(step).Ko})",
                    $"step {step.Id.Value} of {now.Id.Value} added ({Effect(step).En})",
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

    private static void Step(ChangeSink sink, Runbook runbook, Step old, Step now)
    {
        var (subject, path) = (SubjectOf(runbook, now), runbook.Location.Path);
        if (old.Effect.Value != now.Effect.Value)
        {
            var isDestructive = now.Effect.Value == StepEffect.Destructive;
            sink.Add(
                isDestructive ? "step.destructive" : "step.effect",
                subject,
                path,
                isDestructive
                    ? $"{runbook.Id.Value}의 {now.Id.Value} 단계가 파괴적 단계로 바뀜"
                    : $"{runbook.Id.Value}의 {now.Id.Value} 단계: {Effect(now).Ko} (전에는 {Effect(old).Ko})",
                isDestructive
                    ? $"step {now.Id.Value} of {runbook.Id.Value} became destructive"
                    : $"step {now.Id.Value} of {runbook.Id.Value} is {Effect(now).En} (was {Effect(old).En})",
                isDestructive
            );
        }
        if (!string.Equals(old.Command?.Text, now.Command?.Text, StringComparison.Ordinal))
        {
            sink.Add(
                "step.command",
                subject,
                path,
                $"{runbook.Id.Value}의 {now.Id.Value} 단계 명령 바뀜",
                $"step {now.Id.Value} of {runbook.Id.Value} runs another command",
                now.Effect.Value == StepEffect.Destructive
            );
        }
        if (old.Confirm is not null && now.Confirm is null)
        {
            sink.Add(
                "step.guard",
                subject,
                path,
                $"{runbook.Id.Value}의 {now.Id.Value} 단계에서 실행 전 확인 없어짐",
                $"step {now.Id.Value} of {runbook.Id.Value} no longer asks for confirmation",
                isRisk: true
            );
        }
        if (old.Undo is not null && now.Undo is null)
        {
            sink.Add(
                "step.undo",
                subject,
                path,
                $"{runbook.Id.Value}의 {now.Id.Value} 단계에서 되돌리는 방법 없어짐",
                $"step {now.Id.Value} of {runbook.Id.Value} no longer tells how to undo it",
                isRisk: true
            );
        }
    }

    private static string SubjectOf(Runbook runbook, Step step) =>
        $"{runbook.Id.Value}/{step.Id.Value}";

    private static Message Effect(Step step) =>
        step.Effect.Value switch
        {
            StepEffect.Read => new Message("보기만 함", "read only"),
            StepEffect.Change => new Message("변경", "a change"),
            _ => new Message("파괴적", "destructive"),
        };
}
