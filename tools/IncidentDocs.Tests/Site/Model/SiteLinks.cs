using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace IncidentDocs.Tests.Site.Model;

/// <summary>Follows every link of a site.</summary>
internal static class SiteLinks
{
    private static readonly string[] s_outside = ["http:", "https:", "tel:", "mailto:"];

    /// <summary>Links and anchors that lead nowhere, as <c>page: target</c>.</summary>
    public static IReadOnlyList<string> Lost(SortedDictionary<string, string> files)
    {
        var pages = files
            .Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal))
            .ToDictionary(
                file => file.Key,
                file => new HtmlParser().ParseDocument(file.Value),
                StringComparer.Ordinal
            );
        return
        [
            .. pages.SelectMany(page =>
                page.Value.QuerySelectorAll("[href], [src]")
                    .Select(link => link.GetAttribute("href") ?? link.GetAttribute("src")!)
                    .Where(target => IsLost(page.Key, target, files, pages))
                    .Select(target => $"{page.Key}: {target}")
            ),
        ];
    }

    private static bool IsLost(
        string page,
        string target,
        SortedDictionary<string, string> files,
        Dictionary<string, IHtmlDocument> pages
    )
    {
        if (Array.Exists(s_outside, scheme => target.StartsWith(scheme, StringComparison.Ordinal)))
        {
            return false;
        }
        var found = new Uri(new Uri("http://site/" + page), target);
        var path = Uri.UnescapeDataString(found.AbsolutePath)[1..];
        if (!files.ContainsKey(path))
        {
            return true;
        }
        var anchor = Uri.UnescapeDataString(found.Fragment.TrimStart('#'));
        return anchor.Length > 0
            && pages.TryGetValue(path, out var document)
            && document.GetElementById(anchor) is null;
    }
}
