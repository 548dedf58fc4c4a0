using IncidentDocs.Core.Markdown;
using IncidentDocs.Core.Text;
using Xunit;

namespace IncidentDocs.Tests.Markdown;

public class MarkdownToPlainTextTests
{
    private const string Body = """
        머리말 *하나*.

        ```bash
        ls -l
        ```

        # 제목 `코드`

        **굵게**가 [링크](a.md)를 &amp; \*별\* <kbd>Esc</kbd> <b>.
        다음  줄

        | a | b |
        |---|---|
        | 1 | 2 |

        - 하나
        - 둘[^1]

        <!-- 주석 -->

        [^1]: 각주
        """;

    [Fact]
    public void Converts_a_page() =>
        Assert.Equal(
            "머리말 하나.\nls -l\n제목 코드\n굵게가 링크를 & *별* Esc <b>. 다음  줄\na b\n1 2\n하나\n둘\n각주",
            MarkdownToPlainText.Convert(Body)
        );

    [Fact]
    public void Leaves_code_out() =>
        Assert.StartsWith(
            "머리말 하나.\n제목 코드\n",
            MarkdownToPlainText.Convert(Body, withCode: false),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("`a`가 **b**를\n\n[c](d.md) &lt;", "a가 b를 c <")]
    [InlineData("", "")]
    [InlineData("- a", "- a")]
    public void Converts_a_field(string markdown, string text) =>
        Assert.Equal(text, MarkdownToPlainText.Inline(markdown));

    [Theory]
    [InlineData(
        "# 제목\n\n```\n코드\n```\n\n가나다 라마바 사아자\n차카",
        80,
        "가나다 라마바 사아자 차카"
    )]
    [InlineData("가나다 라마바 사아자", 9, "가나다 라마바…")]
    [InlineData("가나다라마바사", 4, "가나다…")]
    [InlineData("😀😀😀😀", 4, "😀…")]
    [InlineData("# 제목만", 80, "")]
    [InlineData("", 80, "")]
    public void Summarises(string markdown, int length, string summary)
    {
        var source = new SourceText("a.md", "--\n" + markdown);
        var facts = MarkdownReader.Read(source, new TextSpan(3, markdown.Length)).Facts;
        Assert.Equal(summary, MarkdownToPlainText.Summary(source, facts, length));
    }
}
