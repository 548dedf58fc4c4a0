using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Site.Twins;
using IncidentDocs.Tests.Site.Model;
using Markdig;
using Markdig.Syntax;
using Xunit;

namespace IncidentDocs.Tests.Site.Twins;

/// <summary>The twin of a page says what the page says.</summary>
public sealed class TwinTests
{
    private static readonly MarkdownPipeline s_markdown = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseTaskLists()
        .Build();

    public static TheoryData<string, Language> Handbooks =>
        new()
        {
            { ".", Language.Korean },
            { "tools/IncidentDocs.Tests/Fixtures/Sites/harbor", Language.English },
        };

    [Theory]
    [MemberData(nameof(Handbooks))]
    public void Headings_commands_and_tables_are_those_of_the_page(
        string handbook,
        Language language
    )
    {
        var files = HandbookSite.Render(
            HandbookSite.Build(HandbookSite.Read(handbook), language),
            path =>
                path.EndsWith(".html", StringComparison.Ordinal)
                || path.EndsWith(".md", StringComparison.Ordinal)
        );
        var pages = files.Keys.Where(path =>
            path.EndsWith(".html", StringComparison.Ordinal) && path is not "404.html"
        );
        Assert.Equal(
            pages.Select(TwinFiles.PathOf).Order(StringComparer.Ordinal),
            files.Keys.Where(path => path.EndsWith(".md", StringComparison.Ordinal))
        );
        // The generated pages of the rules are all of one kind.
        foreach (
            var path in pages.Where(path => !path.Contains("rules/", StringComparison.Ordinal))
        )
        {
            var page = new HtmlParser().ParseDocument(files[path]).QuerySelector("main")!;
            // In a line of text a count stands in brackets.
            foreach (var count in page.QuerySelectorAll(".count"))
            {
                count.TextContent = $"({count.TextContent.Trim()})";
            }
            var text = files[TwinFiles.PathOf(path)];
            var twin = new HtmlParser()
                .ParseDocument(Markdig.Markdown.ToHtml(text, s_markdown))
                .Body!;
            Assert.Equal(Texts(page, "h1, h2, h3, h4"), Texts(twin, "h1, h2, h3, h4"));
            Assert.Equal(Texts(page, "pre"), Texts(twin, "pre"));
            Assert.Equal(
                page.QuerySelectorAll("table").Length,
                twin.QuerySelectorAll("table").Length
            );
            Assert.Empty(Markdig.Markdown.Parse(text, s_markdown).Descendants<HtmlBlock>());
        }
    }

    [Theory]
    [InlineData(
        "<p>a *b* `c` [d] &lt;e&gt; f_g _h_ 1|2</p>",
        "a \\*b\\* \\`c\\` \\[d\\] \\<e> f_g \\_h\\_ 1\\|2\n"
    )]
    [InlineData(
        "<p><a href=\"a.html\">P1</a> <span class=\"status-fact\"><span>b</span> c</span> <span class=\"status-fact\">d</span></p><h2>e <span class=\"count\">3</span></h2>",
        "[P1](a.md) · b c · d\n\n## e (3)\n"
    )]
    [InlineData("<p># a</p><p>1. b</p><p>- c</p>", "\\# a\n\n1\\. b\n\n\\- c\n")]
    [InlineData(
        "<ul><li>a<ul><li>b</li></ul></li><li><p>c</p><pre><code class=\"language-bash\">d\ne</code></pre></li></ul>",
        "- a\n  - b\n- c\n\n  ```bash\n  d\n  e\n  ```\n"
    )]
    [InlineData(
        "<table><tr><th>a</th><th>b</th></tr><tr><td colspan=\"2\">c<br>d</td></tr></table>",
        "| a | b |\n|---|---|\n| c d |  |\n"
    )]
    [InlineData(
        "<p><a href=\"../x.html#y\">a</a> <a href=\"#z\">b</a> <a href=\"https://e.example/x.html\">c</a></p>",
        "[a](../x.md#y) b [c](https://e.example/x.html)\n"
    )]
    [InlineData(
        "<dl><div><dt>a</dt><dd>b <strong>c</strong></dd></div></dl><aside class=\"callout\"><p>d</p><p>e</p></aside>",
        "- **a**: b **c**\n\n> d\n>\n> e\n"
    )]
    [InlineData(
        "<p hidden>a</p><button>b</button><p class=\"unseen\">c</p><details><summary>d</summary><p>e</details>",
        "**d**\n\ne\n"
    )]
    [InlineData("<p>a<script>var b = '<p>';</script> <em>c</em></div> d<", "a *c* d\\<\n")]
    public void Markup_becomes_Markdown(string html, string expected) =>
        Assert.Equal(expected, TwinFiles.Text(html));

    private static string[] Texts(IElement within, string what) =>
        [
            .. within
                .QuerySelectorAll(what)
                .Where(element =>
                    element.Closest("[hidden], nav, dialog, form, .contents-folded") is null
                )
                .Select(element =>
                    string.Join(
                        ' ',
                        element.TextContent.Split(
                            (char[]?)null,
                            StringSplitOptions.RemoveEmptyEntries
                        )
                    )
                ),
        ];
}
