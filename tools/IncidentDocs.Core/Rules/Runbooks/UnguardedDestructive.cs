using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Languages.Commands;
using IncidentDocs.Core.Model.Runbooks;

namespace IncidentDocs.Core.Rules.Runbooks;

/// <summary>RUN002: a step destroys something without saying so, asking first, or telling how to take it back.</summary>
public sealed class UnguardedDestructive : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "RUN002",
            "unguarded-destructive",
            Level.Error,
            Stage.DocumentRule,
            new Message(
                "무언가를 없애는 단계에 effect: destructive나 confirm이 없거나, undo와 irreversible이 모두 없다.",
                "A step that destroys something lacks effect: destructive or confirm, or has neither undo nor irreversible."
            ),
            new Message(
                "장애 중에는 앞뒤를 살필 겨를이 없다. 되돌릴 수 없는 명령은 실행하기 전에 무엇이 사라지는지 물어야 한다.",
                "Nobody looks twice during an incident; a command that can't be taken back has to ask what will be lost before it is run."
            ),
            new Message(
                "effect: destructive와 confirm(무엇이 사라지는지)을 적고, undo나 irreversible: true를 적는다.",
                "Write effect: destructive, in confirm what will be lost, and undo or irreversible: true."
            ),
            new Message("절차서 5.3의 삭제 명령", "the deletions of procedure 5.3")
        )
        {
            Options = [More],
        };

    private static readonly RuleOptionInfo More = new(
        "commands",
        null,
        new Message(
            "목록에 더해 없애는 것으로 볼 명령. 예: payctl purge.",
            "Commands that destroy beside those of the list, such as payctl purge."
        )
    );

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(HandbookFacts facts)
    {
        var more = facts.Catalog.Handbook.WordsOf(Descriptor.Code, More);
        var steps = facts
            .Commands.SelectMany(command =>
                DestructiveCommands
                    .Find(command.Content, more)
                    .Select(fault => (command.Step, Place: command.At(fault.Span), fault.What))
            )
            .ToLookup(found => found.Step, ReferenceEqualityComparer.Instance);
        return facts
            .Catalog.Runbooks.SelectMany(runbook => runbook.Steps)
            .Select(step =>
                OfStep(step, [.. steps[step].Select(found => (found.Place, found.What))])
            )
            .OfType<Diagnostic>();
    }

    private Diagnostic? OfStep(Step step, ImmutableArray<(Location Place, Message What)> found)
    {
        var isDeclared = step.Effect.Value == StepEffect.Destructive;
        if (found.IsEmpty && !isDeclared)
        {
            return null;
        }
        var missing = Missing(step, isDeclared);
        if (missing.Length == 0)
        {
            return null;
        }
        var place = found.IsEmpty ? step.Effect.Location : found[0].Place;
        var ko = string.Join(", ", missing.Select(text => text.Ko));
        var en = string.Join(", ", missing.Select(text => text.En));
        var what = found.IsEmpty
            ? new Message("없애는 단계", "a destructive step")
            : new Message($"없애는 명령 '{found[0].What.Ko}'", $"destructive '{found[0].What.En}'");
        return Found(
            place,
            new Message($"{what.Ko}에 없는 것: {ko}", $"{what.En} without {en}")
        ) with
        {
            Related = Related(step, found, isDeclared),
        };
    }

    private static Message[] Missing(Step step, bool isDeclared)
    {
        var missing = new List<Message>();
        if (!isDeclared)
        {
            missing.Add(new Message("effect: destructive", "effect: destructive"));
        }
        if (step.Confirm is null or { IsEmpty: true })
        {
            missing.Add(new Message("confirm", "confirm"));
        }
        if (!step.Irreversible && step.Undo is null or { IsEmpty: true })
        {
            missing.Add(new Message("undo나 irreversible", "undo or irreversible"));
        }
        return [.. missing];
    }

    private static ImmutableArray<RelatedPlace> Related(
        Step step,
        ImmutableArray<(Location Place, Message What)> found,
        bool isDeclared
    ) =>
        [
            .. isDeclared || found.IsEmpty
                ? Enumerable.Empty<RelatedPlace>()
                :
                [
                    new RelatedPlace(
                        step.Effect.Location,
                        new Message("적힌 효과", "the effect as written")
                    ),
                ],
            .. found
                .Skip(1)
                .Select(other => new RelatedPlace(
                    other.Place,
                    new Message($"없애는 명령 '{other.What.Ko}'", $"destructive '{other.What.En}'")
                )),
        ];
}
