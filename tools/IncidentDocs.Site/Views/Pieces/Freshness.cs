using IncidentDocs.Site.Templates;

namespace IncidentDocs.Site.Views.Pieces;

/// <summary>A banner that says how old a page is.</summary>
/// <param name="Tone"><c>warning</c> or <c>danger</c>.</param>
/// <param name="Text">What is old.</param>
[ViewModel]
public sealed partial record Freshness(string Tone, string Text);
