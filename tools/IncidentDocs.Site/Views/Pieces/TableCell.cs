using IncidentDocs.Site.Templates;

namespace IncidentDocs.Site.Views.Pieces;

/// <summary>A cell of a table.</summary>
/// <param name="Parts">Its parts, in order.</param>
[ViewModel]
public sealed partial record TableCell(IReadOnlyList<Inline> Parts);
