using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Incidents;

namespace IncidentDocs.Core.Reports;

/// <summary><c>report actions</c>: every action of an incident and improvement of a drill, open ones first, and what shows that it is done.</summary>
public static class ActionTables
{
    /// <summary>The report.</summary>
    public static readonly ReportKind Kind = new(
        "actions",
        new Message(
            "장애의 조치와 훈련의 개선 항목. 끝난 것의 근거가 이 저장소의 커밋이면 있는지 확인함",
            "actions of incidents and improvements of drills; evidence that is a commit of this repository is looked up"
        ),
        input => [Actions(input)]
    );

    private static ReportTable Actions(ReportInput input)
    {
        return new(
            "actions",
            new Message("조치", "Actions"),
            [
                new("id", new Message("ID", "id")),
                new("what", new Message("무엇", "what")),
                new("type", new Message("종류", "type")),
                new("horizon", new Message("기간", "horizon")),
                new("priority", new Message("우선순위", "priority")),
                new("status", new Message("상태", "status")),
                new("owner", new Message("담당", "owner")),
                new("opened_on", new Message("시작", "opened")),
                new("due", new Message("기한", "due")),
                new("done_on", new Message("끝", "done")),
                new("overdue", new Message("기한 초과", "overdue")),
                new("days", new Message("일수", "days")),
                new("evidence", new Message("근거", "evidence")),
                new("evidence_missing", new Message("근거 없음", "no evidence")),
            ],
            [
                .. WorkItem
                    .All(input.Facts.Catalog)
                    .OrderBy(work => work.Item.Status.Value)
                    .ThenBy(work => work.Item.Due?.Value ?? LocalDate.MaxIsoValue)
                    .ThenBy(IdOf, StringComparer.Ordinal)
                    .Select(work => Row(input, work)),
            ]
        );
    }

    private static ImmutableArray<ReportCell> Row(ReportInput input, WorkItem work)
    {
        var item = work.Item;
        var since = item.OpenedOn ?? work.HorizonFrom(input.Facts);
        var isDone = item.Status.Value == WorkStatus.Done;
        return
        [
            ReportCell.Of(IdOf(work)),
            ReportCell.Of(item.What.In(input.Language)),
            ReportCell.Of(item.Type is { } type ? Words<ActionType>.Of(type) : null),
            ReportCell.Of(item.Horizon is { } horizon ? Words<ActionHorizon>.Of(horizon) : null),
            ReportCell.Of(item.Priority is { } level ? Words<ActionPriority>.Of(level) : null),
            ReportCell.Of(Words<WorkStatus>.Of(item.Status.Value)),
            ReportCell.Of(item.Owner?.Value.Value),
            ReportCell.Of(since),
            ReportCell.Of(item.Due?.Value),
            ReportCell.Of(item.DoneOn),
            ReportCell.Of(work.IsOpen && item.Due?.Value < input.Facts.Today),
            ReportCell.Of(Days(since, isDone ? item.DoneOn : input.Facts.Today)),
            ReportCell.Of(item.Evidence?.Value),
            ReportCell.Of(
                isDone
                    && (
                        item.Evidence is not { } shown
                        || input.Facts.History.MissingEvidence.Contains(shown.Value)
                    )
            ),
        ];
    }

    private static string IdOf(WorkItem work) =>
        $"{work.Incident?.Id.Value ?? work.Drill?.Id.Value}/{work.Item.Id.Value}";

    private static int? Days(LocalDate? from, LocalDate? to) =>
        from is { } first && to is { } last && last >= first
            ? Period.DaysBetween(first, last)
            : null;
}
