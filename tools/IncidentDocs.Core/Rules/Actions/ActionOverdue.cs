using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model.Incidents;

namespace IncidentDocs.Core.Rules.Actions;

/// <summary>ACT002: an action or item is past its due date and not done.</summary>
public sealed class ActionOverdue : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "ACT002",
            "action-overdue",
            Level.Warning,
            Stage.HandbookRule,
            new Message(
                "기한이 지났는데 끝나지 않은 조치나 항목이 있다.",
                "An action or item is past its due date and not done."
            ),
            new Message(
                "밀린 조치는 같은 장애가 다시 올 때까지 잊힌다.",
                "An overdue action is forgotten until the incident it was meant for comes back."
            ),
            new Message(
                "끝냈으면 done과 근거를, 미루었으면 새 기한을, 그만두었으면 dropped와 까닭을 적는다.",
                "Say done with its evidence, give a new date, or drop it with a reason."
            ),
            new Message("절차서 6.6", "procedure 6.6")
        )
        {
            Options = [Grace],
        };

    /// <inheritdoc/>
    public override ImmutableArray<string> Needs => ["handbook"];

    private static readonly RuleOptionInfo Grace = new(
        "grace_days",
        0,
        new Message("기한이 지나고 며칠까지 봐 주는지.", "Days of grace after the due date.")
    );

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(HandbookFacts facts)
    {
        var last = facts.Today.PlusDays(-facts.Catalog.Handbook.Number(Descriptor.Code, Grace));
        var actions = WorkItem
            .All(facts.Catalog)
            .Where(work => work.IsOpen && work.Item.Due?.Value < last)
            .Select(work => (Id: work.Item.Id.Value, Due: work.Item.Due!.Value));
        var items = facts
            .Catalog.BoardItems.Where(item =>
                item.Status.Value is WorkStatus.Backlog or WorkStatus.InProgress
                && item.Due.Value < last
            )
            .Select(item => (Id: item.Id.Value, item.Due));
        return actions.Concat(items).Select(late => Overdue(facts, late.Id, late.Due));
    }

    private Diagnostic Overdue(HandbookFacts facts, string id, Located<LocalDate> due)
    {
        var days = Period.DaysBetween(due.Value, facts.Today);
        return Found(
            due.Location,
            new Message(
                $"'{id}'의 기한이 {days}일 지남",
                $"'{id}' is {days} {(days == 1 ? "day" : "days")} overdue"
            )
        ) with
        {
            IsByTime = true,
        };
    }
}
