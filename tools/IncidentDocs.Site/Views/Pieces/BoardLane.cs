using IncidentDocs.Site.Templates;

namespace IncidentDocs.Site.Views.Pieces;

/// <summary>A lane of the board.</summary>
/// <param name="Id">Its id; the anchor.</param>
/// <param name="Name">Its name.</param>
/// <param name="Columns">Its columns.</param>
[ViewModel]
public sealed partial record BoardLane(string Id, string Name, IReadOnlyList<BoardColumn> Columns)
{
    /// <summary>What it is for.</summary>
    public string? Purpose { get; init; }
}
