using IncidentDocs.Core.Facts;

namespace IncidentDocs.Core.Rules.Actions;

/// <summary>ACT006: a column of the board holds more cards than its WIP limit, Expedite apart.</summary>
public sealed class WipExceeded : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "ACT006",
            "wip-exceeded",
            Level.Warning,
            Stage.HandbookRule,
            new Message(
                "칸반의 한 열에 카드가 WIP 한도보다 많다. Expedite는 세지 않는다.",
                "A column of the board holds more cards than its WIP limit, Expedite apart."
            ),
            new Message(
                "한꺼번에 벌인 일은 모두 늦게 끝난다.",
                "What is begun all at once is all finished late."
            ),
            new Message(
                "하나를 끝내고 다음을 시작한다. 한도가 맞지 않으면 board.yml에서 고친다.",
                "Finish one before the next is begun; if the limit is wrong, change it in board.yml."
            ),
            new Message("절차서 부록 C", "procedure, appendix C")
        );

    /// <inheritdoc/>
    public override ImmutableArray<string> Needs => ["incident", "drill", "board"];

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(HandbookFacts facts)
    {
        if (facts.Catalog.Board is not { } policy)
        {
            return [];
        }
        var places = policy
            .Lanes.SelectMany(lane => lane.Columns)
            .ToLookup(column => column.Id, column => column.Location, StringComparer.Ordinal);
        return facts
            .Board.Lanes.SelectMany(lane => lane.Columns)
            .Where(column => column.IsOverLimit)
            .DistinctBy(column => column.Id, StringComparer.Ordinal)
            .Select(column =>
                Found(
                    places[column.Id].First(),
                    new Message(
                        $"'{column.Id}'에 카드가 {column.InProgress}개, 한도는 {column.WipLimit}개",
                        $"{column.InProgress} cards in '{column.Id}', the limit is {column.WipLimit}"
                    )
                )
            );
    }
}
