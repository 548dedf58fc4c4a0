using IncidentDocs.Core.Markdown;
using IncidentDocs.Core.Text;
using Xunit;

namespace IncidentDocs.Tests.Markdown;

public class MarkdownReaderTests
{
    private const string FrontMatter = "---\r\nid: x\r\n---\r\n";

    // CommonMark 0.31.2, 2.4: an escaped ampersand begins no entity.
    [Theory]
    [InlineData(@"[a](x\&lt;y)", "x&lt;y", "<a href=\"x&amp;lt;y\">a</a>")]
    [InlineData(@"[a](<x\&lt; y>)", "x&lt; y", "<a href=\"x&amp;lt;%20y\">a</a>")]
    [InlineData(@"[a](x\\&lt;y)", @"x\<y", "<p>a</p>")]
    [InlineData(@"[a](x\&amp;amp;y)", "x&amp;amp;y", "<a href=\"x&amp;amp;amp;y\">a</a>")]
    [InlineData("[a]\n\n[a]: x\\&lt;y", "x&lt;y", "<a href=\"x&amp;lt;y\">a</a>")]
    [InlineData("> [a](\n> x\\&lt;y)", "x&lt;y", "<a href=\"x&amp;lt;y\">a</a>")]
    public void An_address_is_decoded_once(string body, string target, string html)
    {
        var source = new SourceText("a.md", body);
        var link = Assert.Single(
            MarkdownReader.Read(source, new TextSpan(0, body.Length)).Facts.Links
        );
        Assert.Equal(target, link.Target);
        Assert.Equal(target, Markup.DecodeAddress(source.Slice(link.TargetSpan)));
        Assert.Contains(html, MarkdownRenderer.ToHtml(body), StringComparison.Ordinal);
    }

    [Fact]
    public void Headings()
    {
        var (source, facts, _) = Read(
            "# *하나* `둘`\n\n글\n\n> ## 인용 속\n\n밑줄\n---\n\n# 하나 둘 #\n"
        );
        Assert.Equal(
            [
                (1, "하나 둘", "하나-둘"),
                (2, "인용 속", "인용-속"),
                (2, "밑줄", "밑줄"),
                (1, "하나 둘", "하나-둘-1"),
            ],
            facts.Headings.Select(heading => (heading.Level, heading.Text, heading.Id))
        );
        Assert.Equal("# *하나* `둘`", source.Slice(facts.Headings[0].Span));
        Assert.Equal("## 인용 속", source.Slice(facts.Headings[1].Span));
        Assert.StartsWith("밑줄", source.Slice(facts.Headings[2].Span), StringComparison.Ordinal);
    }

    [Fact]
    public void The_ids_are_those_of_the_page()
    {
        const string Body = "# a\n\n- # a\n\n> # b\n\nx[^1]\n\n[^1]: # a\n\n# b\n\n#\n";
        var (_, facts, _) = Read(Body);
        var html = SafeHtml.Check(MarkdownRenderer.ToHtml(Body));
        Assert.Equal(
            html.Where(element => element.LocalName.StartsWith('h'))
                .Select(element => element.GetAttribute("id")),
            facts.Headings.Select(heading => heading.Id)
        );
        Assert.Equal(6, facts.Headings.Length);
    }

    [Fact]
    public void Links_point_at_their_address_in_the_file()
    {
        const string Body = """
            [가](../a.md#절 "제목"), ![나](<그림 하나.png>), <https://example.com/다>, <kim@example.com>, https://example.com/라를
            이어서 [바](a&amp;b.md) [사](a\)b.md) [아][ㄱ] [ㄱ] [ㄴ][]

            > - [자](j.md)
            >   이어서 [차](ch.md)

            | [카](k.md) | x |
            |---|---|
            | y | z [타](t.md) [파](p\|q.md) |

            용어 [하](h.md)
            :   뜻 [거](g.md)

            [![너](n.png)](m.md) 각주[^1]

            [ㄱ]: ref.md 'x'
            [ㄴ]:
                <둘째 줄.md>

            [^1]: [더](d.md)
            """;
        var (source, facts, problems) = Read(Body);
        Assert.Empty(problems);
        Assert.Equal(
            [
                ("../a.md#절", "../a.md#절", "가"),
                ("그림 하나.png", "그림 하나.png", "나"),
                ("https://example.com/다", "https://example.com/다", "https://example.com/다"),
                ("mailto:kim@example.com", "kim@example.com", "kim@example.com"),
                ("https://example.com/", "https://example.com/", "https://example.com/"),
                ("a&b.md", "a&amp;b.md", "바"),
                ("a)b.md", @"a\)b.md", "사"),
                ("ref.md", "ref.md", "아"),
                ("ref.md", "ref.md", "ㄱ"),
                ("둘째 줄.md", "둘째 줄.md", "ㄴ"),
                ("j.md", "j.md", "자"),
                ("ch.md", "ch.md", "차"),
                ("k.md", "k.md", "카"),
                ("t.md", "t.md", "타"),
                ("p|q.md", @"p\|q.md", "파"),
                ("h.md", "h.md", "하"),
                ("g.md", "g.md", "거"),
                ("m.md", "m.md", "너"),
                ("n.png", "n.png", "너"),
                ("d.md", "d.md", "더"),
            ],
            facts.Links.Select(link => (link.Target, source.Slice(link.TargetSpan), link.Text))
        );
        Assert.Equal("[가](../a.md#절 \"제목\")", source.Slice(facts.Links[0].Span));
        Assert.Equal(MarkdownLinkKind.Image, facts.Links[1].Kind);
        Assert.Equal(MarkdownLinkKind.Address, facts.Links[4].Kind);
    }

    // The library copies a line of which it has read half a tab.
    [Theory]
    [InlineData("# \t[a](b.md)")]
    [InlineData("-\t x\n\n\t [a](b.md)  \n\t  [c](b.md)")]
    [InlineData(">\t [a](b.md) [c](b.md)")]
    [InlineData("## \t<https://example.com/>")]
    [InlineData("1.\t https://example.com/")]
    public void A_tab_before_a_text_moves_nothing(string body)
    {
        var (source, facts, _) = Read(body);
        Assert.NotEmpty(facts.Links);
        Assert.All(facts.Links, link => Assert.Equal(link.Target, source.Slice(link.TargetSpan)));
    }

    [Fact]
    public void Refused_addresses_are_problems()
    {
        var (source, facts, problems) = Read(
            "[a](b.md) [x](JaVaScRiPt&#58;y) ![z](http://example.com/z.png) [n]()\n"
        );
        Assert.Equal(4, facts.Links.Length);
        Assert.All(
            problems,
            problem => Assert.Equal(MarkdownProblemKind.RefusedAddress, problem.Kind)
        );
        Assert.Equal(
            ["JaVaScRiPt&#58;y", "http://example.com/z.png", "[n]()"],
            problems.Select(problem => source.Slice(problem.Span))
        );
    }

    [Fact]
    public void Fences_keep_their_lines()
    {
        const string Body = """
            ```bash title=x
            a

            b
            ```

            1. 하나

               ~~~sql
               SELECT 1;
                 FROM x
               ~~~

            > ```
            > 인용
            > ```

            ```
            ```

                들여 쓴 코드

            ```mermaid
            """;
        var (source, facts, problems) = Read(Body);
        Assert.Equal(
            [
                ("bash", "a\n\nb"),
                ("sql", "SELECT 1;\n  FROM x"),
                ("", "인용"),
                ("", ""),
                ("mermaid", ""),
            ],
            facts.Fences.Select(fence => (fence.Language, fence.Code(source.Text)))
        );
        var sql = facts.Fences[1];
        Assert.Equal("sql", source.Slice(sql.LanguageSpan));
        Assert.Equal(
            "FROM",
            source.Text.Substring(
                sql.ToFile(sql.Code(source.Text).IndexOf("FROM", StringComparison.Ordinal)),
                4
            )
        );
        Assert.Equal("SELECT 1;\r\n     FROM x", source.Slice(sql.Content));
        Assert.Null(sql.DiagramType);
        Assert.Equal("", facts.Fences[^1].DiagramType);
        Assert.Equal(MarkdownProblemKind.UnsupportedDiagram, Assert.Single(problems).Kind);
    }

    [Fact]
    public void A_tab_in_the_indentation_of_code_is_read_back()
    {
        var (source, facts, _) = Read("- a\n\n  ```make\n\tx\n  \ty\n  ```\n");
        Assert.Equal("\tx\n\ty", facts.Fences[0].Code(source.Text));
    }

    [Theory]
    [InlineData("flowchart TD\n A-->B", "flowchart", null)]
    [InlineData("  graph LR;", "graph", null)]
    [InlineData("%% 주석\n\n%%{init: {\n}}%%\nflowchart-elk TD", "flowchart-elk", "flowchart-elk")]
    [InlineData(
        "---\ntitle: sequenceDiagram\n---\nsequenceDiagram\n A->>B: x",
        "sequenceDiagram",
        "sequenceDiagram"
    )]
    [InlineData("gitGraph:\n commit", "gitGraph", "gitGraph")]
    [InlineData("stateDiagram-v2", "stateDiagram-v2", "stateDiagram-v2")]
    [InlineData("%% 주석뿐", "", "mermaid")]
    [InlineData("{", "{", "{")]
    public void Mermaid_types(string diagram, string type, string? reported)
    {
        var (source, facts, problems) = Read(
            "> ```Mermaid\n> "
                + diagram.Replace("\n", "\n> ", StringComparison.Ordinal)
                + "\n> ```\n"
        );
        Assert.Equal(type, facts.Fences[0].DiagramType);
        Assert.Equal(
            reported is null ? [] : [reported],
            problems.Select(problem =>
                source
                    .Slice(problem.Span)
                    .ToLowerInvariant()
                    .Replace("diagram", "Diagram", StringComparison.Ordinal)
                    .Replace("gitg", "gitG", StringComparison.Ordinal)
            )
        );
        Assert.All(
            problems,
            problem => Assert.Equal(MarkdownProblemKind.UnsupportedDiagram, problem.Kind)
        );
    }

    [Fact]
    public void Tasks()
    {
        var (source, facts, _) = Read("- [x] **끝**난 [일](a.md)\n- [ ] `남은` 일\n- 글 [x] 글\n");
        Assert.Equal(
            [(true, "끝난 일"), (false, "남은 일")],
            facts.Tasks.Select(task => (task.Done, task.Text))
        );
        Assert.Equal(["[x]", "[ ]"], facts.Tasks.Select(task => source.Slice(task.Span)));
    }

    [Fact]
    public void Sections_hold_the_text_below_each_heading()
    {
        const string Body =
            "앞 *글*\n둘째 줄\n\n# 하나\n\n`코드`를 &amp; \\*별\\*\n\n# 빈 절\n\n# 둘\n\n- 가\n- 나\n\n```\nls\n```\n";
        var (source, facts, _) = Read(Body);
        Assert.Equal(
            [("", "앞 글 둘째 줄"), ("하나", "코드를 & *별*"), ("빈-절", ""), ("둘", "가\n나\nls")],
            facts.Sections.Select(section => (section.HeadingId, section.TextOf(source.Text)))
        );
        Assert.Equal(
            ["앞 글 둘째 줄", "를 & *별*", "", "가\n나"],
            facts.Sections.Select(section => section.TextOf(source.Text, withCode: false))
        );
        Assert.Equal(13, facts.Words);
    }

    [Fact]
    public void Titles_and_code_over_lines_are_text()
    {
        var (source, facts, _) = Read("::: warning 조심 (둘)\n> `가\n> 나` 다\n:::\n");
        Assert.Equal("조심 (둘)\n가 나 다", facts.Sections[0].TextOf(source.Text));
    }

    [Fact]
    public void Footnotes()
    {
        var (source, facts, _) = Read(
            "a[^둘] b[^하나] c[^둘]\n\n[^하나]: 첫째\n[^둘]: 둘째\n\n[^셋]: 안 쓰임\n"
        );
        Assert.Equal(
            [(1, "둘", 2, "둘째"), (2, "하나", 1, "첫째")],
            facts.Footnotes.Select(note =>
                (note.Number, note.Label, note.References, source.Slice(note.Span))
            )
        );
    }

    private static (
        SourceText Source,
        MarkdownFacts Facts,
        IReadOnlyList<MarkdownProblem> Problems
    ) Read(string body)
    {
        var source = new SourceText(
            "a.md",
            FrontMatter + body.Replace("\n", "\r\n", StringComparison.Ordinal)
        );
        var span = TextSpan.Between(FrontMatter.Length, source.Text.Length);
        var reading = MarkdownReader.Read(source, span);
        return (source, reading.Facts, reading.Problems);
    }
}
