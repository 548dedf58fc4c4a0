using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Site.Model;
using IncidentDocs.Site.Templates;
using IncidentDocs.Tests.Site.Views;
using Xunit;

namespace IncidentDocs.Tests.Site.Model;

public sealed class SiteModelBuilderTests
{
    internal const string Handbook = """
        schema_version: 1
        id: small
        title: Small & "handy" <handbook>
        project: { name: Small, code: SML }
        version: "1.0"
        author: ann
        created_on: 2026-01-01
        locales: [en]
        time_zone: Europe/London
        business_hours: { days: [mon, tue, wed, thu, fri], from: "09:00", to: "17:00" }
        """;

    [Fact]
    public void A_handbook_with_nothing_in_it_has_a_site()
    {
        var pages = HandbookSite.Render(HandbookSite.Build(HandbookSite.Of(), Language.English));
        Assert.Contains("index.html", pages.Keys);
        Assert.Contains("No roster yet", pages["index.html"], StringComparison.Ordinal);
        Assert.Contains("No incident yet", pages["incidents/index.html"], StringComparison.Ordinal);
        Assert.Contains("No board yet", pages["board.html"], StringComparison.Ordinal);
        HoldLinks(pages);
    }

    [Fact]
    public void The_head_alone_is_a_handbook()
    {
        var pages = Build(("content/handbook.yml", Handbook));
        var home = Parse(pages["index.html"]);
        Assert.Equal("Small & \"handy\" <handbook>", home.QuerySelector("h1")!.TextContent);
        Assert.Equal("en", home.DocumentElement.GetAttribute("lang"));
        Assert.Contains(
            "content: \"Small & \\22 handy\\22  \\3c handbook> v1.0 · copied 2026-11-23\"",
            pages["assets/site.css"],
            StringComparison.Ordinal
        );
        HoldLinks(pages);
    }

    [Fact]
    public void Plain_markdown_anywhere_becomes_a_page()
    {
        var pages = Build(
            ("content/handbook.yml", Handbook),
            (
                "content/how/to eat.md",
                "# How to eat\n\nSee [pots](../pots/README.md#lids) and ![a pot](pot.png).\n"
            ),
            ("content/how/pot.png", "not really a picture"),
            ("content/pots/README.md", "# Pots\n\n## Lids\n\n# Pans\n")
        );
        var page = Parse(pages["how/to eat.html"]);
        Assert.Equal("How to eat", Assert.Single(page.QuerySelectorAll("h1")).TextContent);
        Assert.Equal(
            "../pots/index.html#lids",
            page.QuerySelector(".prose a")!.GetAttribute("href")
        );
        Assert.Equal("../how/pot.png", page.QuerySelector(".prose img")!.GetAttribute("src"));
        Assert.Equal("not really a picture", pages["how/pot.png"]);
        Assert.Equal(
            ["Lids", "Pans"],
            [
                .. Parse(pages["pots/index.html"])
                    .QuerySelectorAll(".prose h2, .prose h3")
                    .Select(heading => heading.TextContent.Trim())
                    .Order(StringComparer.Ordinal),
            ]
        );
        HoldLinks(pages);
    }

    [Fact]
    public void Markdown_at_the_path_of_a_made_page_introduces_it()
    {
        var pages = Build(
            ("content/handbook.yml", Handbook),
            ("content/board.md", "# Ours\n\nHow we *use* the board.\n")
        );
        Assert.Contains(
            "<p>How we <em>use</em> the board.</p>",
            pages["board.html"],
            StringComparison.Ordinal
        );
        HoldLinks(pages);
    }

    [Fact]
    public void Pages_whose_paths_meet_do_not_stop_the_others()
    {
        var pages = Build(
            ("content/handbook.yml", Handbook),
            ("content/Guide.md", "# One\n"),
            ("content/guide.md", "# Two\n"),
            ("content/aux.md", "# Reserved\n"),
            ("content/assets/site.css.md", "# Not a style\n")
        );
        Assert.Single(
            pages.Keys,
            path => string.Equals(path, "guide.html", StringComparison.OrdinalIgnoreCase)
        );
        Assert.Contains("aux_.html", pages.Keys);
    }

    [Fact]
    public void What_a_handbook_says_never_becomes_markup()
    {
        const string Evil = "</title><script>alert(1)</script>";
        var pages = Build(
            (
                "content/handbook.yml",
                Handbook.Replace(
                    "Small & \"handy\" <handbook>",
                    $"'{Evil}'",
                    StringComparison.Ordinal
                )
            ),
            (
                "content/people.yml",
                $$"""
                people:
                  - id: ann
                    name: '{{Evil}}'
                    team: ops
                    title: '{{Evil}}'
                    channels: { chat: '{{Evil}}', phone: "+442070000000" }
                """
            ),
            (
                "content/teams.yml",
                $"teams:\n  - {{ id: ops, name: '{Evil}', lead: ann, description: '{Evil}', chat: '{Evil}' }}\n"
            ),
            (
                "content/services.yml",
                $$"""
                services:
                  - { id: api, name: '{{Evil}}', description: '[x](javascript:alert(1)) {{Evil}}', type: application, tier: 1, environments: [production], team: ops, dashboard: "https://x.example.com/\"><script>" }
                """
            ),
            (
                "content/evil.md",
                $"---\ntitle: '{Evil}'\nsummary: '{Evil}'\n---\n{Evil}\n\n[x](javascript:alert(1))\n"
            )
        );
        foreach (
            var (path, text) in pages.Where(file =>
                file.Key.EndsWith(".html", StringComparison.Ordinal)
            )
        )
        {
            var document = Parse(text);
            Assert.All(
                document.Scripts,
                script => Assert.Matches(@"assets/(offline|reading|search)\.js$", script.Source)
            );
            Assert.True(document.Scripts.Length is 2 or 3, path);
            Assert.Empty(document.QuerySelectorAll("[href^='javascript']"));
        }
        HoldLinks(pages);
    }

    [Fact]
    public void An_address_that_no_policy_allows_is_text_alone()
    {
        var pages = Build(
            ("content/handbook.yml", Handbook),
            (
                "content/policy/severities.yml",
                """
                severities:
                  - { id: P1, name: Critical, definition: Down, affected: all, respond_within: 15m, recover_within: 1h }
                """
            ),
            (
                "content/services.yml",
                "services:\n  - { id: api, name: API, type: application, tier: 1, environments: [production], team: ops }\n"
            ),
            (
                "content/postmortems/2026/INC-20261101-01.md",
                """
                ---
                id: INC-20261101-01
                title: Down
                status: recovered
                severity: P1
                impact: { business: revenue, users: all, summary: Nothing worked }
                services: [api]
                timeline:
                  - { at: "2026-11-01T10:00:00+00:00", kind: started, what: Down }
                  - { at: "10:05", kind: detected, what: Seen }
                  - { at: "10:30", kind: recovered, what: Up }
                actions:
                  - { id: AI-001, what: Mend, type: prevent, horizon: short, priority: high, status: done, evidence: "javascript:alert(1)" }
                  - { id: AI-002, what: Look, type: detect, horizon: short, priority: low, status: done, evidence: "https://git.example.com/1" }
                ---
                """
            )
        );
        var page = Parse(pages["incidents/INC-20261101-01.html"]);
        Assert.Equal(
            "javascript:alert(1)",
            page.QuerySelector("#AI-001 code:not(td:first-child code)")!.TextContent
        );
        Assert.Equal(
            "https://git.example.com/1",
            page.QuerySelector("#AI-002 a")!.GetAttribute("href")
        );
        Assert.Equal("5\u00a0min", page.QuerySelector(".figure-value")!.TextContent.Trim());
        Assert.NotNull(page.QuerySelector("svg.timeline-chart"));
        HoldLinks(pages);
    }

    [Fact]
    public void The_second_handbook_is_whole_in_its_own_language()
    {
        var sources = HandbookSite.Read("tools/IncidentDocs.Tests/Fixtures/Sites/harbor");
        var pages = HandbookSite.Render(HandbookSite.Build(sources, Language.English));
        HoldLinks(pages);
        var hangul = pages
            .Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal))
            .Where(file => file.Value.Any(letter => letter is >= '\uAC00' and <= '\uD7A3'))
            .Select(file => file.Key);
        Assert.Empty(hangul);
    }

    [Fact]
    public void A_public_copy_has_pages_without_anything_internal()
    {
        var pages = HandbookSite.Render(
            HandbookSite.Build(HandbookSite.Read("."), audience: Audience.Public)
        );
        HoldLinks(pages);
        foreach (var text in pages.Values)
        {
            Assert.DoesNotContain("+8210000000", text, StringComparison.Ordinal);
            Assert.DoesNotContain("김민지", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_same_handbook_gives_the_same_bytes_in_any_order()
    {
        var sources = HandbookSite.Read("tools/IncidentDocs.Tests/Fixtures/Sites/harbor");
        var set = HandbookSite.Build(sources, Language.English);
        var turned = HandbookSite.Build(
            new SourceSet([.. sources.Files.Reverse()]),
            Language.English
        );
        var first = HandbookSite.Render(set);
        Assert.Equal(first, HandbookSite.Render(turned));
        Assert.Equal(first, HandbookSite.Render(set));
    }

    [Fact]
    public void The_page_for_a_missing_address_knows_where_the_site_lies()
    {
        var sources = HandbookSite.Of(("content/handbook.yml", Handbook));
        var set = SiteModelBuilder.Build(
            HandbookSite.Facts(sources),
            sources,
            SiteTemplates.Load(Language.English, []),
            new SiteOptions(Language.English, "/handbook/")
        );
        var page = Parse(HandbookSite.Render(set)["404.html"]);
        Assert.Equal(
            "/handbook/assets/site.css",
            page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")
        );
        Assert.Equal("/handbook/index.html", page.QuerySelector(".bar-home")!.GetAttribute("href"));
    }

    [Fact]
    public void A_handbooks_own_templates_and_styles_win()
    {
        var sources = HandbookSite.Of(("content/handbook.yml", Handbook));
        var templates = SiteTemplates.Load(
            Language.English,
            [
                BuiltIn.File("templates/pages/board.html", "<p>ours: {{ frame.title }}</p>"),
                BuiltIn.File("templates/assets/site.css", "body { color: red }"),
                BuiltIn.File("templates/assets/logo.svg", "<svg/>"),
                BuiltIn.File("content/pages/board.html", "not a template"),
            ]
        );
        Assert.Empty(templates.Diagnostics);
        var pages = HandbookSite.Render(
            SiteModelBuilder.Build(
                HandbookSite.Facts(sources),
                sources,
                templates,
                new SiteOptions(Language.English)
            )
        );
        Assert.Contains("<p>ours: Board</p>", pages["board.html"], StringComparison.Ordinal);
        Assert.StartsWith(
            "body { color: red }",
            pages["assets/site.css"],
            StringComparison.Ordinal
        );
        Assert.Equal("<svg/>", pages["assets/logo.svg"]);
    }

    [Fact]
    public void A_part_of_the_style_sheet_is_replaced_by_its_name_and_added_by_a_new_one()
    {
        var templates = SiteTemplates.Load(
            Language.English,
            [
                BuiltIn.File("templates/styles/56-board.css", ".board { color: red }\n"),
                BuiltIn.File("templates/styles/99-ours.css", ".ours { color: blue }\n"),
            ]
        );
        var sheet = BuiltIn.StyleSheet(templates);
        Assert.StartsWith("/* The style sheet:", sheet, StringComparison.Ordinal);
        Assert.Contains(".board { color: red }\n/* ---- Callout", sheet, StringComparison.Ordinal);
        Assert.EndsWith("}\n.ours { color: blue }\n", sheet, StringComparison.Ordinal);
        Assert.DoesNotContain(".board-filters", sheet, StringComparison.Ordinal);
        Assert.DoesNotContain(
            templates.Assets,
            asset => asset.Path.Contains("styles/", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_template_that_asks_for_what_the_model_has_not_stops_its_page_with_a_finding()
    {
        var sources = HandbookSite.Of(("content/handbook.yml", Handbook));
        var templates = SiteTemplates.Load(
            Language.English,
            [BuiltIn.File("templates/pages/board.html", "{{ page.lames }}")]
        );
        var set = SiteModelBuilder.Build(
            HandbookSite.Facts(sources),
            sources,
            templates,
            new SiteOptions(Language.English)
        );
        var failed = Assert.Throws<TemplateFailedException>(() => HandbookSite.Render(set));
        Assert.Equal("templates/pages/board.html", failed.Finding.Location.Path);
        Assert.StartsWith(
            "'BoardPage' has no member 'lames'",
            failed.Finding.Message.En,
            StringComparison.Ordinal
        );
    }

    private static SortedDictionary<string, string> Build(
        params (string Path, string Text)[] files
    ) => HandbookSite.Render(HandbookSite.Build(HandbookSite.Of(files), Language.English));

    private static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    internal static void HoldLinks(SortedDictionary<string, string> files) =>
        Assert.Empty(SiteLinks.Lost(files));
}
