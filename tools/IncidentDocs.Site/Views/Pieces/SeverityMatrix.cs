using IncidentDocs.Site.Templates;

namespace IncidentDocs.Site.Views.Pieces;

/// <summary>The severity for each pair of business and user impact.</summary>
/// <param name="Caption">What the table shows.</param>
/// <param name="Columns">The user impacts.</param>
/// <param name="Rows">The business impacts.</param>
[ViewModel]
public sealed partial record SeverityMatrix(
    string Caption,
    IReadOnlyList<string> Columns,
    IReadOnlyList<MatrixRow> Rows
);
