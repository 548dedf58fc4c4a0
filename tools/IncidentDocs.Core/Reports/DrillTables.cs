using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model.Incidents;

namespace IncidentDocs.Core.Reports;

/// <summary><c>report drills</c>: plan against results by calendar period, and what each drill brought.</summary>
public static class DrillTables
{
    private const int Periods = 8;

    /// <summary>The report.</summary>
    public static readonly ReportKind Kind = new(
        "drills",
        new Message("훈련의 계획과 결과", "drills: the plan and what came of it"),
        input => [Results(input), Plan(input)]
    );

    private static ReportTable Results(ReportInput input) =>
        new(
            "drills",
            new Message("훈련 결과", "Results"),
            [
                new("id", new Message("ID", "id")),
                new("type", new Message("종류", "type")),
                new("on", new Message("날", "day")),
                new("title", new Message("제목", "title")),
                new("criteria", new Message("기준", "criteria")),
                new("met", new Message("충족", "met")),
                new("improvements", new Message("개선", "improvements")),
                new("open", new Message("열림", "open")),
                new("runbooks", new Message("런북", "runbooks")),
            ],
            [
                .. input
                    .Facts.Catalog.Drills.OrderBy(drill => drill.At.ToInstant())
                    .Select(drill =>
                        ImmutableArray.Create(
                            ReportCell.Of(drill.Id.Value),
                            ReportCell.Of(drill.Type.Value.Value),
                            ReportCell.Of(input.Facts.Calendar.LocalDay(drill.At.ToInstant())),
                            ReportCell.Of(drill.Title.In(input.Language)),
                            ReportCell.Of(drill.Criteria.Length),
                            ReportCell.Of(drill.Criteria.Count(criterion => criterion.IsMet)),
                            ReportCell.Of(drill.Improvements.Length),
                            ReportCell.Of(
                                drill.Improvements.Count(item =>
                                    item.Status.Value is WorkStatus.Backlog or WorkStatus.InProgress
                                )
                            ),
                            ReportCell.Of(
                                string.Join(
                                    ' ',
                                    drill.Runbooks.Select(use => use.Runbook.Value.Value)
                                )
                            )
                        )
                    ),
            ]
        );

    private static ReportTable Plan(ReportInput input) =>
        new(
            "periods",
            new Message("계획한 횟수와 한 횟수", "Planned and held, by period"),
            [
                new("type", new Message("종류", "type")),
                new("from", new Message("부터", "from")),
                new("to", new Message("까지", "to")),
                new("needed", new Message("계획", "needed")),
                new("held", new Message("함", "held")),
                new("missed", new Message("거름", "missed")),
            ],
            [
                .. DrillStanding
                    .Of(input.Facts.Catalog, input.Facts.Calendar, input.Facts.Today, Periods)
                    .SelectMany(standing =>
                        standing.Counts.Select(count =>
                            ImmutableArray.Create(
                                ReportCell.Of(standing.Type.Id.Value),
                                ReportCell.Of(count.Period.First),
                                ReportCell.Of(count.Period.Last),
                                ReportCell.Of(count.Needed),
                                ReportCell.Of(count.Held),
                                ReportCell.Of(standing.Missed.Contains(count.Period))
                            )
                        )
                    ),
            ]
        );
}
