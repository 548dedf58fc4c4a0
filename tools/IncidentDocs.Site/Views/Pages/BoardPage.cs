using IncidentDocs.Site.Templates;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Views.Pages;

/// <summary>The board.</summary>
/// <param name="Lanes">The lanes.</param>
/// <param name="Classes">The classes of service and their rules.</param>
/// <param name="Limits">The columns that have a limit, counted over all lanes.</param>
[ViewModel]
public sealed partial record BoardPage(
    IReadOnlyList<BoardLane> Lanes,
    IReadOnlyList<Fact> Classes,
    IReadOnlyList<BoardColumn> Limits
)
{
    /// <summary>By what the cards can be filtered.</summary>
    public IReadOnlyList<BoardFilter> Filters { get; init; } = [];

    /// <summary>Where no board is defined.</summary>
    public EmptyState? Empty { get; init; }
}
