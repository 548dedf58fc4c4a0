using CsCheck;
using IncidentDocs.Core.Markdown;
using IncidentDocs.Core.Text;
using Xunit;

namespace IncidentDocs.Tests.Markdown;

public class RandomMarkdownTests
{
    // Everything that means something to Markdown, and what stands between.
    private static readonly string[] Pieces =
    [
        "가",
        "굵게",
        "a",
        " ",
        " ",
        "\n",
        "\n",
        "\n\n",
        "\r\n",
        "\t",
        "    ",
        "  ",
        "*",
        "**",
        "***",
        "_",
        "__",
        "~~",
        "~",
        "`",
        "``",
        "[",
        "]",
        "(",
        ")",
        "![",
        "](",
        "](a.md)",
        "](<b c.md> \"t\")",
        "[^1]",
        "[^1]: ",
        "[r]",
        "[r]: c.md\n",
        "[ ] ",
        "[x] ",
        "- ",
        "- [x] ",
        "1. ",
        "2) ",
        "> ",
        "> [!NOTE]\n",
        "# ",
        "## ",
        "\n===\n",
        "\n---\n",
        "|",
        "|-|\n",
        "\n|-|-|\n",
        ":",
        ":   ",
        ":::",
        "::: note\n",
        "\n:::\n",
        "```",
        "\n```bash\n",
        "\n```mermaid\n",
        "~~~",
        "<",
        ">",
        "</",
        "<details>",
        "<details>\n",
        "</details>",
        "</details>\n",
        "<summary>",
        "</summary>",
        "<kbd>",
        "</kbd>",
        "<sub>",
        "</sub>",
        "<mark>",
        "</mark>",
        "<br>",
        "<b>",
        "<!-- ",
        " -->",
        "<script>",
        "</p>",
        "<?",
        "?>",
        "<![CDATA[",
        "&",
        "&amp;",
        "&#58;",
        "&lt;",
        "\\",
        "\"",
        "'",
        "!",
        "=",
        "+ ",
        "{",
        "}",
        "https://example.com/a",
        "<https://example.com/>",
        "javascript:",
        "data:x",
        "//x",
        "😀",
        "\u0301",
        "\u2028",
        "\0",
        "\f",
        "\u00a0",
        "ᄀ",
        "을",
    ];

    private static readonly Gen<string> Markdown = Gen.OneOf(Pieces)
        .Array[0, 60]
        .Select(string.Concat);

    // Without raw HTML, images and containers, whose text a page shows in another way than a search index holds it.
    private static readonly Gen<string> Text = Gen.OneOf([
            .. Pieces.Where(piece =>
                !piece.Contains('<', StringComparison.Ordinal)
                && !piece.Contains('!', StringComparison.Ordinal)
                && !piece.Contains("::", StringComparison.Ordinal)
                && piece
                    is not (
                        "-->"
                        or " -->"
                        or "?>"
                        or "```"
                        or "\n```mermaid\n"
                        or "[^1]"
                        or "[^1]: "
                        or "\0"
                    )
            ),
        ])
        .Array[0, 40]
        .Select(string.Concat);

    [Fact]
    public void Any_page_is_written_as_balanced_valid_and_harmless_html() =>
        Markdown.Holds(body => SafeHtml.Check(MarkdownRenderer.ToHtml(body)), 1_500, share: 5);

    [Fact]
    public void Any_field_is_written_as_balanced_valid_and_harmless_html() =>
        Markdown.Holds(
            text => SafeHtml.Check(InlineMarkdown.ToHtml(text), isInline: true),
            1_000,
            share: 4
        );

    [Fact]
    public void Every_span_lies_in_the_body_and_every_link_at_its_address() =>
        Markdown.Holds(
            body =>
            {
                const string Before = "---\na: 1\n---\n";
                var source = new SourceText("a.md", Before + body);
                var (facts, problems) = MarkdownReader.Read(
                    source,
                    new TextSpan(Before.Length, body.Length)
                );
                Assert.DoesNotContain(
                    problems,
                    problem => problem.Kind is MarkdownProblemKind.Malformed
                );
                var spans = facts
                    .Headings.Select(heading => heading.Span)
                    .Concat(
                        facts.Links.SelectMany(link => (TextSpan[])[link.Span, link.TargetSpan])
                    )
                    .Concat(
                        facts.Fences.SelectMany(fence =>
                            fence.Lines.Add(fence.LanguageSpan).Add(fence.Span)
                        )
                    )
                    .Concat(facts.Tasks.Select(task => task.Span))
                    .Concat(
                        facts.Sections.SelectMany(section => section.Runs).Select(run => run.Span)
                    )
                    .Concat(problems.Select(problem => problem.Span));
                Assert.All(
                    spans,
                    span =>
                        Assert.True(
                            span.Start >= Before.Length
                                && span.Length >= 0
                                && span.End <= source.Text.Length
                        )
                );
                foreach (var link in facts.Links.Where(link => link.TargetSpan.Length > 0))
                {
                    var written = source.Slice(link.TargetSpan).Replace('\0', '\ufffd');
                    var decoded = Markup.DecodeAddress(written);
                    Assert.Contains(link.Target, (string[])[written, decoded, "mailto:" + written]);
                }
            },
            1_500,
            share: 5
        );

    [Fact]
    public void The_text_of_the_sections_is_the_text_of_the_page() =>
        Text.Sample(HoldTextOfSections, iter: 1_500);

    [Theory]
    [InlineData("a ``b\n[x] \n\t> `` c")]
    [InlineData("> a `b\n> > c` d")]
    [InlineData("> a `b\n> c > d` e")]
    [InlineData("> a `b\n> c\n> d` e")]
    [InlineData("> > a `b\n> c\nd` e")]
    [InlineData("> a `b\n>>> c` d")]
    public void Marks_of_a_quote_inside_code_are_code_or_none(string body) =>
        HoldTextOfSections(body);

    private static void HoldTextOfSections(string body)
    {
        var facts = MarkdownReader
            .Read(new SourceText("a.md", body), new TextSpan(0, body.Length))
            .Facts;
        var headings = facts.Headings.ToDictionary(
            heading => heading.Id,
            heading => heading.Text,
            StringComparer.Ordinal
        );
        var read = string.Concat(
            facts.Sections.Select(section =>
                headings.GetValueOrDefault(section.HeadingId, "") + section.TextOf(body)
            )
        );
        var page = SafeHtml.Check(
            MarkdownRenderer.ToHtml(body, new MarkdownRenderOptions { HeadingAnchors = false })
        );
        var shown = page.Count == 0 ? "" : page[0].ParentElement!.TextContent;
        Assert.Equal(WithoutSpace(shown), WithoutSpace(read));
    }

    private static string WithoutSpace(string text) =>
        string.Concat(text.Where(letter => !char.IsWhiteSpace(letter) && letter is not '\\'));
}
