namespace IncidentDocs.Core.Model.Policy;

/// <summary>The matrix from which a severity follows (procedure 2.2).</summary>
/// <param name="BusinessNames">Names of the rows, in the order of <see cref="BusinessImpact"/>.</param>
/// <param name="UserNames">Names of the columns, in the order of <see cref="UserImpact"/>.</param>
/// <param name="Cells">The cells that are there.</param>
/// <param name="RowPlaces">Where each row is written, in the order of <see cref="BusinessImpact"/>; the cells' place where it is not.</param>
/// <param name="Location">Where the cells are written.</param>
public sealed record ImpactMatrix(
    ImmutableArray<LocalizedText> BusinessNames,
    ImmutableArray<LocalizedText> UserNames,
    ImmutableArray<MatrixCell> Cells,
    ImmutableArray<Location> RowPlaces,
    Location Location
)
{
    /// <summary>The cell of two impacts, or null where it is missing.</summary>
    public MatrixCell? Find(BusinessImpact business, UserImpact users) =>
        Cells.FirstOrDefault(cell => cell.Business == business && cell.Users == users);
}
