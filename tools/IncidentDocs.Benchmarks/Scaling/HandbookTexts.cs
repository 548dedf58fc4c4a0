using System.Collections.Immutable;
using System.Text;
using IncidentDocs.Benchmarks.Generation;
using IncidentDocs.Cli.Pipeline;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Schema;
using NodaTime;
using static IncidentDocs.Benchmarks.Scaling.ScaledText;

namespace IncidentDocs.Benchmarks.Scaling;

/// <summary>Whole handbooks of which one document has more of something than any team: facts and rules, too.</summary>
internal static class HandbookTexts
{
    private const int Mebibyte = 1024 * 1024;
    private const string Roster = "content/oncall/rosters/hostile.yml";
    private const string Incident = "content/postmortems/2026/INC-20261102-01.md";

    private static readonly Lazy<(
        HandbookSchemas Schemas,
        ImmutableArray<SourceFile> Files
    )> s_base = new(() =>
        (
            HandbookPipeline.OurSchemas(),
            [
                .. HandbookGenerator
                    .Generate(HandbookPlan.Least, HandbookGenerator.UsualSeed)
                    .Select(file => File(file.Path, file.Text)),
            ]
        )
    );

    /// <summary>The cases.</summary>
    public static IEnumerable<ScalingCase> Cases() =>
        Texts()
            .Select(text => new ScalingCase(
                "handbook",
                text.Name,
                text.Of,
                written => Check(text.Path, written),
                Mebibyte
            ));

    private static bool Check(string path, string text)
    {
        var (schemas, files) = s_base.Value;
        var laid = files
            .Where(file => !string.Equals(file.Path, path, StringComparison.Ordinal))
            .Append(File(path, text))
            .OrderBy(file => file.Path, StringComparer.Ordinal);
        var handbook = HandbookPipeline.Check(
            new SourceSet([.. laid]),
            Instant.FromDateTimeOffset(World.AsOf),
            new StageClock(),
            schemas
        );
        // A list that is too long for the schema is not looked at any further.
        return handbook.Open.Any(found =>
            found.Diagnostic.Descriptor.Code is "DOC004"
            || (
                found.Diagnostic.Descriptor.Code is "SCH001"
                && found.Diagnostic.Message.En.Contains("at most", StringComparison.Ordinal)
            )
        );
    }

    private static SourceFile File(string path, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return new SourceFile(path, bytes.Length, () => bytes);
    }

    private static IEnumerable<(string Name, string Path, Func<int, string> Of)> Texts() =>
        [
            (
                "shifts of a week",
                Roster,
                size =>
                    HostileTexts.Roster(
                        "shifts:\n"
                            + Fill(
                                "  - { week: 2026-W50, seats: { primary: lee-subin, secondary: park-sungmin } }\n",
                                size
                            )
                    )
            ),
            (
                "shifts",
                Roster,
                size =>
                    HostileTexts.Roster(
                        "shifts:\n"
                            + Numbered(
                                at =>
                                    $"  - {{ week: {2026 + (at / 52)}-W{(at % 52) + 1:00}, seats: {{ primary: lee-subin, secondary: park-sungmin }} }}\n",
                                size
                            )
                    )
            ),
            (
                "covers that overlap",
                Roster,
                size =>
                    HostileTexts.Roster(
                        HostileTexts.Rotation + "overrides:\n" + Numbered(HostileTexts.Cover, size)
                    )
            ),
            (
                "people in a rotation",
                Roster,
                size =>
                    HostileTexts.Roster(
                        "rotation:\n  from: 2026-W01\n  until: 2099-W52\n  order:\n    primary: ["
                            + Fill("lee-subin, ", size)
                            + "lee-subin]\n    secondary: [park-sungmin]\n"
                    )
            ),
            (
                "seats",
                Roster,
                size =>
                    HostileTexts.Roster(
                        HostileTexts.Rotation,
                        Numbered(at => $"  - {{ id: s{at}, name: s{at} }}\n", size)
                    )
            ),
            (
                "windows of an escalation",
                "content/policy/escalation.yml",
                size => HostileTexts.Policies + Numbered(HostileTexts.Window, size)
            ),
            (
                "updates",
                Incident,
                size =>
                    HostileTexts.Incident(
                        Fill(
                            "  - { at: \"10:04\", kind: update, who: choi-yuna, what: 갱신 }\n",
                            size
                        ),
                        ""
                    )
            ),
            (
                "mitigations that go back",
                Incident,
                size =>
                    HostileTexts.Incident(
                        Fill(
                            "  - { at: \"10:04\", kind: mitigated, what: 완화 }\n  - { at: \"10:05\", kind: regressed, what: 재발 }\n",
                            size
                        ),
                        ""
                    )
            ),
            (
                "actions",
                Incident,
                size =>
                    HostileTexts.Incident(
                        "",
                        "actions:\n"
                            + Numbered(
                                at =>
                                    $"  - {{ id: AI-{at:000}, what: 값을 고친다, type: prevent, horizon: short, owner: kim-minjun, opened_on: 2026-11-04, due: 2026-11-05, priority: high, status: backlog }}\n",
                                size
                            )
                    )
            ),
            (
                "equal ids",
                Incident,
                size =>
                    HostileTexts.Incident(
                        "",
                        "actions:\n"
                            + Fill(
                                "  - { id: AI-001, what: 값을 고친다, type: prevent, horizon: short, owner: kim-minjun, opened_on: 2026-11-04, due: 2026-11-05, priority: high, status: backlog }\n",
                                size
                            )
                    )
            ),
            (
                "leave",
                "content/people/more.yml",
                size =>
                    "people:\n  - id: on-leave\n    name: 휴가\n    team: sre\n    leave:\n"
                    + Fill("      - { from: 2026-11-23, to: 2026-12-31, reason: a }\n", size)
            ),
            (
                "people",
                "content/people/more.yml",
                size =>
                    "people:\n"
                    + Numbered(
                        at =>
                            $"  - {{ id: p{at}, name: 사람{at}, team: sre, title: a, channels: {{}} }}\n",
                        size
                    )
            ),
            (
                "references that lead nowhere",
                "content/services/more.yml",
                size =>
                    "services:\n  - { id: s, name: S, type: application, tier: 1, environments: [production], team: sre, depends_on: ["
                    + Numbered(at => $"nowhere-{at}, ", size)
                    + "s] }\n"
            ),
            (
                "services in a chain",
                "content/services/more.yml",
                size =>
                    "services:\n"
                    + Numbered(
                        at =>
                            $"  - {{ id: s{at}, name: S, type: application, tier: 1, environments: [production], team: sre, depends_on: [s{at + 1}] }}\n",
                        size
                    )
            ),
            (
                "synonyms",
                "content/synonyms.yml",
                size => "groups:\n" + Numbered(at => $"  - [a{at}, b{at}]\n", size)
            ),
            (
                "blame",
                Incident,
                size =>
                    HostileTexts.Incident("", "")
                    + Fill("김민준의 실수였다. 담당자가 부주의했다.\n\n", size)
            ),
            (
                "links",
                "content/guide/page.md",
                size => "# 쪽\n\n" + Numbered(at => $"[a](nowhere-{at}.md#b)\n\n", size)
            ),
            (
                "links to headings that are not there",
                "content/guide/page.md",
                size => Numbered(at => $"# heading-{at}\n\n[a](page.md#headin-{at})\n\n", size)
            ),
            (
                "links to headings",
                "content/guide/page.md",
                size => Numbered(at => $"# h{at}\n\n[a](page.md#h{at + 1})\n\n", size)
            ),
        ];
}
