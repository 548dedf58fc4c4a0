using IncidentDocs.Site.Templates;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Views.Pages;

/// <summary>The page of search results.</summary>
/// <param name="Find">The runbooks by symptom.</param>
/// <param name="Ways">Where to go where there is no script.</param>
[ViewModel]
public sealed partial record SearchPage(Link Find, IReadOnlyList<Link> Ways);
