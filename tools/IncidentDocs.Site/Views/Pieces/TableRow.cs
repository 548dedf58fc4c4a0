using IncidentDocs.Site.Templates;

namespace IncidentDocs.Site.Views.Pieces;

/// <summary>A row of a table.</summary>
/// <param name="Cells">Its cells.</param>
[ViewModel]
public sealed partial record TableRow(IReadOnlyList<TableCell> Cells)
{
    /// <summary>Whether it stands back: done, past.</summary>
    public bool IsMuted { get; init; }

    /// <summary>An anchor.</summary>
    public string? Id { get; init; }
}
