using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Site.Model;
using IncidentDocs.Site.Output;
using IncidentDocs.Tests.Site.Views;
using Xunit;

namespace IncidentDocs.Tests.Site.Model;

/// <summary>Whatever a handbook calls its things: no page has one anchor twice, and each anchor leads to its thing.</summary>
public sealed partial class AnchorTests
{
    private static readonly string[] s_parts =
    [
        .. Directory
            .EnumerateFiles(
                Path.Combine(BuiltIn.Root, "templates"),
                "*.html",
                SearchOption.AllDirectories
            )
            .SelectMany(path => LiteralId().Matches(File.ReadAllText(path)))
            .Select(match => match.Groups[1].Value)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    [Fact]
    public void EveryIdOfATemplateIsKnownAsAPart() =>
        Assert.All(s_parts, part => Assert.True(Anchors.IsPart(part), part));

    [Fact]
    public void EveryIdOfAPageIsAPartOrWasChosen()
    {
        var sources = HandbookSite.Read(".");
        var catalog = HandbookSite.Facts(sources).Catalog;
        var chosen = catalog
            .Documents.SelectMany(document =>
                document
                    .ItemIds.Concat(document.Declarations.Select(given => given.Id))
                    .Concat(document.Prose?.Headings.Select(heading => heading.Id) ?? [])
            )
            .Concat(catalog.DrillPlan!.Planned.Select(planned => $"planned/{planned.Id}"))
            .ToHashSet(StringComparer.Ordinal);
        var pages = HandbookSite.Render(
            HandbookSite.Build(sources),
            path => path.EndsWith(".html", StringComparison.Ordinal)
        );
        var unknown = pages
            .Where(page => !page.Key.Contains("reports/", StringComparison.Ordinal))
            .SelectMany(page => IdsOf(page.Value))
            .Distinct(StringComparer.Ordinal)
            .Where(id => !Anchors.IsPart(id) && !chosen.Contains(id))
            .Where(id => !id.Contains(':', StringComparison.Ordinal))
            // Of several runbooks on one page; checklists hold ids that no schema declares.
            .Where(id => !id.Contains('/', StringComparison.Ordinal))
            .Where(id => !catalog.Checklists.Any(list => list.Items.Any(item => item.Id == id)));
        Assert.Equal("", string.Join(' ', unknown));
    }

    [Fact]
    public void NoNameThatAHandbookMayChooseCollides()
    {
        var files = HandbookSite.Render(Hostile());
        Assert.Empty(
            files
                .Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal))
                .SelectMany(file =>
                    IdsOf(file.Value)
                        .GroupBy(id => id, StringComparer.Ordinal)
                        .Where(group => group.Count() > 1)
                        .Select(group => $"{file.Key}: {group.Key}")
                )
        );
        SiteModelBuilderTests.HoldLinks(files);
    }

    [Fact]
    public void EachAnchorLeadsToItsThing()
    {
        var files = HandbookSite.Render(
            Hostile(),
            path => path is "runbooks/hostile.html" or "guide/links.html" or "handbook.html"
        );
        var page = new HtmlParser().ParseDocument(files["runbooks/hostile.html"]);
        foreach (var part in s_parts)
        {
            var step = page.GetElementById("id:" + part);
            Assert.Equal("step", step?.ClassList[0]);
            Assert.Contains($"do {part}", step!.TextContent, StringComparison.Ordinal);
        }
        Assert.Equal("step", page.GetElementById("restart")!.ClassList[0]);
        Assert.Equal("H2", page.GetElementById("restart-1")!.TagName);
        Assert.Equal("H2", page.GetElementById("symptoms")!.TagName);
        var links = new HtmlParser()
            .ParseDocument(files["guide/links.html"])
            .QuerySelectorAll("main .prose a[href*='hostile']")
            .Select(link => $"{link.TextContent} {link.GetAttribute("href")}");
        Assert.Equal(
            [
                "step ../runbooks/hostile.html#restart",
                "part ../runbooks/hostile.html#id:symptoms",
                "heading ../runbooks/hostile.html#restart-1",
            ],
            links
        );
        var paper = new HtmlParser().ParseDocument(files["handbook.html"]);
        Assert.Equal("step", paper.GetElementById("hostile/restart")!.ClassList[0]);
        Assert.Equal("step", paper.GetElementById("hostile/id:symptoms")!.ClassList[0]);
    }

    /// <summary>The handbook of the rules' fixtures, with everything in it that may be called so called like each part of a page.</summary>
    private static OutputSet Hostile()
    {
        var own = HandbookSite.Read("tools/IncidentDocs.Tests/Fixtures/Base");
        (string Path, string Text)[] added =
        [
            ("content/runbooks/hostile.md", Runbook()),
            (
                "content/runbooks/id.md",
                Runbook().Replace("id: hostile", "id: id", StringComparison.Ordinal)
            ),
            (
                "content/runbooks/card.md",
                Runbook().Replace("id: hostile", "id: card", StringComparison.Ordinal)
            ),
            (
                "content/guide/links.md",
                "# Links\n\n[step](../runbooks/hostile.md#restart) [part](../runbooks/hostile.md#symptoms) [heading](../runbooks/hostile.md#restart-1)\n\n## Main\n\n## Search\n\n## Overview\n\n[main](#main) [overview](#overview)\n"
            ),
            (
                "content/policy/causes.yml",
                "causes:\n" + Each("{ id: PART, name: PART, group: code }")
            ),
            (
                "content/contacts/more.yml",
                "contacts:\n"
                    + Each(
                        "{ id: PART, category: cloud, name: PART, phone: \"+821000000201\", verified_on: 2026-02-02, verify_every: 180d }"
                    )
            ),
            (
                "content/policy/roles/more.yml",
                "roles:\n"
                    + Each("{ id: PART, name: PART, duty: [PART], holder: { person: park-jimin } }")
            ),
            (
                "content/checklists/oncall-handover.yml",
                "id: oncall-handover\ntitle: H\nuse: handover\nitems:\n"
                    + Each("{ id: PART, what: PART }")
            ),
            (
                "content/checklists/p1.yml",
                "id: p1\ntitle: P1\nuse: incident\nseverity: P1\nitems:\n"
                    + Each("{ id: PART, what: PART }")
            ),
            (
                "content/drills/plan.yml",
                "types:\n"
                    + Each(
                        "{ id: PART, name: PART, purpose: PART, every: half_year, participants: PART }"
                    )
                    + "planned:\n"
                    + Each(
                        "{ id: PART, type: PART, title: PART, on: 2027-09-16, owner: park-jimin, runbooks: [connection-pool] }"
                    )
            ),
            (
                "content/process/flow.md",
                "---\ntitle: Flow\nstage: flow\ndetection_methods:\n"
                    + Each("{ id: PART, name: PART, tools: [PART], description: PART }")
                    + "---\n# Flow\n\n## Main\n\n## Steps\n\n## Timeline\n"
            ),
        ];
        var names = added.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var sources = new SourceSet([
            .. own
                .Files.Where(file => !names.Contains(file.Path))
                .Concat(added.Select(file => BuiltIn.File(file.Path, file.Text)))
                .OrderBy(file => file.Path, StringComparer.Ordinal),
        ]);
        Assert.Empty(
            HandbookSite
                .Facts(sources)
                .Catalog.Documents.SelectMany(document => document.Diagnostics)
                .Where(found => found.Descriptor.Level == Level.Error)
                .Select(found =>
                    $"{found.Location.Path}:{found.Location.Start.Line} {found.Message.En}"
                )
        );
        return HandbookSite.Build(sources, Language.English);
    }

    private static string Each(string item) =>
        string.Concat(
            s_parts.Select(part => $"  - {item.Replace("PART", part, StringComparison.Ordinal)}\n")
        );

    private static string Runbook() =>
        """
            ---
            id: hostile
            title: Hostile
            summary: See [the heading](#restart-1), [the step](#restart) and [the part](#symptoms).
            symptoms: [slow]
            severity_conditions: [{ severity: P2, when: slow }]
            services: [order-api]
            parameters:
              - { name: search, label: search, example: a, pattern: "[a-z]+" }
            steps:

            """
        + string.Concat(
            s_parts
                .Append("restart")
                .Append("t1")
                .Append("phase-diagnose")
                .Append("parameter-search")
                .Select(part =>
                    $"  - {{ id: {part}, phase: diagnose, action: do {part}, role: on_call, method: a, effect: read, expect: \"[up](#restart)\" }}\n"
                )
        )
        + """
            owner: yoon-daeho
            reviewed_on: 2026-02-02
            review_every: 180d
            ---
            # Hostile

            ## Restart

            [here](#restart-1) [there](#restart)

            ## Symptoms

            ## Steps

            ## Hostile

            """;

    private static IEnumerable<string> IdsOf(string html) =>
        new HtmlParser().ParseDocument(html).QuerySelectorAll("[id]").Select(found => found.Id!);

    [GeneratedRegex("\\bid=\"([A-Za-z0-9-]+)\"")]
    private static partial Regex LiteralId();
}
