using IncidentDocs.Core.Markdown;
using Xunit;

namespace IncidentDocs.Tests.Markdown;

public class InlineMarkdownTests
{
    [Theory]
    [InlineData(
        "`systemctl is-active x`가 active를 출력한다",
        "<code>systemctl is-active x</code>가 active를 출력한다"
    )]
    [InlineData(
        "**굵게**가 *기울임*을 [링크](a.md)로",
        "<strong>굵게</strong>가 <em>기울임</em>을 <a href=\"a.md\">링크</a>로"
    )]
    [InlineData("[x](javascript:alert(1))", "x")]
    [InlineData("# 제목 아님", "# 제목 아님")]
    [InlineData("- 목록 아님", "- 목록 아님")]
    [InlineData("1. 순서 아님", "1. 순서 아님")]
    [InlineData("    코드 아님", "코드 아님")]
    [InlineData("> 인용 아님", "&gt; 인용 아님")]
    [InlineData(
        "[a]: https://example.com",
        "[a]: <a href=\"https://example.com\" rel=\"noopener noreferrer\">https://example.com</a>"
    )]
    [InlineData("제목\n===", "제목\n===")]
    [InlineData("첫 줄\n둘째 줄\n\n셋째", "첫 줄\n둘째 줄<br>셋째")]
    [InlineData("a|b\n-|-\nc|d", "a|b\n-|-\nc|d")]
    [InlineData(
        "<kbd>Ctrl</kbd> <kbd>x <b>y</b>",
        "<kbd>Ctrl</kbd> &lt;kbd&gt;x &lt;b&gt;y&lt;/b&gt;"
    )]
    [InlineData(
        "<details><summary>x</summary></details>",
        "&lt;details&gt;&lt;summary&gt;x&lt;/summary&gt;&lt;/details&gt;"
    )]
    [InlineData("", "")]
    [InlineData("a\0b", "a\ufffdb")]
    public void Renders(string markdown, string html)
    {
        Assert.Equal(html, InlineMarkdown.ToHtml(markdown));
        SafeHtml.Check(html, isInline: true);
    }

    [Fact]
    public void Reads_links_and_problems_with_offsets_in_the_text()
    {
        const string Text = "본문 [x](a.md)\n[y](data:z)";
        var reading = InlineMarkdown.Read(Text);
        Assert.Equal(
            ["a.md", "data:z"],
            reading.Facts.Links.Select(link =>
                Text.Substring(link.TargetSpan.Start, link.TargetSpan.Length)
            )
        );
        var problem = Assert.Single(reading.Problems);
        Assert.Equal(MarkdownProblemKind.RefusedAddress, problem.Kind);
        Assert.Equal("data:z", Text.Substring(problem.Span.Start, problem.Span.Length));
    }

    [Fact]
    public void A_flood_is_written_as_text()
    {
        var flood = string.Concat(Enumerable.Repeat("*a ", 100_000));
        Assert.Equal(flood, InlineMarkdown.ToHtml(flood));
        Assert.Equal(
            MarkdownProblemKind.TooLarge,
            Assert.Single(InlineMarkdown.Read(flood).Problems).Kind
        );
    }
}
