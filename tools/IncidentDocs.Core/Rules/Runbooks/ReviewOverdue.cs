using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model.Runbooks;

namespace IncidentDocs.Core.Rules.Runbooks;

/// <summary>RUN006: a runbook is past its review date.</summary>
public sealed class ReviewOverdue : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "RUN006",
            "review-overdue",
            Level.Warning,
            Stage.DocumentRule,
            new Message(
                "Runbook의 검토 기한이 지났다.",
                "A runbook is past the date of its next review."
            ),
            new Message(
                "시스템은 매주 바뀐다. 오래 들여다보지 않은 Runbook의 명령은 이미 없는 것을 가리키기 쉽다.",
                "Systems change every week; the commands of a runbook that nobody has looked at name things that are gone."
            ),
            new Message(
                "단계를 하나씩 따라가 본 뒤 reviewed_on을 그날로 고친다.",
                "Follow the steps one by one, then set reviewed_on to that day."
            ),
            new Message("review_every로 정한 주기", "the interval of review_every")
        );

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(HandbookFacts facts) =>
        facts
            .Catalog.Runbooks.Select(runbook => (runbook, Due: DueOf(runbook)))
            .Where(found => found.Due < facts.Today)
            .Select(found => Overdue(found.runbook, Period.DaysBetween(found.Due, facts.Today)));

    private static LocalDate DueOf(Runbook runbook) =>
        runbook.ReviewedOn.Value.PlusDays((int)Math.Min(runbook.ReviewEvery.TotalDays, 36500));

    private Diagnostic Overdue(Runbook runbook, int days) =>
        Found(
            runbook.ReviewedOn.Location,
            new Message(
                $"검토 기한이 {days}일 지남",
                $"the review is {days} {(days == 1 ? "day" : "days")} overdue"
            )
        ) with
        {
            IsByTime = true,
        };
}
