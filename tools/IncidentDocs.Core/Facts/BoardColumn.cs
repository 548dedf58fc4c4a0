using IncidentDocs.Core.Model;

namespace IncidentDocs.Core.Facts;

/// <summary>A column of a lane.</summary>
/// <param name="Id">Such as backlog.</param>
/// <param name="Name">Name.</param>
/// <param name="WipLimit">Most cards in the column over all lanes, Expedite apart; null for no limit.</param>
/// <param name="InProgress">Cards that count against it, over all lanes.</param>
/// <param name="Cards">Cards of this lane: Expedite first, then by due date, then by id.</param>
public sealed record BoardColumn(
    string Id,
    LocalizedText Name,
    int? WipLimit,
    int InProgress,
    ImmutableArray<BoardCard> Cards
)
{
    /// <summary>Whether there are more cards than the limit allows.</summary>
    public bool IsOverLimit => InProgress > WipLimit;
}
