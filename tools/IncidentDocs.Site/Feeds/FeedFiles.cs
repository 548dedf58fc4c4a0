using System.Collections.Immutable;
using IncidentDocs.Site.Model;
using IncidentDocs.Site.Output;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Feeds;

/// <summary>What tells of a site and of its changes: Atom feeds, and where it is known where the site stands the list of its pages for search engines.</summary>
internal static class FeedFiles
{
    private const string Sitemap = "sitemap.xml";

    /// <summary>The feeds that a site has.</summary>
    public static ImmutableArray<Feed> In(Place place) =>
        [.. new[] { IncidentFeed.Of(place), RunbookFeed.Of(place) }.OfType<Feed>()];

    /// <summary>Links to the feeds from a page.</summary>
    public static IReadOnlyList<Link> Links(Place place)
    {
        var links = new List<Link>();
        if (place.Catalog.Incidents.Count > 0)
        {
            links.Add(place.To(place.Words.Of("nav.incidents"), IncidentFeed.Path));
        }
        if (place.Catalog.Runbooks.Count > 0)
        {
            links.Add(place.To(place.Words.Of("feed.runbooks"), RunbookFeed.Path));
        }
        return links;
    }

    /// <summary>The files.</summary>
    /// <param name="site">The site.</param>
    /// <param name="pages">The paths of its pages.</param>
    public static IEnumerable<OutputFile> Of(SiteSource site, IEnumerable<string> pages)
    {
        foreach (var feed in In(new Place(site, SitePaths.Home)))
        {
            yield return OutputFile.OfText(feed.Path, () => new AtomText(site).Of(feed));
        }
        if (site.Options.BaseUrl is { } address)
        {
            ImmutableArray<string> listed =
            [
                .. pages
                    .Where(page => page is not (SitePaths.NotFound or SitePaths.Search))
                    .Order(StringComparer.Ordinal),
            ];
            yield return OutputFile.OfText(Sitemap, () => SitemapOf(site, address, listed));
        }
    }

    private static string SitemapOf(
        SiteSource site,
        string address,
        ImmutableArray<string> pages
    ) =>
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""
        + (site.Trees.Length > 1 ? " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\"" : "")
        + ">\n"
        + string.Concat(
            site.Trees.SelectMany(tree =>
                pages.Select(page =>
                    $"  <url><loc>{HtmlText.Of(tree.AddressOf(address, page))}</loc>{Languages(site, address, page)}</url>\n"
                )
            )
        )
        + "</urlset>\n";

    // Each page of several languages names all of them, itself too.
    private static string Languages(SiteSource site, string address, string page) =>
        site.Trees.Length == 1
            ? ""
            : string.Concat(
                site.Trees.Select(tree =>
                    $"<xhtml:link rel=\"alternate\" hreflang=\"{tree.Code}\" href=\"{HtmlText.Of(tree.AddressOf(address, page))}\"/>"
                )
            );

    /// <summary>The address of a page; that of the start page is the site's.</summary>
    public static string Address(string address, string page) =>
        string.Equals(page, SitePaths.Home, StringComparison.Ordinal)
            ? address
            : address + string.Join('/', page.Split('/').Select(Uri.EscapeDataString));
}
