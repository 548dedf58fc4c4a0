using IncidentDocs.Site.Templates;

namespace IncidentDocs.Site.Views.Pieces;

/// <summary>The same page in another language.</summary>
/// <param name="Code">The language's code, as in <c>lang</c>.</param>
/// <param name="Name">The language's name, in itself.</param>
/// <param name="Short">The same where there is little room; null where the name is short.</param>
/// <param name="Href">The page.</param>
/// <param name="Address">The page for search engines: its whole address where it is known where the site stands.</param>
[ViewModel]
public sealed partial record LanguageLink(
    string Code,
    string Name,
    string? Short,
    string Href,
    string Address
);
