using System.Diagnostics;
using IncidentDocs.Benchmarks.Scaling;
using IncidentDocs.Core.Markdown;
using IncidentDocs.Core.Text;
using Xunit;
using static IncidentDocs.Benchmarks.Scaling.ScaledText;

namespace IncidentDocs.Tests.Markdown;

/// <summary>Bodies that are meant to stop the parser. Each is read and written in about linear time, or a limit answers.</summary>
public class HostileSizeTests
{
    private const int Size = 48 * 1024;

    // A step of about 20 ns and the limits allow half a second; the machine may be busy.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(8);
    private static readonly TimeSpan TooShortToCompare = TimeSpan.FromMilliseconds(400);

    public static TheoryData<string> Names { get; } =
    [.. MarkdownTexts.Bodies.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Time_grows_with_the_size_or_a_limit_answers(string name)
    {
        var (once, problems) = Measure(MarkdownTexts.Bodies[name](Size));
        var (twice, laterProblems) = Measure(MarkdownTexts.Bodies[name](2 * Size));
        Assert.True(twice < Longest, $"{twice.TotalSeconds:F1} s");
        Assert.DoesNotContain(
            laterProblems,
            problem => problem.Kind is MarkdownProblemKind.Malformed
        );
        Assert.All(laterProblems, problem => Assert.True(problem.Span.End <= 2 * Size + 20_000));
        var isLimited = problems
            .Concat(laterProblems)
            .Any(problem => problem.Kind is MarkdownProblemKind.TooLarge);
        for (var again = 0; !isLimited && twice > TooShortToCompare && twice > 2.5 * once; again++)
        {
            Assert.True(
                again < 3,
                $"{once.TotalMilliseconds:F0} ms, then {twice.TotalMilliseconds:F0} ms"
            );
            (once, _) = Measure(MarkdownTexts.Bodies[name](Size));
            (twice, _) = Measure(MarkdownTexts.Bodies[name](2 * Size));
        }
    }

    [Theory]
    [InlineData("links unclosed in lines")]
    [InlineData("emphasis mixed")]
    [InlineData("lists deep in lines")]
    [InlineData("containers")]
    [InlineData("table of emphasis")]
    public void A_mebibyte_is_answered_soon(string name) =>
        Assert.True(Measure(MarkdownTexts.Bodies[name](1024 * 1024)).Time < Longest);

    // What the issue trackers of Markdown parsers are full of, with the line at which the limit answers.
    [Theory]
    [InlineData("table of 201 columns", 3)]
    [InlineData("table of cells", 3)]
    [InlineData("quotes", 3)]
    [InlineData("lists", 3)]
    [InlineData("brackets", 3)]
    [InlineData("emphasis", 3)]
    [InlineData("nested emphasis", 3)]
    [InlineData("line", 4)]
    [InlineData("lines", 20_001)]
    [InlineData("footnotes", 1_003)]
    [InlineData("definitions", 3)]
    public void A_limit_answers_at_the_right_line(string what, int line)
    {
        var body =
            "# 앞\n\n"
            + what switch
            {
                "table of 201 columns" => Fill("|a", 402) + "|\n" + Fill("|-", 402) + "|\n",
                "table of cells" => Fill("|a", 400)
                    + "|\n"
                    + Fill("|-", 400)
                    + "|\n"
                    + Fill("|a|\n", 1_100),
                "quotes" => Fill("> ", 256) + "a\n",
                "lists" => Fill("- ", 128) + "a\n",
                "brackets" => Fill("[a](b\n", 90_000),
                "emphasis" => Fill("*a \n", 60_000),
                "nested emphasis" => Fill("*a **a ", 50 * 7) + "b" + Fill(" a** a*", 50 * 7),
                "line" => "a\n" + Fill("가", 20_001),
                "lines" => Fill("a\n", 40_000),
                "footnotes" => Fill("[^1]: x\n", 1_001 * 8),
                _ => Fill("[a]: b\n", 1_001 * 7),
            };
        var source = new SourceText("a.md", "---\n---\n" + body);
        var reading = MarkdownReader.Read(source, new TextSpan(8, body.Length));
        var problem = Assert.Single(reading.Problems);
        Assert.Equal(MarkdownProblemKind.TooLarge, problem.Kind);
        Assert.Equal(line + 2, source.Lines.PositionOf(problem.Span.Start).Line);
    }

    [Fact]
    public void What_a_handbook_holds_is_within_the_limits()
    {
        var body =
            "| 이름 | 전화 | 메일 | 비고 |\n|---|---|---|---|\n"
            + Fill(
                "| [이름](people/kim.md) | +821000000001 | <kim@example.com> | `a_b_c` 1~3, **중요** |\n",
                500 * 80
            )
            + "\n"
            + Fill(
                "**굵게**가 `코드`를 [링크](a.md \"제목\")로, https://example.com/a_b (괄호)와 [^1].\n\n",
                2_000 * 60
            )
            + string.Concat(
                Enumerable.Range(0, 12).Select(level => new string(' ', 2 * level) + "- 목록\n")
            )
            + "\n[^1]: 각주\n";
        Assert.Empty(
            MarkdownReader.Read(new SourceText("a.md", body), new TextSpan(0, body.Length)).Problems
        );
    }

    [Fact]
    public void A_part_over_a_limit_is_shown_as_text_and_the_rest_as_ever()
    {
        var body = "# 앞\n\n" + Fill("*a \n", 60_000) + "\n## 뒤\n\n[x](y.md)\n";
        var reading = MarkdownReader.Read(
            new SourceText("a.md", body),
            new TextSpan(0, body.Length)
        );
        Assert.Equal(["앞", "뒤"], reading.Facts.Headings.Select(heading => heading.Id));
        Assert.Equal("y.md", Assert.Single(reading.Facts.Links).Target);
        var html = MarkdownRenderer.ToHtml(body);
        Assert.Contains("<p>*a \n*a", html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"y.md\">x</a>", html, StringComparison.Ordinal);
        SafeHtml.Check(html);
    }

    [Fact]
    public void A_body_that_is_not_parsed_is_shown_as_text()
    {
        var html = MarkdownRenderer.ToHtml(Fill("<b>\n", 100_000));
        Assert.StartsWith(
            "<pre class=\"raw-markdown\" tabindex=\"0\">&lt;b&gt;\n",
            html,
            StringComparison.Ordinal
        );
        SafeHtml.Check(html);
    }

    [Fact]
    public void The_first_problems_are_enough()
    {
        var tables = Fill("| " + Fill("a|", 800) + "\n" + Fill("-|", 800) + "\n\n", 400_000);
        var addresses = Fill("<xy:z>\n", 3_000);
        foreach (var body in (string[])[tables, addresses])
        {
            var reading = MarkdownReader.Read(
                new SourceText("a.md", body),
                new TextSpan(0, body.Length)
            );
            Assert.Equal(MarkdownLimits.Default.Problems, reading.Problems.Length);
        }
    }

    private static (TimeSpan Time, IReadOnlyList<MarkdownProblem> Problems) Measure(string body)
    {
        var watch = Stopwatch.StartNew();
        var reading = MarkdownReader.Read(
            new SourceText("a.md", body),
            new TextSpan(0, body.Length)
        );
        MarkdownRenderer.Render(body, MarkdownRenderOptions.Default, TextWriter.Null);
        return (watch.Elapsed, reading.Problems);
    }
}
