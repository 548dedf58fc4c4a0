using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using IncidentDocs.Tests.Site.Views;
using Xunit;

namespace IncidentDocs.Tests.Site.Model;

/// <summary>The repository's own handbook as a site.</summary>
public sealed class OwnHandbookTests
{
    private static readonly Lazy<SortedDictionary<string, string>> s_site = new(() =>
        HandbookSite.Render(HandbookSite.Build(HandbookSite.Read(".")))
    );

    [Fact]
    public void It_can_be_looked_at()
    {
        var folder = Path.Combine(BuiltIn.Root, ".artifacts/preview");
        foreach (var (path, text) in s_site.Value)
        {
            var full = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllText(full, text);
        }
        Assert.True(s_site.Value.Count > 80);
    }

    [Fact]
    public void Every_link_and_anchor_leads_somewhere()
    {
        var pages = s_site
            .Value.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal))
            .ToDictionary(
                file => file.Key,
                file => new HtmlParser().ParseDocument(file.Value),
                StringComparer.Ordinal
            );
        var lost = new List<string>();
        foreach (var (path, page) in pages)
        {
            foreach (var link in page.QuerySelectorAll("[href], [src]"))
            {
                var target = link.GetAttribute("href") ?? link.GetAttribute("src")!;
                if (Lost(path, target, pages))
                {
                    lost.Add($"{path}: {target}");
                }
            }
        }
        Assert.Empty(lost);
    }

    [Fact]
    public void No_page_repeats_an_id()
    {
        foreach (
            var (path, text) in s_site.Value.Where(file =>
                file.Key.EndsWith(".html", StringComparison.Ordinal)
            )
        )
        {
            var twice = new HtmlParser()
                .ParseDocument(text)
                .All.Select(element => element.Id)
                .Where(id => !string.IsNullOrEmpty(id))
                .GroupBy(id => id, StringComparer.Ordinal)
                .Where(group => group.Count() > 1)
                .Select(group => $"{path}#{group.Key}");
            Assert.Empty(twice);
        }
    }

    private static bool Lost(
        string page,
        string target,
        Dictionary<string, AngleSharp.Html.Dom.IHtmlDocument> pages
    )
    {
        if (
            target.StartsWith("http", StringComparison.Ordinal)
            || target.StartsWith("tel:", StringComparison.Ordinal)
            || target.StartsWith("mailto:", StringComparison.Ordinal)
        )
        {
            return false;
        }
        var found = new Uri(new Uri("http://site/" + page), target);
        var path = Uri.UnescapeDataString(found.AbsolutePath)[1..];
        if (!s_site.Value.ContainsKey(path))
        {
            return true;
        }
        var anchor = Uri.UnescapeDataString(found.Fragment.TrimStart('#'));
        return anchor.Length > 0
            && pages.TryGetValue(path, out var document)
            && document.GetElementById(anchor) is null;
    }
}
