using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model.Incidents;

namespace IncidentDocs.Core.Rules.Actions;

/// <summary>ACT001: an action has no owner or no due date.</summary>
public sealed class ActionIncomplete : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "ACT001",
            "action-incomplete",
            Level.Error,
            Stage.DocumentRule,
            new Message(
                "후속 조치에 담당자나 기한이 없다.",
                "An action has no owner or no due date."
            ),
            new Message(
                "누가 언제까지 할지 정하지 않은 조치는 아무도 하지 않는다.",
                "What nobody is to do by no day is not done."
            ),
            new Message(
                "owner와 due를 적는다. 하지 않기로 했으면 dropped와 까닭을 적는다.",
                "Write owner and due; if it will not be done, say dropped and why."
            ),
            new Message("절차서 6.5, 6.6, 8.3", "procedure 6.5, 6.6, 8.3")
        );

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(HandbookFacts facts)
    {
        foreach (var work in WorkItem.All(facts.Catalog))
        {
            var item = work.Item;
            if (
                item.Status.Value == WorkStatus.Dropped
                || item is { Owner: not null, Due: not null }
            )
            {
                continue;
            }
            var missing = string.Join(
                ", ",
                new[]
                {
                    item.Owner is null ? "owner" : null,
                    item.Due is null ? "due" : null,
                }.OfType<string>()
            );
            yield return Found(
                item.Location,
                new Message(
                    $"'{item.Id.Value}'에 {missing}{Josa.Subject(missing)} 없음",
                    $"'{item.Id.Value}' has no {missing}"
                )
            );
        }
    }
}
