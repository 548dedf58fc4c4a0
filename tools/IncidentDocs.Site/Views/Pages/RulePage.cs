using IncidentDocs.Site.Templates;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Views.Pages;

/// <summary>A rule of the checker.</summary>
/// <param name="Body">The generated text.</param>
[ViewModel]
public sealed partial record RulePage(RawHtml Body);
