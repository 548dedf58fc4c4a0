using IncidentDocs.Core.Languages.Commands;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Runbooks;

namespace IncidentDocs.Core.Facts.Changes;

/// <summary>Changes of a step that a runbook had before.</summary>
internal static class StepChanges
{
    /// <summary>Finds them.</summary>
    /// <param name="sink">Takes them.</param>
    /// <param name="runbook">The runbook as it is.</param>
    /// <param name="old">The step as it was.</param>
    /// <param name="now">The step as it is.</param>
    public static void Find(ChangeSink sink, Runbook runbook, Step old, Step now)
    {
        var step = new Subject(sink, runbook, now);
        Effect(step, old);
        Command(step, new Message("", ""), old.Command, now.Command);
        Alternatives(step, old);
        Guard(step, old);
        if (old.Undo is not null && now.Undo is null)
        {
            step.Add(
                "step.undo",
                "에서 되돌리는 방법 없어짐",
                "no longer tells how to undo it",
                isRisk: true
            );
        }
    }

    /// <summary>What a step does to the system.</summary>
    public static Message EffectOf(Step step) =>
        step.Effect.Value switch
        {
            StepEffect.Read => new Message("보기만 함", "read only"),
            StepEffect.Change => new Message("변경", "a change"),
            _ => new Message("파괴적", "destructive"),
        };

    private static void Effect(Subject step, Step old)
    {
        if (old.Effect.Value == step.Step.Effect.Value)
        {
            return;
        }
        var (was, now) = (EffectOf(old), EffectOf(step.Step));
        if (step.Step.Effect.Value == StepEffect.Destructive)
        {
            step.Add("step.destructive", "가 파괴적 단계로 바뀜", "became destructive", true);
        }
        else
        {
            step.Add("step.effect", $": {now.Ko} (전에는 {was.Ko})", $"is {now.En} (was {was.En})");
        }
    }

    private static void Alternatives(Subject step, Step old)
    {
        foreach (var one in step.Step.Alternatives)
        {
            if (Labelled(old, one) is { } was)
            {
                Command(step, Of(one), was.Command, one.Command);
                continue;
            }
            step.Add(
                "step.alternative",
                $"에 다른 방법 생김:{Of(one).Ko}",
                $"has another way:{Of(one).En}"
            );
            Command(step, Of(one), null, one.Command);
        }
        foreach (var one in old.Alternatives.Where(one => Labelled(step.Step, one) is null))
        {
            step.Add(
                "step.alternative",
                $"에서 다른 방법 없어짐:{Of(one).Ko}",
                $"no longer has the way:{Of(one).En}",
                isRisk: true
            );
        }
    }

    private static Alternative? Labelled(Step step, Alternative like) =>
        step.Alternatives.FirstOrDefault(one => ChangeWords.IsSame(one.Label, like.Label));

    private static Message Of(Alternative one) =>
        new($" {one.Label.In(Language.Korean)}", $" {one.Label.In(Language.English)}");

    private static void Command(Subject step, Message way, Command? old, Command? now)
    {
        if (string.Equals(old?.Text, now?.Text, StringComparison.Ordinal))
        {
            return;
        }
        var (where, at) =
            way.En.Length == 0 ? ("", "") : ($" ({way.Ko[1..]})", $" ({way.En[1..]})");
        if (
            Destroyed(step, now)
                .Except(Destroyed(step, old), StringComparer.Ordinal)
                .FirstOrDefault() is
            { } what
        )
        {
            step.Add(
                "step.destroys",
                $"{where}에 없애는 명령이 들어옴: {what}",
                $"now runs a destructive command{at}: {what}",
                isRisk: true
            );
        }
        else if (old is not null || way.En.Length == 0)
        {
            step.Add(
                "step.command",
                $"{where} 명령 바뀜",
                $"runs another command{at}",
                step.Step.Effect.Value == StepEffect.Destructive
            );
        }
    }

    private static IEnumerable<string> Destroyed(Subject step, Command? command) =>
        command is null
            ? []
            : DestructiveCommands
                .Find(StepCommand.Read(step.Runbook, step.Step, command).Content, [])
                .Select(fault => fault.What.En);

    private static void Guard(Subject step, Step old)
    {
        if (ChangeWords.IsSame(old.Confirm, step.Step.Confirm))
        {
            return;
        }
        var now = step.Step.Confirm;
        var (ko, en) = (now?.In(Language.Korean), now?.In(Language.English));
        if (now is null)
        {
            step.Add(
                "step.guard",
                "에서 실행 전 확인 없어짐",
                "no longer asks for confirmation",
                isRisk: true
            );
        }
        else
        {
            step.Add(
                "step.guard",
                $" 실행 전 확인: {ko}",
                $"asks {(old.Confirm is null ? "before it is run" : "something else before it is run")}: {en}"
            );
        }
    }

    /// <summary>A step as its changes name it.</summary>
    private sealed record Subject(ChangeSink Sink, Runbook Runbook, Step Step)
    {
        public void Add(string kind, string ko, string en, bool isRisk = false) =>
            Sink.Add(
                kind,
                $"{Runbook.Id.Value}/{Step.Id.Value}",
                Runbook.Location.Path,
                $"{Runbook.Id.Value}의 {Step.Id.Value} 단계{ko}",
                $"step {Step.Id.Value} of {Runbook.Id.Value} {en}",
                isRisk
            );
    }
}
