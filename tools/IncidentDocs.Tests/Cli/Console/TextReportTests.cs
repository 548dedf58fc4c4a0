using IncidentDocs.Cli.Console;
using IncidentDocs.Cli.Reports;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Rules;
using IncidentDocs.Core.Text;
using NodaTime;
using Xunit;

namespace IncidentDocs.Tests.Cli.Console;

public sealed class TextReportTests
{
    [Theory]
    [InlineData(Language.Korean, "ko")]
    [InlineData(Language.English, "en")]
    public void FindingsAreShownWithTheirLines(Language language, string variant)
    {
        Verified.Match(Report(language, TerminalTraits.File), "txt", variant);
    }

    [Fact]
    public void ATerminalWithColourGetsColour()
    {
        var text = Report(Language.English, new TerminalTraits(true, true, 60));
        Verified.Match(text.Replace("\u001b", "␛", StringComparison.Ordinal), "txt");
    }

    [Fact]
    public void NothingFromAFileReachesTheTerminalAsAControl()
    {
        var text = Report(Language.Korean, TerminalTraits.File);
        Assert.DoesNotContain(text, unit => char.IsControl(unit) && unit != '\n');
        Assert.DoesNotContain('\u202E', text);
        Assert.DoesNotContain('\u200B', text);
        Assert.Contains(
            "\\u202Eecho\\u0007 \\u200Bx\\u001B]0;title\\u0007",
            text,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(40)]
    [InlineData(60)]
    [InlineData(100)]
    [InlineData(200)]
    public void NoExcerptIsWiderThanTheTerminal(int width)
    {
        var lines = Report(Language.English, new TerminalTraits(true, false, width)).Split('\n');
        Assert.All(
            lines.Where(line => line.Contains(" | ", StringComparison.Ordinal)),
            line => Assert.InRange(CellWidth.Of(line), 0, width)
        );
    }

    [Theory]
    [InlineData("a: kim-minj", "kim-minj", "^^^^^^^^", 3)]
    [InlineData("담당: 이준호", "이준호", "^^^^^^", 6)]
    [InlineData("\tkey: v", "v", "^", 9)]
    [InlineData("a\tv", "v", "^", 4)]
    [InlineData("가\tv", "v", "^", 4)]
    [InlineData("\u202Ev", "v", "^", 6)]
    [InlineData("👩‍🚒 v", "v", "^", 3)]
    [InlineData("e\u0301 v", "v", "^", 2)]
    public void CaretsStandUnderTheCells(string line, string place, string carets, int cells)
    {
        Assert.Equal($"      | {new string(' ', cells)}{carets}", Shown(line, place)[2]);
    }

    [Fact]
    public void HalfASurrogatePairTakesTheCellsOfItsEscape()
    {
        Assert.Equal("      |       ^", Shown("\uD800v", "v")[2]);
    }

    [Fact]
    public void ALineAsLongAsAFileIsShownAroundThePlace()
    {
        var lines = Shown(new string('a', 500_000) + "BAD" + new string('b', 500_000), "BAD");
        Assert.Matches("^    1 \\| …a+BADb+…$", lines[1]);
        Assert.Equal(
            lines[1].IndexOf("BAD", StringComparison.Ordinal),
            lines[2].IndexOf("^^^", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void TheSummaryTellsOfAnsweredFindings()
    {
        var finding = ReportSamples.At("a.yml", "x", "x");
        Finding[] findings =
        [
            finding,
            finding with
            {
                Treatment = Treatment.Waived,
            },
            finding with
            {
                Treatment = Treatment.Explained,
            },
        ];
        Assert.Equal(
            new ReportSummary(3, 1, 0, 0) { Waived = 1, Explained = 1 },
            ReportSummary.Of(3, findings)
        );
        Assert.Equal(
            "3 documents: 1 error, 0 warnings, 0 infos (1 waived, 1 explained)\n",
            Summary(Language.English, findings)
        );
        Assert.Equal(
            "문서 3건: 오류 1건, 경고 0건, 정보 0건 (유예 1건, 해명 1건)\n",
            Summary(Language.Korean, findings)
        );
    }

    [Fact]
    public void AnAnswerIsShownBehindTheMessage()
    {
        var waived = ReportSamples.At("a.yml", "x", "x") with
        {
            Treatment = Treatment.Waived,
            Until = new LocalDate(2026, 12, 31),
            Reason = "moving house",
        };
        var output = new StringWriter();
        TextReport.Write(
            output,
            TerminalTraits.File,
            FindingReport.Of(Language.English, 1, [waived])
        );
        Assert.StartsWith(
            "a.yml:1:1 error[TST001 sample] this place (waived until 2026-12-31: moving house)\n",
            output.ToString(),
            StringComparison.Ordinal
        );
    }

    private static string[] Shown(string line, string place)
    {
        var finding = ReportSamples.At("a.yml", line, place);
        var output = new StringWriter();
        TextReport.Write(
            output,
            TerminalTraits.File,
            FindingReport.Of(Language.English, 1, [finding])
        );
        return output.ToString().Split('\n');
    }

    private static string Summary(Language language, Finding[] findings)
    {
        var output = new StringWriter();
        TextReport.WriteSummary(
            output,
            TerminalTraits.File,
            language,
            ReportSummary.Of(3, findings)
        );
        return output.ToString();
    }

    private static string Report(Language language, TerminalTraits traits)
    {
        var output = new StringWriter();
        var findings = ReportSamples.All();
        TextReport.Write(output, traits, FindingReport.Of(language, findings.Length, findings));
        return output.ToString();
    }
}
