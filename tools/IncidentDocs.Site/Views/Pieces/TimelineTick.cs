using IncidentDocs.Site.Templates;

namespace IncidentDocs.Site.Views.Pieces;

/// <summary>A mark of the clock under the drawing.</summary>
/// <param name="X">Its place.</param>
/// <param name="Label">The time.</param>
/// <param name="Anchor"><c>start</c>, <c>middle</c> or <c>end</c>.</param>
[ViewModel]
public sealed partial record TimelineTick(string X, string Label, string Anchor);
