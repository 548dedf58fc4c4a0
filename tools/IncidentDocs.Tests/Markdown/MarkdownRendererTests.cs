using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Markdown;
using IncidentDocs.Core.Text;
using Xunit;

namespace IncidentDocs.Tests.Markdown;

public class MarkdownRendererTests
{
    [Fact]
    public void Page() =>
        Match(
            """
            # 결제 API *점검*, `kubectl`을 쓴다

            **굵게**가 되고 `pg_stat_activity`를 본다. 1~3분, ~~취소~~, orders::text와 id::int, &copy; &lt;b&gt; AT&T.
            다음 줄  
            강제 줄바꿈\
            또 하나. [링크](../runbooks/db.md#확인 "제목 \"둘\"")와 ![그림](그림%20하나.png "설명").

            ## 결제 API
            ## 결제 API
            ## !!!

            밑줄 제목
            ---------

            > 인용
            > > 속 인용
            > - 목록

            ***

                들여 쓴 <code>

            1. 하나

               둘째 문단
            2. 둘
               - 속
                 - 더 속

            5. 다섯
            6) 다른 목록

            - 촘촘
            - 하게
              > 인용
            """
        );

    // A particle follows without a space; CommonMark as it stands would leave the stars.
    [Theory]
    [InlineData("**굵게**가", "<strong>굵게</strong>가")]
    [InlineData("**“굵게”**가", "<strong>“굵게”</strong>가")]
    [InlineData("**굵게(강조)**를", "<strong>굵게(강조)</strong>를")]
    [InlineData("**`코드`**가", "<strong><code>코드</code></strong>가")]
    [InlineData("앞**[링크](a.md)**를", "앞<strong><a href=\"a.md\">링크</a></strong>를")]
    [InlineData("*기울임.*은", "<em>기울임.</em>은")]
    [InlineData(
        "`kubectl`을 `a`와 `b`로",
        "<code>kubectl</code>을 <code>a</code>와 <code>b</code>로"
    )]
    [InlineData("~~취소(함)~~는", "<del>취소(함)</del>는")]
    [InlineData("2 * 3 * 4, a_b_c, 1~3분", "2 * 3 * 4, a_b_c, 1~3분")]
    public void Particles_follow_marks(string markdown, string html) =>
        Assert.Equal($"<p>{html}</p>\n", MarkdownRenderer.ToHtml(markdown));

    [Fact]
    public void Tables() =>
        Match(
            """
            | 등급 | 응답 | **복구** |
            |:-----|:----:|--------:|
            | P1 | 15m | [1h](p1.md) |
            | P2 | `a|b` | 4h<br>영업시간 |
            | P3 |

            a | b
            --|--
            1 | 2

            | 머리만 |
            |--------|

            - 목록 안

              | x | y |
              |---|---|
              | 1 | 2 |
            """
        );

    [Fact]
    public void Alerts_and_containers() =>
        Match(
            """
            > [!NOTE]
            > 참고할 것.

            > [!WARNING]
            >
            > - 조심한다
            > - 두 번 확인한다

            > [!DANGER]
            > 모르는 종류.

            ::: caution 데이터가 <지워진다>
            되돌릴 수 없다.
            :::

            ::: steps 순서
            1. 하나
            :::

            ::: on"click=x
            상자
            :::

            :::
            이름 없음
            :::
            """
        );

    [Fact]
    public void Tasks() =>
        Match(
            """
            - [x] 끝난 일 [링크](x.md)
            - [ ] 남은 **일**
            - [X] `코드`

            - 보통 [ ] 항목
            - [x](y.md) 링크

            1. [ ] 느슨한

               둘째 문단
            2. [x] 둘
            """
        );

    [Fact]
    public void Footnotes() =>
        Match(
            """
            # 제목[^둘]

            첫째[^하나], 둘째[^둘], 다시[^하나]. [링크 안[^하나]](x.md) 없는 것[^없음].

            [^하나]: 첫 각주.
            [^둘]: 둘째 각주[^하나].

                    코드

            [^안 쓰임]: 나오지 않는다.
            """
        );

    [Fact]
    public void Definitions() =>
        Match(
            """
            온콜
            당번
            :   장애에 먼저 답하는 사람
            :   그 당번

            War Room

            :   모이는 곳

                둘째 문단
            """
        );

    [Fact]
    public void Code() =>
        Match(
            """
            ```bash
            kubectl get pods -l 'app=<x>' && echo "끝"

            exit
            ```

            ~~~ C++ title=x
            a < b
            ~~~

            ```"><script>
            x
            ```

            - 목록
              ```sql
              SELECT 1;
              ```

            ```mermaid
            flowchart TD
              A --> B
            ```

            ```
            ```
            """
        );

    [Fact]
    public void Raw_html() =>
        Match(
            """
            <details>
            <summary>펼침 <kbd>Ctrl</kbd></summary>

            안의 **글** <kbd>Esc</kbd>, H<sub>2</sub>O, x<sup>2</sup>, <mark>표시</mark>, 줄<br/>바꿈 <!-- 사라진다 -->

            </details>

            <!-- 사라진다

            여기까지 -->

            <details>
            요약이 없다<br>
            둘째 줄 <b>굵게</b>
            </details>

            - 목록 <details>은 글이다

              <details><summary>닫히지 않음</summary>

            <details open>속성이 있다</details>

            <div class="x">
            <p>글</p>
            </div>

            <kbd>문단을

            넘는다</kbd> <sub>*겹*</sub> *<sub>엇*갈림</sub>

            <script>alert(1)</script>
            """
        );

    [Fact]
    public void Links() =>
        Match(
            """
            [상대](../runbooks/x.md#id) [조각](#제목) [밖](https://example.com/a?b=1&c=2) <https://example.com/길> <kim@example.com>
            [전화](tel:+821000000001) [편지](mailto:a@example.com) https://example.com/경로 (https://example.com/a_(b)), https://example.com을 연다.
            [이름][참조] [참조] [이름][없음]

            [참조]: <https://example.com/x y> '제목'

            [막힘](javascript:alert(1)) [막힘](JaVaScRiPt&#58;alert(1)) [막힘](//example.com) ![막힘](data:image/png;base64,AA)
            [![그림](a.png)](b.md) ![http](http://example.com/a.png) ![https](https://example.com/a.png)
            [겉 [속](a.md)](b.md) [겉 https://example.com](b.md)
            """
        );

    [Fact]
    public void Options()
    {
        var options = new MarkdownRenderOptions
        {
            ResolveLink = target =>
                target.StartsWith("gone", StringComparison.Ordinal)
                    ? null
                    : new ResolvedLink(
                        target.Replace(".md", ".html", StringComparison.Ordinal),
                        "문서"
                    ),
            ResolveImage = target => new ResolvedLink("../assets/" + target),
            HeadingOffset = 2,
            HeadingAnchors = false,
            IdPrefix = "r1-",
            HighlightCode = (language, code, output) =>
            {
                output.Write(language is "bash" ? $"<span class=\"sh\">{code.Length}</span>" : "");
                return language is "bash";
            },
            WriteDiagram = (_, _, output) =>
            {
                output.Write("<figure>그림</figure>");
                return true;
            },
            Labels = MarkdownLabels.For(Language.English),
        };
        Match(
            """
            # a
            ##### b

            [x](y.md#z) [x](gone.md) [z](#a) ![i](i.png) [w](https://example.com/y.md) n[^1]

            ```bash
            ls
            ```

            ```sql
            select 1
            ```

            ```mermaid
            graph LR
            ```

            | a |
            |---|
            | 1 |

            > [!TIP]
            > t

            <details>x</details>

            [^1]: note
            """,
            options
        );
    }

    [Fact]
    public void A_resolver_can_not_smuggle_an_address()
    {
        var options = new MarkdownRenderOptions
        {
            ResolveLink = _ => new ResolvedLink("javascript:alert(1)"),
        };
        Assert.Equal("<p>x y</p>\n", MarkdownRenderer.ToHtml("[x](a.md) ![y](b.png)", options));
    }

    [Fact]
    public void A_fragment_follows_the_prefix_of_the_ids()
    {
        var html = MarkdownRenderer.ToHtml(
            "# a\n\n[b](#a)",
            new MarkdownRenderOptions { IdPrefix = "p-" }
        );
        Assert.Contains("id=\"p-a\"", html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#p-a\">b</a>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_body_of_a_file_is_its_part_after_the_front_matter()
    {
        var source = new SourceText("a.md", "---\nid: x\n---\n본문");
        using var output = new StringWriter();
        MarkdownRenderer.Render(source, new TextSpan(14, 2), MarkdownRenderOptions.Default, output);
        Assert.Equal("<p>본문</p>\n", output.ToString());
    }

    [Fact]
    public void The_same_body_gives_the_same_characters_on_every_thread()
    {
        const string Body = "# a\n\n**b** [c](d) `e`[^1]\n\n| x |\n|---|\n| 1 |\n\n[^1]: f\n";
        var expected = MarkdownRenderer.ToHtml(Body);
        var all = Enumerable
            .Range(0, 64)
            .AsParallel()
            .Select(_ => MarkdownRenderer.ToHtml(Body))
            .Distinct(StringComparer.Ordinal);
        Assert.Equal([expected], all);
    }

    [Fact]
    public void Carriage_returns_make_no_difference()
    {
        const string Body =
            "# a\n\nb\nc  \nd\n\n- e\n- f\n\n```\ng\n\nh\n```\n\n| x |\n|---|\n| 1 |\n";
        var html = MarkdownRenderer.ToHtml(Body.Replace("\n", "\r\n", StringComparison.Ordinal));
        Assert.Equal(MarkdownRenderer.ToHtml(Body), html);
    }

    private static void Match(
        string markdown,
        MarkdownRenderOptions? options = null,
        [System.Runtime.CompilerServices.CallerMemberName] string method = ""
    )
    {
        var html = MarkdownRenderer.ToHtml(markdown, options);
        SafeHtml.Check(html);
        Verified.Match(html, "html", method: method);
    }
}
