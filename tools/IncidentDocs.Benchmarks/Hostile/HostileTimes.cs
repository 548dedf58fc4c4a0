using IncidentDocs.Benchmarks.Scaling;
using static IncidentDocs.Benchmarks.Hostile.HostileCase;

namespace IncidentDocs.Benchmarks.Hostile;

/// <summary>Rosters, windows and timelines of a size that no team has.</summary>
internal static class HostileTimes
{
    private const string Path = "content/oncall/rosters/hostile.yml";
    private const string Incident = "content/postmortems/2026/INC-20261102-01.md";

    /// <summary>The cases.</summary>
    public static IEnumerable<HostileCase> Cases() =>
        [
            Roster(
                "roster-130-years",
                "rotation:\n  from: 1971-W01\n  until: 2099-W52\n  order: { primary: [lee-subin], secondary: [park-sungmin] }\n"
            ),
            Roster(
                "roster-130-years-in-days",
                "rotation:\n  from: 1971-W01\n  until: 2099-W52\n  days_each: 1\n  order: { primary: [lee-subin], secondary: [park-sungmin] }\n"
            ),
            Roster(
                "roster-6-000-covers",
                HostileTexts.Rotation + "overrides:\n" + Each(6_000, HostileTexts.Cover)
            ),
            Roster(
                "roster-6-000-shifts-of-one-week",
                "shifts:\n"
                    + Repeat(
                        "  - { week: 2026-W50, seats: { primary: lee-subin, secondary: park-sungmin } }\n",
                        6_000
                    )
            ),
            Roster(
                "roster-5-000-people",
                "rotation:\n  from: 2026-W01\n  until: 2099-W52\n  order:\n    primary: ["
                    + Repeat("lee-subin, ", 5_000)
                    + "lee-subin]\n    secondary: [park-sungmin]\n"
            ),
            Of(
                "roster-3-000-seats",
                Path,
                HostileTexts.Roster(
                    HostileTexts.Rotation,
                    Each(3_000, at => $"  - {{ id: s{at}, name: s{at} }}\n")
                )
            ),
            Of("windows-6-000", "content/policy/escalation.yml", Windows(6_000)),
            Of("timeline-12-000", Incident, Timeline(12_000)),
            Of("timeline-100-000", Incident, Timeline(100_000)),
            Of(
                "leave-9-000",
                "content/people/more.yml",
                "people:\n  - id: on-leave\n    name: 휴가\n    team: sre\n    leave:\n"
                    + Each(9_000, at => "      - { from: 2026-11-23, to: 2026-12-31, reason: a }\n")
            ),
            Of(
                "actions-3-000",
                Incident,
                Timeline(1)
                    .Replace(
                        "lessons:",
                        "actions:\n" + Each(3_000, Action) + "lessons:",
                        StringComparison.Ordinal
                    )
            ),
        ];

    private static HostileCase Roster(string name, string rest) =>
        Of(name, Path, HostileTexts.Roster(rest));

    private static string Windows(int count) =>
        HostileTexts.Policies + Each(count, HostileTexts.Window);

    private static string Action(int at) =>
        $"  - {{ id: AI-{at:000}, what: 값을 고친다, type: prevent, horizon: short, owner: kim-minjun, opened_on: 2026-11-04, due: 2026-11-05, priority: high, status: backlog }}\n";

    private static string Timeline(int updates) =>
        HostileTexts.Incident(
            Repeat("  - { at: \"10:04\", kind: update, who: choi-yuna, what: 갱신 }\n", updates),
            ""
        );
}
