using IncidentDocs.Site.Templates;

namespace IncidentDocs.Site.Views.Pieces;

/// <summary>A remark that must not be missed.</summary>
/// <param name="Tone"><c>note</c>, <c>warning</c>, <c>danger</c>, <c>ok</c>.</param>
/// <param name="Title">The word that says what kind it is.</param>
/// <param name="Body">The remark.</param>
[ViewModel]
public sealed partial record Callout(string Tone, string Title, RawHtml Body);
