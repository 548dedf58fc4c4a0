using IncidentDocs.Site.Templates;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Model;

/// <summary>A page ready to be rendered.</summary>
/// <param name="Frame">What surrounds it.</param>
/// <param name="Template">Its template below <c>templates/</c>.</param>
/// <param name="Model">Its view model.</param>
internal sealed record BuiltPage(PageFrame Frame, string Template, IViewModel Model);
