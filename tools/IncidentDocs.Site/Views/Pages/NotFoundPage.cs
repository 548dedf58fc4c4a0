using IncidentDocs.Site.Templates;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Views.Pages;

/// <summary>The page for an address that is not there.</summary>
/// <param name="Ways">Where to go from here.</param>
/// <param name="Others">The same in the other languages of the site.</param>
[ViewModel]
public sealed partial record NotFoundPage(
    IReadOnlyList<Link> Ways,
    IReadOnlyList<NotFoundText> Others
);
