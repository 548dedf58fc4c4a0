using IncidentDocs.Site.Templates;

namespace IncidentDocs.Site.Views.Pieces;

/// <summary>One cell of the severity matrix.</summary>
/// <param name="Severity">The severity.</param>
/// <param name="Href">Its definition.</param>
[ViewModel]
public sealed partial record MatrixCell(Badge Severity, string Href);
