using IncidentDocs.Site.Templates;

namespace IncidentDocs.Site.Views.Pieces;

/// <summary>One business impact of the severity matrix.</summary>
/// <param name="Label">The impact.</param>
/// <param name="Cells">A severity for each user impact, in the columns' order.</param>
[ViewModel]
public sealed partial record MatrixRow(string Label, IReadOnlyList<MatrixCell> Cells);
