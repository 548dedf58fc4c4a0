using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using IncidentDocs.Cli.Reports;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Rules;
using IncidentDocs.Tests.Cli.Console;
using NJsonSchema;
using Xunit;

namespace IncidentDocs.Tests.Cli.Reports;

/// <summary>Each form of report by itself.</summary>
public sealed class ReportFormTests
{
    [Theory]
    [InlineData(Language.Korean)]
    [InlineData(Language.English)]
    public void SarifHoldsToTheOfficialSchema(Language language)
    {
        Assert.Empty(SarifSchema.Findings(Sarif(Samples.Report(language))));
        Assert.Empty(SarifSchema.Findings(Sarif(FindingReport.Of(language, 0, []))));
    }

    [Theory]
    [InlineData("\"startLine\": 3", "\"startLine\": 0")]
    [InlineData("\"utf16CodeUnits\"", "\"bytes\"")]
    [InlineData("\"artifactChanges\"", "\"changes\"")]
    public void TheOfficialSchemaFindsWhatIsWrong(string right, string wrong)
    {
        var log = Sarif(Samples.Report(Language.English));
        Assert.Contains(right, log, StringComparison.Ordinal);
        Assert.NotEmpty(SarifSchema.Findings(log.Replace(right, wrong, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task ASecondEvaluatorAgrees()
    {
        var schema = await JsonSchema.FromJsonAsync(SarifSchema.Read());
        Assert.Empty(schema.Validate(Sarif(Samples.Report(Language.Korean))));
    }

    [Fact]
    public void SarifTellsOfEveryRuleAndOfEachResultItsIndex()
    {
        var handbook = ReportSamples.At("a.yml", "x", "x");
        var known = handbook with
        {
            Diagnostic = handbook.Diagnostic with { Descriptor = DescriptorCatalog.All[3] },
        };
        using var log = JsonDocument.Parse(Sarif(FindingReport.Of(Language.English, 1, [known])));
        var run = log.RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        Assert.Equal(DescriptorCatalog.All.Length, rules.GetArrayLength());
        var index = run.GetProperty("results")[0].GetProperty("ruleIndex").GetInt32();
        Assert.Equal(DescriptorCatalog.All[3].Code, rules[index].GetProperty("id").GetString());
    }

    [Fact]
    public void SarifResultsAreAsTheyWere()
    {
        using var log = JsonDocument.Parse(Sarif(Samples.Report(Language.English)));
        var results = log.RootElement.GetProperty("runs")[0].GetProperty("results");
        Verified.Match(results.GetRawText(), "json");
    }

    [Fact]
    public void RdjsonIsAsItWas() =>
        Verified.Match(
            Bytes(to => RdjsonReport.Write(to, Samples.Report(Language.Korean))),
            "json"
        );

    [Fact]
    public void RdjsonCountsBytes()
    {
        var finding = ReportSamples.At("a.yml", "담당: 👩 이준호\n", "이준호");
        using var json = JsonDocument.Parse(
            Bytes(to => RdjsonReport.Write(to, FindingReport.Of(Language.Korean, 1, [finding])))
        );
        var range = json
            .RootElement.GetProperty("diagnostics")[0]
            .GetProperty("location")
            .GetProperty("range");
        Assert.Equal(14, range.GetProperty("start").GetProperty("column").GetInt32());
        Assert.Equal(23, range.GetProperty("end").GetProperty("column").GetInt32());
    }

    [Fact]
    public void JunitIsAsItWas() => Verified.Match(Junit(Samples.Report(Language.Korean)), "xml");

    [Fact]
    public void JunitFailsFromTheLevelOfTheRun()
    {
        var warning = ReportSamples.At("content/a.md", "x", "x", Level.Warning);
        var report = FindingReport.Of(Language.English, 2, [warning]) with
        {
            Documents = ["content/a.md", "content/b.md"],
        };
        Assert.Equal(["0", "2"], Counts(report));
        Assert.Equal(["1", "2"], Counts(report with { FailOn = Level.Warning }));
    }

    [Fact]
    public void GithubIsAsItWas()
    {
        var output = new StringWriter();
        Assert.Empty(GithubReport.Write(output, Samples.Report(Language.Korean)));
        Verified.Match(output.ToString(), "txt");
    }

    [Theory]
    [InlineData(10, 10, 0)]
    [InlineData(11, 10, 2)]
    [InlineData(40, 10, 31)]
    public void GithubWritesNoMoreThanTenALevel(int findings, int lines, int left)
    {
        var output = new StringWriter();
        var both = Samples.Many(findings, Level.Error).Concat(Samples.Many(findings, Level.Info));
        var report = FindingReport.Of(Language.English, 1, both);
        var rest = GithubReport.Write(output, report);
        var written = output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(
            lines,
            written.Count(line => line.StartsWith("::error ", StringComparison.Ordinal))
        );
        Assert.Equal(
            lines,
            written.Count(line => line.StartsWith("::notice ", StringComparison.Ordinal))
        );
        Assert.Equal(2 * left, rest.Length);
        if (left > 0)
        {
            Assert.Contains(
                $"::error title=incidentdocs::{left} more of level error: see the summary of the job",
                written
            );
        }
        Assert.Equal(left * 2, Rows(StepSummary.Of(rest, report)));
    }

    [Fact]
    public void TheSummaryOfAJobHasAnEnd()
    {
        var report = FindingReport.Of(Language.English, 1, Samples.Many(1200, Level.Error));
        var table = StepSummary.Of(report.Findings, report);
        Assert.Equal(1000, Rows(table));
        Assert.EndsWith("\nand 200 more\n\n", table, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("see [a](b)", @"see \[a](b)")]
    [InlineData("a[0] and [1]", "a[0] and [1]")]
    [InlineData("{0} {{service}} {x}", "{{0}} {{service}} {x}")]
    [InlineData("\u001b[31m\u202e\n", @"\u001B[31m\u202E\n")]
    public void MessagesOfSarifHaveNoLinksAndPlaceholders(string text, string expected) =>
        Assert.Equal(expected, SarifText.Message(text));

    [Theory]
    [InlineData("content/a b.md", "content/a%20b.md")]
    [InlineData("content/결제.yml", "content/%EA%B2%B0%EC%A0%9C.yml")]
    [InlineData("a:b/%#?.md", "a%3Ab/%25%23%3F.md")]
    public void PathsOfSarifAreUris(string path, string expected) =>
        Assert.Equal(expected, SarifText.Uri(path));

    private static int Rows(string table) =>
        table
            .Split('\n')
            .Count(line =>
                line.StartsWith("| error", StringComparison.Ordinal)
                || line.StartsWith("| info", StringComparison.Ordinal)
            );

    private static string[] Counts(FindingReport report)
    {
        var suite = XDocument.Parse(Junit(report)).Root!;
        return [suite.Attribute("failures")!.Value, suite.Attribute("tests")!.Value];
    }

    private static string Junit(FindingReport report)
    {
        var output = new StringWriter();
        JunitReport.Write(output, report);
        return output.ToString();
    }

    private static string Sarif(FindingReport report) => Bytes(to => SarifReport.Write(to, report));

    private static string Bytes(Action<Stream> write)
    {
        using var output = new MemoryStream();
        write(output);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
