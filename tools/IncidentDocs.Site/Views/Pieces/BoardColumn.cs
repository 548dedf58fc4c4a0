using IncidentDocs.Site.Templates;

namespace IncidentDocs.Site.Views.Pieces;

/// <summary>A column of a lane.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Count">How many cards.</param>
/// <param name="Cards">The cards.</param>
[ViewModel]
public sealed partial record BoardColumn(string Name, int Count, IReadOnlyList<BoardCard> Cards)
{
    /// <summary>The limit of work in progress; over all lanes.</summary>
    public int? Limit { get; init; }

    /// <summary>How many count against the limit, Expedite apart.</summary>
    public int? Counted { get; init; }

    /// <summary>Whether the limit is exceeded.</summary>
    public bool IsOver { get; init; }
}
