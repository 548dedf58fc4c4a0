using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Facts.Metrics;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Reports;
using IncidentDocs.Tests.Site.Model;
using IncidentDocs.Tests.Site.Views;
using Xunit;

namespace IncidentDocs.Tests.Site.Languages;

/// <summary>A handbook in two languages: the fixtures' small one, with a page and a runbook that are translated.</summary>
public sealed class LanguageTreeTests
{
    private const string Runbook = "content/runbooks/connection-pool";
    private const string Secret = "The vault opens with the word heliotrope.";

    private static readonly Lazy<SortedDictionary<string, string>> s_site = new(() =>
        HandbookSite.Render(HandbookSite.Build(Translated()))
    );

    [Fact]
    public void TheFirstLanguageStandsAtTheRootAndTheOtherInAFolderWithTheSamePages()
    {
        var pages = s_site.Value.Keys.Where(IsPage).ToList();
        Assert.Equal(
            pages
                .Where(path => !path.StartsWith("en/", StringComparison.Ordinal))
                .Where(path => path is not "404.html"),
            pages
                .Where(path => path.StartsWith("en/", StringComparison.Ordinal))
                .Select(path => path[3..])
        );
        Assert.Equal(
            "ko",
            Page("runbooks/connection-pool.html").DocumentElement.GetAttribute("lang")
        );
        Assert.Equal(
            "en",
            Page("en/runbooks/connection-pool.html").DocumentElement.GetAttribute("lang")
        );
    }

    [Fact]
    public void WhatIsThereOnceForAllLanguagesIsThereOnce()
    {
        Assert.DoesNotContain(
            s_site.Value.Keys,
            path =>
                path.StartsWith("en/", StringComparison.Ordinal)
                && (
                    path.StartsWith("en/assets/", StringComparison.Ordinal)
                    || path.StartsWith("en/api/", StringComparison.Ordinal)
                    || path.EndsWith(".ics", StringComparison.Ordinal)
                    || path.EndsWith(".xml", StringComparison.Ordinal)
                )
        );
        Assert.Empty(SiteLinks.Lost(s_site.Value));
    }

    [Fact]
    public void ATextIsThatOfTheTranslationByTheIdOfItsStepAndElseTheOriginals()
    {
        var page = Page("en/runbooks/connection-pool.html");
        Assert.Equal("Connection pool exhausted", page.QuerySelector("h1")!.TextContent);
        var restart = page.GetElementById("restart")!.TextContent;
        Assert.Contains("Restart the instance", restart, StringComparison.Ordinal);
        Assert.Contains("systemctl restart order-api@", restart, StringComparison.Ordinal);
        var look = page.GetElementById("look")!;
        Assert.Equal("열린 커넥션을 센다", look.QuerySelector("[lang=ko]")!.TextContent);
        Assert.Contains(
            "인스턴스를 다시 시작한다",
            Page("runbooks/connection-pool.html").GetElementById("restart")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void AHeadingHasTheAnchorOfTheOriginalAndIsLedToByItsOwnWords()
    {
        var page = Page("en/guide/order.html");
        Assert.Equal("Then", page.GetElementById("다음")!.FirstChild!.TextContent);
        Assert.Equal(
            ["#다음", "../runbooks/connection-pool.html#restart"],
            page.QuerySelectorAll("main .prose a:not(.anchor)")
                .Select(link => link.GetAttribute("href"))
        );
    }

    [Fact]
    public void WhereHeadingsDifferThePageKeepsItsOwnAndTheReportSaysSo()
    {
        var page = Page("en/guide/changed.html");
        Assert.NotNull(page.GetElementById("new"));
        Assert.Null(page.GetElementById("옛것"));
        Assert.Contains(
            "content/guide/changed.md en differs 0 2 other_headings",
            Report(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void TheReportListsWhatIsMissing()
    {
        var report = Report();
        Assert.Contains(
            "content/runbooks/connection-pool.md en partial ",
            report,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "content/guide/plain.md en none 0 0 missing",
            report,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("content/guide/order.md", report, StringComparison.Ordinal);
    }

    [Fact]
    public void AHandbookOfOneLanguageHasNoSecondTable() =>
        Assert.Single(Tables(HandbookSite.Facts(Base([]))));

    [Fact]
    public void WhatIsNotTranslatedSaysSoInOneLineAndItsTextIsMarked()
    {
        var page = Page("en/guide/plain.html");
        Assert.NotEmpty(page.QuerySelector("p.untranslated")!.TextContent);
        Assert.Equal("ko", page.QuerySelector(".prose .prose")!.GetAttribute("lang"));
        Assert.Null(Page("en/guide/order.html").QuerySelector("p.untranslated"));
        Assert.Null(Page("guide/plain.html").QuerySelector("p.untranslated, main [lang]"));
    }

    [Fact]
    public void ThePaperAndAnAlertSayOfARunbookThatItIsNotTranslatedYet()
    {
        Assert.Contains(
            "class=\"untranslated\"",
            s_site.Value["en/handbook.html"],
            StringComparison.Ordinal
        );
        var alerts = s_site
            .Value.Where(page =>
                page.Key.StartsWith("en/alerts/", StringComparison.Ordinal) && IsPage(page.Key)
            )
            .ToList();
        Assert.NotEmpty(alerts);
        Assert.All(
            alerts,
            page => Assert.Contains("class=\"untranslated\"", page.Value, StringComparison.Ordinal)
        );
        Assert.DoesNotContain(
            "untranslated\"",
            s_site.Value["handbook.html"],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void ThePageForAMissingAddressSpeaksAllLanguages()
    {
        var page = Page("404.html");
        var other = page.QuerySelector("main section[lang=en]")!;
        Assert.Contains("Page not found", other.TextContent, StringComparison.Ordinal);
        Assert.Equal("en/index.html", other.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public void EveryPageLeadsToItselfInTheOtherLanguage()
    {
        foreach (
            var (path, other) in new[] { ("guide/order.html", "en"), ("en/guide/order.html", "ko") }
        )
        {
            var page = Page(path);
            var target = other is "en" ? "../en/guide/order.html" : "../../guide/order.html";
            Assert.Equal(
                [target, target],
                page.QuerySelectorAll($"a[hreflang={other}], link[hreflang={other}]")
                    .Select(link => link.GetAttribute("href"))
            );
        }
    }

    [Fact]
    public void TheSearchOfEachTreeKnowsTheTextsThatItShows()
    {
        string Texts(string prefix) =>
            string.Concat(
                s_site
                    .Value.Where(file =>
                        file.Key.StartsWith(prefix + "search/texts-", StringComparison.Ordinal)
                    )
                    .Select(file => file.Value)
            );
        Assert.Contains("Restart the instance", Texts("en/"), StringComparison.Ordinal);
        Assert.DoesNotContain("Restart the instance", Texts(""), StringComparison.Ordinal);
        Assert.DoesNotContain("인스턴스를 다시 시작한다", Texts("en/"), StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIsInternalIsLeftOutOfTheOtherLanguageToo()
    {
        var files = HandbookSite.Render(
            HandbookSite.Build(Translated(), audience: Audience.Public)
        );
        Assert.Contains("en/guide/order.html", files.Keys);
        Assert.Contains("First look.", files["en/guide/order.html"], StringComparison.Ordinal);
        Assert.All(
            files,
            file => Assert.DoesNotContain("heliotrope", file.Value, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void AValueThatIsOnlyInATranslationIsLookedForInThePublicCopy()
    {
        var document = HandbookSite
            .Facts(Translated(), Audience.Public)
            .Catalog.FindDocument("content/guide/secret.en.md")!;
        Assert.Null(document.Body);
        Assert.Contains(document.Withheld.Internal, value => value.Value is Secret);
    }

    [Fact]
    public void TheWorkerKeepsWhatMattersInBothLanguages()
    {
        var worker = s_site.Value["sw.js"];
        Assert.Contains("\"runbooks/connection-pool.html\"", worker, StringComparison.Ordinal);
        Assert.Contains("\"en/runbooks/connection-pool.html\"", worker, StringComparison.Ordinal);
        Assert.Contains("\"en/search/index.js\"", worker, StringComparison.Ordinal);
    }

    [Fact]
    public void EachSheetOfPaperHasAFooterInItsLanguage()
    {
        var css = s_site.Value["assets/site.css"];
        Assert.Contains("@page en {", css, StringComparison.Ordinal);
        Assert.Contains("html:lang(en) > body {\n  page: en;\n}", css, StringComparison.Ordinal);
    }

    private static IHtmlDocument Page(string path) =>
        new HtmlParser().ParseDocument(s_site.Value[path]);

    private static bool IsPage(string path) => path.EndsWith(".html", StringComparison.Ordinal);

    private static string Report() =>
        string.Join(
            '\n',
            Tables(HandbookSite.Facts(Translated()))[^1]
                .Rows.Select(row => string.Join(' ', row.Select(cell => cell.Plain)))
        );

    private static System.Collections.Immutable.ImmutableArray<ReportTable> Tables(
        HandbookFacts facts
    ) => CoverageTables.Kind.Tables(new ReportInput(facts, Language.Korean, MetricRange.All));

    private static SourceSet Translated() =>
        Base([
            (
                "content/handbook.yml",
                BaseText("content/handbook.yml")
                    .Replace("locales: [ko]", "locales: [ko, en]", StringComparison.Ordinal)
            ),
            (
                Runbook + ".en.md",
                """
                ---
                title: Connection pool exhausted
                steps:
                  - id: restart
                    action: Restart the instance
                ---
                Restart one instance first.
                """
            ),
            (
                "content/guide/order.md",
                "---\ntitle: 순서\naudience: public\n---\n## 먼저\n\n본다.\n\n## 다음\n\n[아래](#다음) [다시](../runbooks/connection-pool.md#restart)\n"
            ),
            (
                "content/guide/order.en.md",
                "---\ntitle: The order\n---\n## First\n\nFirst look.\n\n## Then\n\n[below](#then) [again](../runbooks/connection-pool.md#restart)\n"
            ),
            ("content/guide/plain.md", "# 글\n\n아직 옮기지 않았다.\n"),
            ("content/guide/secret.md", "---\ntitle: 금고\nsummary: 여는 법\n---\n비밀이다.\n"),
            (
                "content/guide/secret.en.md",
                $"---\ntitle: The vault\nsummary: How to open it\n---\n{Secret}\n"
            ),
            (
                "content/guide/changed.md",
                "---\ntitle: 바뀐 글\nsummary: 제목이 늘었다\n---\n## 옛것\n\n그대로.\n"
            ),
            (
                "content/guide/changed.en.md",
                "---\ntitle: Changed\nsummary: It has more headings\n---\n## Old\n\nAs it was.\n\n## New\n\nMore.\n"
            ),
        ]);

    private static string BaseText(string path) =>
        File.ReadAllText(Path.Combine(BuiltIn.Root, Fixtures, path));

    private const string Fixtures = "tools/IncidentDocs.Tests/Fixtures/Base";

    private static SourceSet Base((string Path, string Text)[] more)
    {
        var paths = more.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        return new SourceSet([
            .. HandbookSite
                .Read(Fixtures)
                .Files.Where(file => !paths.Contains(file.Path))
                .Concat(more.Select(file => BuiltIn.File(file.Path, file.Text)))
                .OrderBy(file => file.Path, StringComparer.Ordinal),
        ]);
    }
}
