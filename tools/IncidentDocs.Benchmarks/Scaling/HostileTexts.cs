namespace IncidentDocs.Benchmarks.Scaling;

/// <summary>The parts that hostile documents of on call and incidents share.</summary>
internal static class HostileTexts
{
    /// <summary>Whose turn it is in which week.</summary>
    public const string Rotation =
        "rotation:\n  from: 2026-W01\n  until: 2027-W52\n  order: { primary: [lee-subin], secondary: [park-sungmin] }\n";

    /// <summary>Where escalations begin.</summary>
    public const string Policies =
        "channels: [{ id: pager, name: 호출, use: page, via: pager, delay: 0m, description: a }]\npolicies:\n  - severity: P1\n    windows:\n";

    /// <summary>A roster.</summary>
    /// <param name="rest">What follows its limits.</param>
    /// <param name="seats">Its seats.</param>
    public static string Roster(
        string rest,
        string seats = "  - { id: primary, name: 1차 }\n  - { id: secondary, name: 2차 }\n"
    ) =>
        "id: hostile\nname: 편성\nteam: sre\ntime_zone: Asia/Seoul\nhours: off_hours\nbusiness_hours: { person: kim-minjun }\nseats:\n"
        + seats
        + "handover: { day: mon, at: \"09:00\" }\nacknowledge_within: 15m\nescalate_after: 10m\nlimits: { consecutive_weeks: 2, share_percent: 45 }\n"
        + rest;

    /// <summary>A cover that overlaps those around it.</summary>
    public static string Cover(int at) =>
        $"  - {{ seat: primary, from: \"2026-12-01T{at / 60 % 24:00}:{at % 60:00}:00+09:00\", to: \"2027-12-01T09:00:00+09:00\", person: park-sungmin, reason: a }}\n";

    /// <summary>A window of an escalation.</summary>
    public static string Window(int at) =>
        $"      - {{ from: {at}m, to: {at + 1}m, entries: [{{ do: page, who: [on_call_engineer] }}] }}\n";

    /// <summary>An incident.</summary>
    /// <param name="updates">Lines of its timeline.</param>
    /// <param name="actions">Its actions, with their key.</param>
    public static string Incident(string updates, string actions) =>
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
