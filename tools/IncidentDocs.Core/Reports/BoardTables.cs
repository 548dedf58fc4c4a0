using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Boards;
using NodaTime.Text;

namespace IncidentDocs.Core.Reports;

/// <summary><c>report board</c>: every card, and what the limits say.</summary>
public static class BoardTables
{
    /// <summary>The report.</summary>
    public static readonly ReportKind Kind = new(
        "board",
        new Message("칸반 보드의 카드와 WIP", "the cards of the board, and work in progress"),
        input => [Cards(input), Limits(input)]
    );

    private static ReportTable Cards(ReportInput input) =>
        new(
            "cards",
            new Message("카드", "Cards"),
            [
                new("lane", new Message("레인", "lane")),
                new("column", new Message("열", "column")),
                new("id", new Message("ID", "id")),
                new("title", new Message("제목", "title")),
                new("class_of_service", new Message("클래스", "class")),
                new("owner", new Message("담당", "owner")),
                new("due", new Message("기한", "due")),
                new("overdue", new Message("기한 초과", "overdue")),
                new("age_days", new Message("나이(일)", "age (days)")),
            ],
            [
                .. input.Facts.Board.Lanes.SelectMany(lane =>
                    lane.Columns.SelectMany(column =>
                        column.Cards.Select(card => Row(input, lane, column, card))
                    )
                ),
            ]
        );

    private static ImmutableArray<ReportCell> Row(
        ReportInput input,
        BoardLane lane,
        BoardColumn column,
        BoardCard card
    ) =>
        [
            ReportCell.Of(lane.Id),
            ReportCell.Of(column.Id),
            ReportCell.Of(card.Id),
            ReportCell.Of(card.Title.In(input.Language)),
            ReportCell.Of(Words<ClassOfService>.Of(card.Class)),
            ReportCell.Of(card.Owner?.Value),
            ReportCell.Of(card.Due),
            ReportCell.Of(card.IsOverdue),
            ReportCell.Of(card.AgeDays),
        ];

    private static ReportTable Limits(ReportInput input) =>
        new(
            "limits",
            new Message("열마다 진행 중인 일 (Expedite 제외)", "Work in progress (Expedite apart)"),
            [
                new("lane", new Message("레인", "lane")),
                new("column", new Message("열", "column")),
                new("cards", new Message("카드", "cards")),
                new("in_progress", new Message("모든 레인", "all lanes")),
                new("wip_limit", new Message("한도", "limit")),
                new("over", new Message("넘음", "over")),
            ],
            [
                .. input.Facts.Board.Lanes.SelectMany(lane =>
                    lane.Columns.Select(column =>
                        ImmutableArray.Create(
                            ReportCell.Of(lane.Id),
                            ReportCell.Of(column.Id),
                            ReportCell.Of(column.Cards.Length),
                            ReportCell.Of(column.InProgress),
                            ReportCell.Of(column.WipLimit),
                            ReportCell.Of(column.IsOverLimit)
                        )
                    )
                ),
            ]
        );
}
