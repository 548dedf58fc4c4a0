using IncidentDocs.Core.Markdown;
using Xunit;

namespace IncidentDocs.Tests.Markdown;

public class XssTests
{
    public static TheoryData<string> Vectors { get; } =
    [
        // Schemes, plain and disguised.
        "[x](javascript:alert(1))",
        "[x](JAVASCRIPT:alert(1))",
        "[x](JaVaScRiPt&#58;alert(1))",
        "[x](&#106;avascript:alert(1))",
        "[x](&#x6A;&#x61;vascript:alert(1))",
        "[x](javascript&colon;alert(1))",
        "[x](java&Tab;script:alert(1))",
        "[x](java&NewLine;script:alert(1))",
        "[x](java&#10;script:alert(1))",
        "[x](java&#0;script:alert(1))",
        "[x](&#1;javascript:alert(1))",
        "[x](<java\tscript:alert(1)>)",
        "[x](< javascript:alert(1)>)",
        "[x](<&#32;javascript:alert(1)>)",
        "[x](<&nbsp;javascript:alert(1)>)",
        "[x](\\javascript:alert(1))",
        "[x](javascript\\:alert(1))",
        "[x](javascript://example.com/%0aalert(1))",
        "[x](vbscript:msgbox(1))",
        "[x](data:text/html,<script>alert(1)</script>)",
        "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
        "[x](DATA:image/svg+xml,%3Csvg%20onload=alert(1)%3E)",
        "[x](file:///etc/passwd)",
        "[x](feed:javascript:alert(1))",
        "[x](view-source:javascript:alert(1))",
        "[x](blob:https://example.com/1)",
        "[x](//evil.example/x)",
        "[x](\\\\\\\\evil.example/x)",
        "[x](/\\\\evil.example/x)",
        "[x](https:evil.example)",
        "[x](https:/evil.example)",
        "[x](https:///evil.example)",
        "[x](https://example.com@evil.example/)",
        "[x](https://example.com\\\\@evil.example/)",
        "[x](&#x202e;javascript:alert(1))",
        "[x](java\u00adscript:alert(1))",
        "[x](javascript\u200b:alert(1))",
        "[x][y]\n\n[y]: javascript:alert(1)",
        "[x][y]\n\n[y]: <java&#115;cript:alert(1)> \"t\"",
        "[y]\n\n[y]: data:text/html,x",
        "<javascript:alert(1)>",
        "<JAVASCRIPT&colon;alert(1)>",
        "<data:text/html,x>",
        "<vbscript:x>",
        "![x](javascript:alert(1))",
        "![x](data:image/svg+xml;base64,PHN2Zz4=)",
        "![x](http://evil.example/pixel.png)",
        "![x](mailto:a@example.com)",
        "![x\" onerror=\"alert(1)](a.png)",
        "![x](a.png \"\\\" onerror=\\\"alert(1)\")",
        "![<img src=x onerror=alert(1)>](a.png)",
        // Attributes that would leave their quotes.
        "[x](a.md \"\\\" onmouseover=\\\"alert(1)\")",
        "[x](a.md '\"><script>alert(1)</script>')",
        "[x](<a\" onclick=alert(1) b=\"c.md>)",
        "[x](a.md\"onclick=alert(1))",
        "[x](<a&quot;onclick=alert(1)>)",
        "https://example.com/\"onclick=alert(1)",
        "<https://example.com/\"onclick=alert(1)>",
        "# h {onclick=alert(1)}",
        "# \"><script>alert(1)</script>",
        "```\"onclick=alert(1)\nx\n```",
        "```x\"><script>alert(1)</script>\ny\n```",
        "```mermaid\ngraph TD\n  A[<img src=x onerror=alert(1)>]\n```",
        "::: \"onclick=alert(1)\nx\n:::",
        "::: note <img src=x onerror=alert(1)>\nx\n:::",
        "> [!NOTE\"onclick=alert(1)]\n> x",
        "> [!script]\n> x",
        "a[^\"onclick=alert(1)]\n\n[^\"onclick=alert(1)]: x",
        "a[^<script>]\n\n[^<script>]: <script>alert(1)</script>",
        "| <script>alert(1)</script> |\n|---|\n| <img src=x onerror=alert(1)> |",
        "| [x](javascript:alert(1)) | \" onclick=\"x |\n|---|---|\n| `<svg onload=alert(1)>` | a |",
        // Raw HTML.
        "<script>alert(1)</script>",
        "<ScRiPt>alert(1)</sCrIpT>",
        "x <script>alert(1)</script>",
        "<script\n>alert(1)</script\n>",
        "<img src=x onerror=alert(1)>",
        "<svg onload=alert(1)>",
        "<svg><script>alert(1)</script></svg>",
        "<math><mtext></p><style><!--</style><img src=x onerror=alert(1)>",
        "<iframe src=javascript:alert(1)></iframe>",
        "<a href=javascript:alert(1)>x</a>",
        "x <a href=\"javascript:alert(1)\" onclick=alert(1)>y</a>",
        "<details open ontoggle=alert(1)>x</details>",
        "<details ontoggle=alert(1)>\n\nx\n\n</details>",
        "<details>\n<summary onclick=alert(1)>x</summary>\n\ny\n\n</details>",
        "<details><details><summary>x</summary></details><script>alert(1)</script></details>",
        "<kbd onclick=alert(1)>x</kbd>",
        "x <mark style=background:url(javascript:alert(1))>y</mark>",
        "x <br onclick=alert(1)> y <br/onclick=alert(1)>",
        "<br\u000bonclick=alert(1)>",
        "x <kbd/onclick=alert(1)>y</kbd>",
        "x <kbd\u00a0onclick=alert(1)>y</kbd>",
        "<style>@import 'javascript:alert(1)'</style>",
        "<link rel=stylesheet href=//evil.example>",
        "<base href=//evil.example/>",
        "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
        "<object data=javascript:alert(1)>",
        "<form action=javascript:alert(1)><input type=submit></form>",
        "<input autofocus onfocus=alert(1)>",
        "<textarea></textarea><script>alert(1)</script>",
        "<title></title><script>alert(1)</script>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
        "<!--><script>alert(1)</script>-->",
        "<!---><script>alert(1)</script>-->",
        "<!-- --!><script>alert(1)</script> -->",
        "<!-- <script>alert(1)</script>",
        "x <!-- --><script>alert(1)</script><!-- -->",
        "<![CDATA[<script>alert(1)</script>]]>",
        "<?xml version=\"1.0\"?><script>alert(1)</script>",
        "<!DOCTYPE html [<!ENTITY x \"<script>alert(1)</script>\">]>",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "&#60;img src=x onerror=alert(1)&#62;",
        "<scr<script>ipt>alert(1)</scr</script>ipt>",
        "<kbd><img src=x onerror=alert(1)></kbd>",
        "`<script>alert(1)</script>` ``<img src=x onerror=alert(1)>``",
        "- [ ] <img src=x onerror=alert(1)>",
        "<img src=x onerror=alert(1)>\n:   <script>alert(1)</script>",
        "**<script>**alert(1)**</script>**",
        "\\<script>alert(1)\\</script>",
        "<a\n href=javascript:alert(1)\n>x</a>",
        "<plaintext>",
        "</p></div></body><script>alert(1)</script>",
    ];

    [Theory]
    [MemberData(nameof(Vectors))]
    public void A_page_stays_harmless(string markdown)
    {
        Assert.True(Vectors.Count >= 60);
        SafeHtml.Check(MarkdownRenderer.ToHtml(markdown));
        SafeHtml.Check(
            MarkdownRenderer.ToHtml(
                "- > " + markdown.Replace("\n", "\n  > ", StringComparison.Ordinal)
            )
        );
        SafeHtml.Check(
            MarkdownRenderer.ToHtml(
                "<details><summary>s</summary>\n\n" + markdown + "\n\n</details>"
            )
        );
        SafeHtml.Check(MarkdownRenderer.ToHtml("[t **" + markdown + "** u](v.md)"));
    }

    [Theory]
    [MemberData(nameof(Vectors))]
    public void A_field_stays_harmless(string markdown) =>
        SafeHtml.Check(InlineMarkdown.ToHtml(markdown), isInline: true);

    [Fact]
    public void The_check_itself_sees_what_is_harmful()
    {
        foreach (
            var html in (string[])
                [
                    "<script>x</script>",
                    "<p onclick=\"x\">y</p>",
                    "<a href=\"javascript:x\">y</a>",
                    "<a href=\"//evil.example\">y</a>",
                    "<p>x",
                    "<p><div>x</div></p>",
                    "<a href=\"a\"><em><a href=\"b\">x</a></em></a>",
                    "<h1 id=\"a\">x</h1><h1 id=\"a\">y</h1>",
                ]
        )
        {
            Assert.ThrowsAny<Exception>(() => SafeHtml.Check(html));
        }
    }
}
