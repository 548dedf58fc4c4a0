using AngleSharp.Dom;
using AngleSharp.Html.Dom.Events;
using AngleSharp.Html.Parser;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Site.Templates;
using Xunit;

namespace IncidentDocs.Tests.Site.Views;

public sealed class PageTemplateTests
{
    private static readonly SiteRenderer s_korean = BuiltIn
        .Load(Language.Korean, BuiltIn.SpecimenTemplate)
        .Renderer;
    private static readonly SiteRenderer s_english = BuiltIn.Load(Language.English).Renderer;

    public static TheoryData<string, int> Pages
    {
        get
        {
            var pages = new TheoryData<string, int>();
            foreach (var (name, models) in PageSamples.All)
            {
                for (var at = 0; at < models.Count; at++)
                {
                    pages.Add(name, at);
                }
            }
            return pages;
        }
    }

    [Fact]
    public void Every_page_template_has_samples_and_every_sample_a_template() =>
        Assert.Equal(
            BuiltIn.Texts().Keys.Where(path => path.StartsWith("pages/", StringComparison.Ordinal)),
            PageSamples.All.Keys.Select(name => $"pages/{name}.html")
        );

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_is_well_formed_and_keeps_to_the_policy(string name, int sample)
    {
        var frame = FrameSamples.Of(name, "제목 <b>");
        if (sample > 0)
        {
            frame = frame with
            {
                Status = null,
                Contents = [],
                Banners = [],
                Breadcrumb = [],
                Nav = [],
                Description = null,
                Twin = null,
                Source = null,
            };
        }
        foreach (var renderer in new[] { s_korean, s_english })
        {
            Check(
                BuiltIn.Page(renderer, frame, $"pages/{name}.html", PageSamples.All[name][sample])
            );
        }
    }

    [Fact]
    public void The_specimen_shows_every_piece_and_keeps_to_the_policy()
    {
        var html = BuiltIn.Page(
            s_korean,
            FrameSamples.Of("specimen", "DB 커넥션 풀 소진"),
            "pages/specimen.html",
            SpecimenModel.Create()
        );
        Check(html);
        Save(html);
    }

    // The page that people look at: .artifacts/specimen/_specimen.html
    private static void Save(string html)
    {
        var folder = Path.Combine(BuiltIn.Root, ".artifacts/specimen");
        Directory.CreateDirectory(Path.Combine(folder, "assets"));
        File.WriteAllText(Path.Combine(folder, "_specimen.html"), html);
        File.WriteAllText(Path.Combine(folder, "assets/site.css"), BuiltIn.StyleSheet());
    }

    private static void Check(string html)
    {
        var parser = new HtmlParser();
        var faults = new List<string>();
        parser.Error += (_, raised) =>
            faults.Add(
                $"{raised}: {((HtmlErrorEvent)raised).Message} at {((HtmlErrorEvent)raised).Position}"
            );
        var document = parser.ParseDocument(html);
        Assert.Empty(faults);
        Assert.Equal(
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'",
            document
                .QuerySelector("meta[http-equiv=Content-Security-Policy]")!
                .GetAttribute("content")
        );
        Assert.Empty(
            document.QuerySelectorAll(
                "style, script:not([src]), [style], iframe, form, object, embed, base"
            )
        );
        Assert.DoesNotContain(
            document.All.SelectMany(element => element.Attributes),
            attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)
        );
        Assert.Single(document.QuerySelectorAll("h1"));
        Assert.Single(document.QuerySelectorAll("main"));
        Assert.NotEmpty(document.DocumentElement.GetAttribute("lang")!);
        Assert.NotEmpty(document.Title!);
        Assert.All(
            document.QuerySelectorAll("time"),
            time => Assert.NotEmpty(time.GetAttribute("datetime")!)
        );
        Assert.All(
            document.QuerySelectorAll("a[href]"),
            link => Assert.DoesNotMatch("^(/|file:|javascript:|data:)", link.GetAttribute("href")!)
        );
        Assert.All(
            document.QuerySelectorAll("label"),
            label =>
                Assert.NotNull(
                    label.QuerySelector("input")
                        ?? document.GetElementById(label.GetAttribute("for") ?? string.Empty)
                )
        );
        HoldOrder(document);
        HoldIds(document);
        Assert.DoesNotContain(
            "{{",
            document
                .QuerySelector("main")!
                .TextContent.Replace("{{database}}", "", StringComparison.Ordinal)
                .Replace("{{service}}", "", StringComparison.Ordinal)
                .Replace("{{namespace}}", "", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
    }

    private static void HoldIds(AngleSharp.Html.Dom.IHtmlDocument document)
    {
        var ids = document
            .All.Select(element => element.Id)
            .Where(id => !string.IsNullOrEmpty(id))
            .ToList();
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        foreach (var labelled in document.QuerySelectorAll("[aria-labelledby]"))
        {
            Assert.Contains(labelled.GetAttribute("aria-labelledby"), ids);
        }
    }

    // No heading skips a level downwards, so that a reader by ear can find the way.
    private static void HoldOrder(AngleSharp.Html.Dom.IHtmlDocument document)
    {
        var last = 0;
        foreach (var heading in document.QuerySelector("main")!.QuerySelectorAll("h1, h2, h3, h4"))
        {
            var level = heading.LocalName[1] - '0';
            Assert.InRange(level, 1, last + 1);
            last = level;
        }
    }
}
