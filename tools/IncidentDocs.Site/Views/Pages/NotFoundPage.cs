using IncidentDocs.Site.Templates;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Views.Pages;

/// <summary>The page for an address that is not there.</summary>
/// <param name="Ways">Where to go from here.</param>
[ViewModel]
public sealed partial record NotFoundPage(IReadOnlyList<Link> Ways);
