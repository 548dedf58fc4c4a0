using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using CsCheck;
using IncidentDocs.Cli.Console;
using IncidentDocs.Cli.Reports;
using IncidentDocs.Core.Rules;
using Xunit;

namespace IncidentDocs.Tests.Cli.Reports;

/// <summary>Whatever a handbook holds, in names of files and in texts: no form of report hands it on as something that acts.</summary>
public sealed class HostileTextTests
{
    private static readonly string[] Pieces =
    [
        "\u001b[2J",
        "\u001b]0;t\u0007",
        "\u009b31m",
        "\n::set-output name=x::y",
        "\r\n::error::z",
        "::add-mask::",
        "%0A::warning::",
        "\u202e",
        "\u2066",
        "\u200f",
        "\u2028",
        "\0",
        "\ud800",
        "\ufffe",
        "<script>alert(1)</script>",
        "]]>",
        "<!--",
        "&lt;",
        "\"",
        "'",
        "|",
        "`",
        "[x](javascript:1)",
        "![x](http://e)",
        "{0}",
        ",file=",
        "\\",
        "@everyone",
        "~~x~~",
        "$x$",
        "\t",
        "한글",
        "👩‍🚒",
        "a",
    ];

    private static readonly Gen<string> Text = Gen.Frequency(
        (
            3,
            Gen.Int[0, Pieces.Length - 1].Select(at => Pieces[at]).Array[1, 6].Select(string.Concat)
        ),
        (1, Gen.String[Gen.Char, 1, 12])
    );

    [Fact]
    public void NoFormHoldsWhatCannotBeSeen() =>
        Text.Sample(
            text =>
            {
                var report = Samples.Hostile(text);
                var waived = Samples.Hostile(text, Treatment.Waived);
                foreach (var (form, shown) in Forms(report).Concat(Forms(waived)))
                {
                    var bad = shown.EnumerateRunes().FirstOrDefault(IsBad);
                    Assert.True(bad == default, $"{form} holds U+{bad.Value:X4}");
                }
            },
            iter: 1500,
            threads: 2
        );

    [Fact]
    public void EveryLineForGithubIsACommandOfOurs() =>
        Text.Sample(
            text =>
            {
                var lines = Github(Samples.Hostile(text)).Split('\n')[..^1];
                var line = Assert.Single(lines);
                Assert.Matches(
                    "^::error file=[^:,]+,line=1,endLine=[0-9]+,title=TST001 sample::[^\n]*$",
                    line
                );
            },
            iter: 1500,
            threads: 2
        );

    [Fact]
    public void JsonAndXmlStayWhole() =>
        Text.Sample(
            text =>
            {
                var report = Samples.Hostile(text);
                foreach (var (form, shown) in Forms(report))
                {
                    if (form is "json" or "sarif" or "rdjson")
                    {
                        using var json = JsonDocument.Parse(shown);
                    }
                    if (form is "junit")
                    {
                        var file = Assert.Single(XDocument.Parse(shown).Descendants("testcase"));
                        Assert.Equal(
                            VisibleText.Of($"content/{text}.md"),
                            file.Attribute("name")!.Value
                        );
                    }
                }
            },
            iter: 700,
            threads: 2
        );

    [Fact]
    public void ACellOfATableIsTextAndNothingElse() =>
        Text.Sample(
            text =>
            {
                var table = StepSummary.Of(Samples.Hostile(text).Findings, Samples.Hostile(text));
                var row = table.Split('\n')[4];
                Assert.Equal(5, row.Count(character => character == '|'));
                Assert.DoesNotContain(
                    row,
                    character =>
                        character is '<' or '`' or '[' or '*' or '_' or '\\' or '@' or '~' or '$'
                );
            },
            iter: 700,
            threads: 2
        );

    private static bool IsBad(Rune rune) =>
        rune.Value != '\n'
        && (
            VisibleText.IsUnseen(rune)
            || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Control
            || rune == Rune.ReplacementChar
        );

    private static IEnumerable<(string Form, string Text)> Forms(FindingReport report)
    {
        yield return ("text", Written(to => TextReport.Write(to, TerminalTraits.File, report)));
        yield return ("github", Github(report));
        yield return ("junit", Written(to => JunitReport.Write(to, report)));
        yield return ("summary", StepSummary.Of(report.Findings, report));
        yield return ("json", Bytes(to => JsonReport.Write(to, report)));
        yield return ("sarif", Bytes(to => SarifReport.Write(to, report)));
        yield return ("rdjson", Bytes(to => RdjsonReport.Write(to, report)));
    }

    private static string Github(FindingReport report) =>
        Written(to => GithubReport.Write(to, report));

    private static string Written(Action<TextWriter> write)
    {
        var output = new StringWriter();
        write(output);
        return output.ToString();
    }

    private static string Bytes(Action<Stream> write)
    {
        using var output = new MemoryStream();
        write(output);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
