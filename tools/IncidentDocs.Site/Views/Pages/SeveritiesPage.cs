using IncidentDocs.Site.Templates;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Views.Pages;

/// <summary>The definitions of the severities.</summary>
/// <param name="Table">All severities side by side.</param>
/// <param name="Severities">The severities, the gravest first.</param>
[ViewModel]
public sealed partial record SeveritiesPage(DataTable Table, IReadOnlyList<SeverityRow> Severities);
