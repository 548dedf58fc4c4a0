using IncidentDocs.Site.Templates;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Views.Pages;

/// <summary>What the page for an address that is not there says in a further language: it is there once for all of them.</summary>
/// <param name="Language">The language's code.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Text">What it says.</param>
/// <param name="Ways">Where to go from here.</param>
[ViewModel]
public sealed partial record NotFoundText(
    string Language,
    string Title,
    string Text,
    IReadOnlyList<Link> Ways
);
