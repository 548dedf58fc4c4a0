using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Incidents;
using NodaTime.Text;

namespace IncidentDocs.Core.Rules.Actions;

/// <summary>ACT003: an action is due later than its horizon allows: a week, a month or three months.</summary>
public sealed class DueBeyondHorizon : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "ACT003",
            "due-beyond-horizon",
            Level.Warning,
            Stage.DocumentRule,
            new Message(
                "조치의 기한이 단기(1주), 중기(1개월), 장기(3개월)의 범위보다 늦다.",
                "An action is due later than its horizon allows: a week, a month or three months."
            ),
            new Message(
                "단기라고 적고 두 달 뒤로 미룬 대책은 단기 대책이 아니다.",
                "A short-term measure that is due in two months is none."
            ),
            new Message(
                "기한을 당기거나 horizon을 사실대로 고친다. 리뷰 회의 날(없으면 복구한 날)부터 센다.",
                "Bring the date forward or tell the true horizon. It is reckoned from the review, else from the recovery."
            ),
            new Message("절차서 6.5", "procedure 6.5")
        )
        {
            Options = [Short, Mid, Long],
        };

    /// <inheritdoc/>
    public override ImmutableArray<string> Needs => ["handbook"];

    private static readonly RuleOptionInfo Short = new(
        "short_days",
        7,
        new Message("단기는 며칠까지인지.", "Days of the short horizon.")
    );
    private static readonly RuleOptionInfo Mid = new(
        "mid_months",
        1,
        new Message("중기는 몇 달까지인지.", "Months of the middle horizon.")
    );
    private static readonly RuleOptionInfo Long = new(
        "long_months",
        3,
        new Message("장기는 몇 달까지인지.", "Months of the long horizon.")
    );

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(HandbookFacts facts)
    {
        foreach (var work in WorkItem.All(facts.Catalog))
        {
            if (
                work.Item
                    is not {
                        Due: { } due,
                        Horizon: { } horizon,
                        Status.Value: not WorkStatus.Dropped
                    }
                || work.HorizonFrom(facts) is not { } from
            )
            {
                continue;
            }
            var last = LastDay(facts, horizon, from);
            if (due.Value > last)
            {
                var word = Words<ActionHorizon>.Of(horizon);
                yield return Found(
                    due.Location,
                    new Message(
                        $"{word}의 기한은 {Day(last)}까지인데 {Day(due.Value)}",
                        $"due {Day(due.Value)}, but '{word}' ends {Day(last)}"
                    )
                );
            }
        }
    }

    private LocalDate LastDay(HandbookFacts facts, ActionHorizon horizon, LocalDate from)
    {
        var handbook = facts.Catalog.Handbook;
        return horizon switch
        {
            ActionHorizon.Short => from.PlusDays(handbook.Number(Descriptor.Code, Short)),
            ActionHorizon.Mid => from.PlusMonths(handbook.Number(Descriptor.Code, Mid)),
            _ => from.PlusMonths(handbook.Number(Descriptor.Code, Long)),
        };
    }

    private static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
