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
    public void AnIncidentListsTheActionsThatWereOpenWhenItBegan()
    {
        Assert.Contains(
            "#AI-007",
            OpenThen("incidents/INC-20261105-01.html"),
            StringComparison.Ordinal
        );
        // The first of its causes: nothing had been decided before it.
        Assert.Equal("", OpenThen("incidents/INC-20250527-01.html"));
    }

    private static string OpenThen(string path) =>
        new HtmlParser()
            .ParseDocument(s_site.Value[path])
            .QuerySelector("section[aria-labelledby=open-then]")
            ?.InnerHtml
        ?? "";

    // The pages that people look at: .artifacts/preview/index.html
    [Fact]
    public void Every_kind_of_document_has_its_pages()
    {
        var folder = Path.Combine(BuiltIn.Root, ".artifacts/preview");
        foreach (var (path, text) in s_site.Value)
        {
            var full = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllText(full, text);
        }
        string[] expected =
        [
            "404.html",
            "about.html",
            "board.html",
            "checklists/p1-response.html",
            "contacts.html",
            "documents.html",
            "drills/2026-q1-tabletop-db-pool.html",
            "drills/experiments/fill-log-disk.html",
            "drills/gameday.html",
            "drills/index.html",
            "guide/blameless.html",
            "incidents/INC-20260304-01.html",
            "incidents/index.html",
            "index.html",
            "oncall/holidays.html",
            "oncall/index.html",
            "oncall/payments-oncall.html",
            "people/index.html",
            "people/kim-minji.html",
            "policy/causes.html",
            "policy/escalation.html",
            "policy/matrix.html",
            "policy/releases.html",
            "policy/roles.html",
            "policy/severities.html",
            "policy/war-room.html",
            "process/detection.html",
            "process/index.html",
            "reference/index.html",
            "reference/rules/INC002.html",
            "runbooks/db-connection-pool.html",
            "runbooks/index.html",
            "services/index.html",
            "services/payments-api.html",
            "teams/index.html",
            "teams/sre.html",
        ];
        Assert.Empty(expected.Except(s_site.Value.Keys, StringComparer.Ordinal));
    }

    [Fact]
    public void Every_link_and_anchor_leads_somewhere() =>
        Assert.Empty(SiteLinks.Lost(s_site.Value));

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
}
