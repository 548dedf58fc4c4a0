using System.Collections.Immutable;

namespace IncidentDocs.Tests.Facts.Changes;

/// <summary>Edits of the small handbook of the fixtures, each a path, a text of it and what takes its place.</summary>
internal static class ChangeEdits
{
    private const string Policy = "content/policy/";
    private const string Roster = "content/oncall/rosters/shop-oncall.yml";
    private const string Runbook = "content/runbooks/connection-pool.md";
    private const string Incident = "content/postmortems/2026/INC-20260304-01.md";
    private const string Plan = "content/drills/plan.yml";
    private const string Drill = "content/drills/results/2026-q1-tabletop.md";

    /// <summary>The edits, in the order of the golden file.</summary>
    public static ImmutableArray<(string Path, string Old, string New)> All { get; } =
    [
        ("content/handbook.yml", "version: \"1.1\"\nauthor", "version: \"1.2\"\nauthor"),
        ("content/handbook.yml", "2026-01-05, version: \"1.1\"", "2026-03-05, version: \"1.2\""),
        (Policy + "severities.yml", "respond_within: 15m", "respond_within: 10m"),
        (Policy + "severities.yml", "recover_within: next_business_day", "recover_within: 3d"),
        (Policy + "severities.yml", "  - id: P4", "  - id: P5"),
        (Policy + "impact-matrix.yml", "revenue: { few: P2", "revenue: { few: P3"),
        (Policy + "war-room.yml", "[P1, P2]", "[P1]"),
        (Policy + "war-room.yml", "[incident_commander, tech_lead]", "[incident_commander]"),
        (Policy + "war-room.yml", "P2: 15m", "P2: 20m"),
        (Policy + "board.yml", "wip_limit: 3", "wip_limit: 5"),
        (Policy + "escalation.yml", "do: report, who: [cto]", "do: page, who: [cto]"),
        (
            Policy + "escalation.yml",
            "[on_call, incident_commander, tech_lead]",
            "[on_call, tech_lead]"
        ),
        (
            Policy + "escalation.yml",
            "- from: 0m\n        to: 1h\n        entries: [{ do: page, who: [on_call] }]\n      - from: 1h",
            "- from: 0m\n        to: 30m\n        entries: [{ do: page, who: [on_call] }]\n      - from: 30m"
        ),
        (Policy + "roles.yml", "holder: { person: yoon-daeho }", "holder: { person: han-byeol }"),
        (
            Policy + "roles.yml",
            "duty: [원인을 찾고 조치를 고른다]\n    holder: { person: yoon-daeho }\n    deputy: park-jimin",
            "duty: [원인을 찾고 조치를 고른다]\n    holder: { person: yoon-daeho }"
        ),
        ("content/teams.yml", "lead: park-jimin", "lead: choi-sora"),
        ("content/teams.yml", ", roster: shop-oncall", ""),
        ("content/people.yml", ", pager: shop-byeol", ""),
        ("content/people.yml", "+821000000102", "+821000000199"),
        (
            "content/people.yml",
            "title: CTO",
            "title: CTO\n    leave: [{ from: 2026-04-01, to: 2026-04-03, reason: 휴가 }]\n    active_until: 2026-06-30"
        ),
        (
            "content/people.yml",
            "  - id: choi-sora\n    name: 최소라",
            "  - id: choi-sera\n    name: 최세라"
        ),
        ("content/contacts/vendors.yml", "+821000000201", "+821000000202"),
        ("content/contacts/vendors.yml", "2026-02-02", "2026-03-02"),
        (
            "content/services.yml",
            "tier: 1, environments: [production], team: shop, depends_on: [order-db]",
            "tier: 2, environments: [production], team: shop"
        ),
        (Roster, "[yoon-daeho, han-byeol, park-jimin]\n", "[han-byeol, yoon-daeho, park-jimin]\n"),
        (Roster, "  until: 2026-W26\n", "  until: 2026-W12\n"),
        (
            Roster,
            "acknowledge_within: 15m\nescalate_after: 10m",
            "acknowledge_within: 10m\nescalate_after: 20m"
        ),
        (Roster, "business_hours: { person: park-jimin }\n", ""),
        (Roster, "  from: 2026-W01", "  from: 2026-W12"),
        (
            Roster,
            "rotation:",
            "overrides:\n  - { seat: primary, from: \"2026-03-20T18:00:00+09:00\", to: \"2026-03-21T09:00:00+09:00\", person: choi-sora }\nrotation:"
        ),
        (
            Roster,
            "rotation:\n  from: 2026-W01\n  until: 2026-W26\n  order:\n    primary: [yoon-daeho, han-byeol, park-jimin]\n    secondary: [han-byeol, park-jimin, yoon-daeho]\n",
            "shifts:\n  - { week: 2026-W11, seats: { primary: han-byeol, secondary: park-jimin } }\n  - { week: 2026-W12, seats: { primary: choi-sora, secondary: yoon-daeho } }\n"
        ),
        (
            Runbook,
            "id: restart\n    phase: mitigate\n    action: 인스턴스를 다시 시작한다\n    role: on_call\n    run: |\n      systemctl restart order-api@{{instance}}\n    language: bash\n    effect: change",
            "id: restart\n    phase: mitigate\n    action: 인스턴스를 다시 시작한다\n    role: on_call\n    run: |\n      systemctl kill order-api@{{instance}}\n    language: bash\n    effect: destructive\n    confirm: 다른 대가 살아 있는가"
        ),
        (Runbook, "    effect: change\n    undo: 되돌릴 것이 없다", "    effect: read"),
        (Runbook, "  - id: verify", "  - id: check"),
        (
            Runbook,
            "owner: yoon-daeho\nreviewed_on: 2026-02-02",
            "owner: han-byeol\nreviewed_on: 2026-03-02"
        ),
        (Runbook, "OrderPoolSaturated, what", "OrderPoolFull, what"),
        (Runbook, "먼저 한 대를", "먼저 두 대를"),
        (Incident, "status: reviewed", "status: recovered"),
        (Incident, "commander: park-jimin", "commander: choi-sora"),
        (Incident, "due: 2026-03-12", "due: 2026-03-26"),
        (Incident, "due: 2026-03-12", "due: 2026-03-11"),
        (Incident, "    status: done\n    done_on: 2026-03-11", "    status: in_progress"),
        (Incident, "    owner: yoon-daeho\n    opened_on", "    owner: han-byeol\n    opened_on"),
        (
            Incident,
            "actions:\n",
            "actions:\n  - { id: AI-002, what: 경보를 당긴다, type: detect, horizon: short, owner: han-byeol, due: 2026-03-12, priority: low, status: backlog }\n"
        ),
        (Incident, "id: AI-001", "id: AI-009"),
        (
            Incident,
            "timeline:\n",
            "timeline:\n  - { at: \"2026-03-04T21:00:00+09:00\", kind: update, what: 배포 }\n"
        ),
        ("content/board/items.yml", "due: 2026-05-29", "due: 2026-06-05"),
        (
            Drill,
            "assessment:",
            "improvements:\n  - { id: TI-001, what: 연락망을 고친다, owner: han-byeol, due: 2026-04-01, status: backlog }\nassessment:"
        ),
        (Plan, "on: 2026-09-16", "on: 2026-10-21"),
        (Plan, "id: fall-tabletop", "id: winter-tabletop"),
        (
            Incident,
            "status: reviewed\nseverity: P2\nimpact: { business: operations, users: some",
            "status: closed\nseverity: P2\nimpact: { business: operations, users: most"
        ),
        (
            Incident,
            "status: reviewed\nseverity: P2\nimpact: { business: operations, users: some",
            "status: recovered\nseverity: P2\nimpact: { business: operations, users: most"
        ),
        (Incident, "lessons:\n  went_well: [경보가 4분 만에 왔다]", "lessons:\n  went_well: []"),
        (
            Runbook,
            "    undo: 되돌릴 것이 없다\n",
            "    undo: 되돌릴 것이 없다\n    alternatives:\n      - { label: Kubernetes, language: bash, run: kubectl rollout restart deploy/order-api }\n      - { label: 손으로, language: bash, run: rm -rf /var/lib/order }\n"
        ),
        (Runbook, "systemctl restart order-api@{{instance}}", "rm -rf /var/lib/{{instance}}"),
        (
            Runbook,
            "    role: on_call\n    method:",
            "    role: on_call\n    confirm: 손님이 있는가\n    method:"
        ),
        (Runbook, "pattern: \"order-[0-9]+\"", "pattern: \".+\""),
        (Runbook, "contacts: [hosting]\n", ""),
        (Runbook, "symptoms:", "critical: true\nsymptoms:"),
        (
            Runbook,
            "severity: P2, when: 주문의 일부가 실패한다",
            "severity: P1, when: 모든 주문이 실패한다"
        ),
        ("content/handbook.yml", "to: \"18:00\"", "to: \"19:30\""),
        ("content/handbook.yml", "holidays: [kr]\n", "audiences: [internal, public]\n"),
        (Policy + "releases.yml", "2026-03-31", "2026-04-02"),
        (Roster, "handover: { day: mon, at: \"10:00\" }", "handover: { day: mon, at: \"09:30\" }"),
        (
            "content/people.yml",
            "title: CTO",
            "title: CTO\n    leave: [{ from: 2026-03-20, to: 2026-03-24 }]"
        ),
        (
            "content/people.yml",
            "  - id: han-byeol\n    name: 한별\n    team: shop\n    title: 서버 개발자\n    channels: { phone: \"+821000000103\", email: byeol@example.com, pager: shop-byeol }\n",
            ""
        ),
        (Incident, "severity: P2\nimpact", "severity: P3\nseverity_reason: 다시 셈\nimpact"),
        (Runbook, "observe: 30m\nowner: yoon-daeho", "observe: 10m\nowner: han-byeol"),
        (Runbook, "expect: 90 아래", "expect: 80 아래"),
        ("content/people.yml", "title: CTO", "title: 대표"),
        (
            Policy + "escalation.yml",
            "  - severity: P4\n    windows: [{ from: 0m, entries: [{ do: backlog }] }]\n",
            ""
        ),
        (
            Policy + "escalation.yml",
            "entries: [{ do: report, who: [cto] }]",
            "entries: [{ do: report, who: [cto], condition: 매출이 줄 때 }]"
        ),
        (
            Policy + "escalation.yml",
            "entries: [{ do: report, who: [cto] }]",
            "entries: [{ do: consider, who: [cto] }]"
        ),
        (
            Policy + "escalation.yml",
            "windows: [{ from: 0m, entries: [{ do: page, who: [on_call] }] }]",
            "windows: [{ from: 0m, to: 2h, entries: [{ do: page, who: [on_call], scope: owning_team }] }]"
        ),
        (Policy + "escalation.yml", "via: phone, delay: 5m", "via: phone, delay: 10m"),
        (Policy + "escalation.yml", "use: page, via: pager", "use: backup, via: pager"),
        (
            Policy + "escalation.yml",
            "  - { id: phone, name: 전화, use: no_ack, via: phone, delay: 5m }\n",
            ""
        ),
        (
            "content/handbook.yml",
            "related_documents:",
            "rules: { RUN003: off }\nrelated_documents:"
        ),
        (
            "content/handbook.yml",
            "related_documents:",
            "rules: { INC006: { level: warning } }\nwaive:\n  - { rule: REF004, path: content/guide/start.md, until: 2026-06-30, reason: 옮기는 중 }\nrelated_documents:"
        ),
        (
            Incident,
            "lessons:\n",
            "explained:\n  - { rule: INC006, reason: 전화로 알렸다 }\nlessons:\n"
        ),
        (Policy + "causes.yml", "id: connection-leak", "id: connection-loss"),
        (Policy + "board.yml", "name: 하는 중, wip_limit: 3", "name: 진행, wip_limit: 4"),
        ("content/guide/start.md", "# 시작하기", "---\naudience: public\n---\n# 시작하기"),
    ];
}
