using IncidentDocs.Site.Templates;

namespace IncidentDocs.Site.Views.Pieces;

/// <summary>A text that is made to be pasted elsewhere, folded away.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Text">The text, as it is copied.</param>
[ViewModel]
public sealed partial record CopiedText(string Title, string Text);
