using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Model;

/// <summary>The way from a page to the same page in the other languages of the site.</summary>
internal static class LanguageLinks
{
    /// <summary>A link a language; none where the site has only one.</summary>
    public static IReadOnlyList<LanguageLink> Of(Place place) =>
        place.Site.Trees.Length == 1
            ? []
            :
            [
                .. place
                    .Site.Trees.Where(tree => tree != place.Site.Tree)
                    .Select(tree => Link(place, tree)),
            ];

    private static LanguageLink Link(Place place, SiteTree tree)
    {
        // The page for a missing address is there once; what was looked for is unknown, so it leads to the start.
        var page = string.Equals(place.Path, SitePaths.NotFound, StringComparison.Ordinal)
            ? SitePaths.Home
            : place.Path;
        var href = place.SiteRoot + tree.PathOf(page);
        (string Name, string? Short) known =
            tree.Language == Language.Korean ? ("한국어", null) : ("English", "EN");
        return new LanguageLink(
            tree.Code,
            known.Name,
            known.Short,
            href,
            place.Site.Options.BaseUrl is { } site ? tree.AddressOf(site, page) : href
        );
    }
}
