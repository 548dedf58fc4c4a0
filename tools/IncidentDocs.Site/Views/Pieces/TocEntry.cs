using IncidentDocs.Site.Templates;

namespace IncidentDocs.Site.Views.Pieces;

/// <summary>An entry of the page's contents.</summary>
/// <param name="Text">The heading.</param>
/// <param name="Href">Its anchor.</param>
/// <param name="Level">2 or 3.</param>
[ViewModel]
public sealed partial record TocEntry(string Text, string Href, int Level);
