using IncidentDocs.Site.Templates;

namespace IncidentDocs.Site.Views.Pieces;

/// <summary>A table of data.</summary>
/// <param name="Caption">What it shows; read out, not drawn.</param>
/// <param name="Columns">The columns.</param>
/// <param name="Rows">The rows.</param>
[ViewModel]
public sealed partial record DataTable(
    string Caption,
    IReadOnlyList<TableColumn> Columns,
    IReadOnlyList<TableRow> Rows
)
{
    /// <summary>Whether it scrolls in itself, so that its head stays.</summary>
    public bool IsLong => Rows.Count > 30;
}
