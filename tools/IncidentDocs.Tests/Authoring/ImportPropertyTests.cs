using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using IncidentDocs.Core.Authoring.Import;
using IncidentDocs.Core.Diagnostics;
using NodaTime;
using Xunit;

namespace IncidentDocs.Tests.Authoring;

/// <summary>Whatever the Markdown is: an import loses no word of it, changes nothing of a body but addresses of links, and never throws.</summary>
public sealed partial class ImportPropertyTests
{
    private static readonly int Iterations = int.TryParse(
        Environment.GetEnvironmentVariable("INCIDENTDOCS_MUTATIONS"),
        out var asked
    )
        ? asked
        : 600;

    private static readonly string[] Pieces =
    [
        "---\ntitle: One\nweight: 3\ntags: [alpha, \"beta\"]\n---\n",
        "+++\ntitle = \"Two\"\ndate = 2026-03-04\n+++\n",
        "---\nnever: closed\n",
        "# Disk full\n",
        "## Diagnosis\n",
        "## 조치 방법\n",
        "### Verification ###\n",
        "Timeline\n---\n",
        "## Timeline\n",
        "- 14:05 UTC alert fired\n- 14:25 resolved\n",
        "| 9:10 | paged |\n| 9:40 | restored |\n",
        "1. Look at `x`\n",
        "- item\n\n  more of it\n",
        "   - [ ] task\n",
        "```bash\n$ kubectl get pods -n <name space>\nNAME READY\n```\n",
        "   ```sh\n   rm -rf /tmp/<dir>\n",
        "~~~sql\nSELECT 1\n~~~\n",
        "```\nsystemctl status {{service}} \\\n```\n",
        "See [other](other.md#part), ![p](../img/p.png \"t\") <https://example.com>\n",
        "[ref]: ./other.md\n",
        "text without an end",
        "\n\n",
        "\r\n",
        "<details>\n<summary>s</summary>\n",
        "{{< ref \"other\" >}} **bold** _em_ \\* &amp; \u2028 \"quoted\": # no\n",
        "\t\ttabs\u0007 and \uFEFFmarks\n",
    ];

    private static readonly ImportSettings Settings = new(
        Language.English,
        "imported/x",
        "sam-hill",
        "on_call",
        "P4",
        new LocalDate(2026, 11, 23)
    )
    {
        Service = "shop",
        Severities =
        [
            new ImportSeverity("P1", "revenue", "all"),
            new ImportSeverity("P4", "operations", "few"),
        ],
        Zone = DateTimeZoneProviders.Tzdb["Europe/London"],
    };

    [Fact]
    public void NoWordOfTheSourceIsLost() =>
        Gen.OneOf([.. Pieces.Select(Gen.Const)])
            .Array[0, 14]
            .Select(
                Gen.OneOf(
                    Gen.Const("incidents/outage.md"),
                    Gen.Const("a/Runbook One.md"),
                    Gen.Const("README.md")
                )
            )
            .Sample(
                (pieces, path) =>
                {
                    var source = string.Concat(pieces);
                    foreach (
                        var verdict in (ImportVerdict?[])[null, new ImportVerdict { IsPage = true }]
                    )
                    {
                        Holds(path, source, verdict);
                    }
                },
                iter: Iterations
            );

    private static void Holds(string path, string source, ImportVerdict? verdict)
    {
        var importer = new Importer(
            Settings,
            [
                new ImportFile(path, Encoding.UTF8.GetBytes(source)),
                new ImportFile("a/other.md", "# Part\n"u8.ToArray()),
                new ImportFile("img/p.png", new byte[] { 1 }),
            ]
        );
        var verdicts = new Dictionary<string, ImportVerdict>(StringComparer.Ordinal);
        if (verdict is not null)
        {
            verdicts.Add(path, verdict);
        }
        var made = importer.Run(verdicts).Single(file => file.Source == path);
        var text = Encoding.UTF8.GetString(made.Bytes.Span);
        var words = Word()
            .Matches(text)
            .Select(word => word.Value)
            .ToHashSet(StringComparer.Ordinal);
        Assert.All(Word().Matches(Bare(source)), word => Assert.Contains(word.Value, words));
        var body = source[BodyOf(source)..];
        Assert.EndsWith(Bare(body), Bare(text), StringComparison.Ordinal);
    }

    private static int BodyOf(string source) => Matter().Match(source).Length;

    /// <summary>Without the addresses of links, which may be led elsewhere, and without a byte order mark.</summary>
    private static string Bare(string text) => Address().Replace(text, "");

    [GeneratedRegex(@"(?<=\]\()[^()\s]*|(?<=\]: )\S+")]
    private static partial Regex Address();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();

    [GeneratedRegex(@"\A(---|\+\+\+)\n(.*\n)*?\1\s*?\n", RegexOptions.CultureInvariant)]
    private static partial Regex Matter();
}
