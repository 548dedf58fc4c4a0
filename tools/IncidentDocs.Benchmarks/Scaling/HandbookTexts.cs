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
                    OfRoster(
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
                    OfRoster(
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
                size => OfRoster(Rotation + "overrides:\n" + Numbered(Cover, size))
            ),
            (
                "people in a rotation",
                Roster,
                size =>
                    OfRoster(
                        "rotation:\n  from: 2026-W01\n  until: 2099-W52\n  order:\n    primary: ["
                            + Fill("lee-subin, ", size)
                            + "lee-subin]\n    secondary: [park-sungmin]\n"
                    )
            ),
            (
                "seats",
                Roster,
                size =>
                    OfRoster(Rotation, Numbered(at => $"  - {{ id: s{at}, name: s{at} }}\n", size))
            ),
            ("windows of an escalation", "content/policy/escalation.yml", Windows),
            (
                "updates",
                Incident,
                size =>
                    Timeline(
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
                    Timeline(
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
                    Timeline(
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
                    Timeline(
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
                size => Timeline("", "") + Fill("김민준의 실수였다. 담당자가 부주의했다.\n\n", size)
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

    private const string Rotation =
        "rotation:\n  from: 2026-W01\n  until: 2027-W52\n  order: { primary: [lee-subin], secondary: [park-sungmin] }\n";

    private static string OfRoster(
        string rest,
        string seats = "  - { id: primary, name: 1차 }\n  - { id: secondary, name: 2차 }\n"
    ) =>
        "id: hostile\nname: 편성\nteam: sre\ntime_zone: Asia/Seoul\nhours: off_hours\nbusiness_hours: { person: kim-minjun }\nseats:\n"
        + seats
        + "handover: { day: mon, at: \"09:00\" }\nacknowledge_within: 15m\nescalate_after: 10m\nlimits: { consecutive_weeks: 2, share_percent: 45 }\n"
        + rest;

    private static string Cover(int at) =>
        $"  - {{ seat: primary, from: \"2026-12-01T{at / 60 % 24:00}:{at % 60:00}:00+09:00\", to: \"2027-12-01T09:00:00+09:00\", person: park-sungmin, reason: a }}\n";

    private static string Windows(int size) =>
        "channels: [{ id: pager, name: 호출, use: page, via: pager, delay: 0m, description: a }]\npolicies:\n  - severity: P1\n    windows:\n"
        + Numbered(
            at =>
                $"      - {{ from: {at}m, to: {at + 1}m, entries: [{{ do: page, who: [on_call_engineer] }}] }}\n",
            size
        );

    private static string Timeline(string updates, string actions) =>
        $$"""
            ---
            id: INC-20261102-01
            title: 긴 장애
            status: recovered
            severity: P1
            impact: { business: revenue, users: all, affected_users: 10, summary: 모두 멈춤 }
            public_summary: 멈춤
            services: [payments-api]
            detected_by: monitoring
            commander: kim-minjun
            tech_lead: park-sungmin
            on_call: choi-yuna
            timeline:
              - { at: "2026-11-02T10:00:00+09:00", kind: started, what: 시작 }
              - { at: "10:01", kind: detected, what: 감지 }
              - { at: "10:02", kind: classified, severity: P1, what: 분류 }
              - { at: "10:03", kind: war_room, channel: "#incident-20261102", what: 개설 }
            {{updates}}  - { at: "10:50", kind: mitigated, what: 완화 }
              - { at: "10:55", kind: recovered, what: 복구 }
            {{actions}}lessons: { went_well: [a], went_badly: [b], got_lucky: [c] }
            ---
            ## 요약

            모두 멈췄다.

            """;
}
