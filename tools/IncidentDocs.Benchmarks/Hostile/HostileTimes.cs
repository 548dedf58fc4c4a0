using static IncidentDocs.Benchmarks.Hostile.HostileCase;

namespace IncidentDocs.Benchmarks.Hostile;

/// <summary>Rosters, windows and timelines of a size that no team has.</summary>
internal static class HostileTimes
{
    private const string Rosters = "content/oncall/rosters/";

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
            Roster("roster-6-000-covers", Rotation + "overrides:\n" + Each(6_000, Cover)),
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
            Roster(
                "roster-3-000-seats",
                Rotation,
                Each(3_000, at => $"  - {{ id: s{at}, name: s{at} }}\n")
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

    private const string Incident = "content/postmortems/2026/INC-20261102-01.md";

    private const string Rotation =
        "rotation:\n  from: 2026-W01\n  until: 2027-W52\n  order: { primary: [lee-subin], secondary: [park-sungmin] }\n";

    private static HostileCase Roster(
        string name,
        string rest,
        string seats = "  - { id: primary, name: 1차 }\n  - { id: secondary, name: 2차 }\n"
    ) =>
        Of(
            name,
            Rosters + "hostile.yml",
            "id: hostile\nname: 편성\nteam: sre\ntime_zone: Asia/Seoul\nhours: off_hours\nbusiness_hours: { person: kim-minjun }\nseats:\n"
                + seats
                + "handover: { day: mon, at: \"09:00\" }\nacknowledge_within: 15m\nescalate_after: 10m\nlimits: { consecutive_weeks: 2, share_percent: 45 }\n"
                + rest
        );

    private static string Cover(int at) =>
        $"  - {{ seat: primary, from: \"2026-12-01T{at / 60 % 24:00}:{at % 60:00}:00+09:00\", to: \"2027-12-01T09:00:00+09:00\", person: park-sungmin, reason: a }}\n";

    private static string Windows(int count) =>
        "channels: [{ id: pager, name: 호출, use: page, via: pager, delay: 0m, description: a }]\npolicies:\n  - severity: P1\n    windows:\n"
        + Each(
            count,
            at =>
                $"      - {{ from: {at}m, to: {at + 1}m, entries: [{{ do: page, who: [on_call_engineer] }}] }}\n"
        );

    private static string Action(int at) =>
        $"  - {{ id: AI-{at:000}, what: 값을 고친다, type: prevent, horizon: short, owner: kim-minjun, opened_on: 2026-11-04, due: 2026-11-05, priority: high, status: backlog }}\n";

    private static string Timeline(int updates) =>
        """
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

            """
        + Repeat("  - { at: \"10:04\", kind: update, who: choi-yuna, what: 갱신 }\n", updates)
        + """
              - { at: "10:50", kind: mitigated, what: 완화 }
              - { at: "10:55", kind: recovered, what: 복구 }
            lessons: { went_well: [a], went_badly: [b], got_lucky: [c] }
            ---
            ## 요약

            모두 멈췄다.
            """;
}
