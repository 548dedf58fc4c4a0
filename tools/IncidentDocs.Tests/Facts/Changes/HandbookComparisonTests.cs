using System.Text;
using IncidentDocs.Core.Facts.Changes;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Tests.Site.Model;
using NodaTime;
using Xunit;

namespace IncidentDocs.Tests.Facts.Changes;

/// <summary>What changes mean: each an edit of the small handbook of the fixtures, told in both languages, in one golden file.</summary>
public sealed class HandbookComparisonTests
{
    private const string Base = "tools/IncidentDocs.Tests/Fixtures/Base";
    private const string Policy = "content/policy/";
    private const string Roster = "content/oncall/rosters/shop-oncall.yml";
    private const string Runbook = "content/runbooks/connection-pool.md";
    private const string Incident = "content/postmortems/2026/INC-20260304-01.md";
    private const string Plan = "content/drills/plan.yml";
    private const string Drill = "content/drills/results/2026-q1-tabletop.md";

    private static readonly Instant s_asOf = Instant.FromUtc(2026, 3, 10, 0, 0);

    private static readonly (string Path, string Old, string New)[] s_edits =
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

    [Fact]
    public void EveryEditIsToldForWhatItMeans()
    {
        var sources = HandbookSite.Read(Base);
        var before = HandbookSite.Facts(sources, at: s_asOf);
        var golden = new StringBuilder();
        foreach (var (path, old, now) in s_edits)
        {
            var after = HandbookSite.Facts(Edited(sources, path, old, now), at: s_asOf);
            Tell(golden, path, HandbookComparison.Compare(before, after));
            if (now.Contains("confirm:", StringComparison.Ordinal) || path == Roster)
            {
                Tell(golden, $"{path}, undone", HandbookComparison.Compare(after, before));
            }
        }
        Verified.Match(golden.ToString(), "txt");
        var kinds = golden
            .ToString()
            .Split('\n')
            .Where(line => line.Contains("] content/", StringComparison.Ordinal))
            .Select(line => line.TrimStart('!', ' ').Split(' ')[0])
            .Distinct(StringComparer.Ordinal);
        Assert.InRange(kinds.Count(), 50, 150);
    }

    private static void Tell(
        StringBuilder golden,
        string title,
        IEnumerable<HandbookChange> changes
    )
    {
        golden.Append("== ").Append(title).Append('\n');
        foreach (var change in changes)
        {
            golden.Append(
                System.Globalization.CultureInfo.InvariantCulture,
                $"{(change.IsRisk ? "! " : "")}{change.Kind} [{change.Subject}] {change.Path}\n  {change.Text.Ko}\n  {change.Text.En}\n"
            );
        }
    }

    [Fact]
    public void TheSameHandbookHasNotChanged() =>
        Assert.Empty(
            HandbookComparison.Compare(
                HandbookSite.Facts(HandbookSite.Read(Base), at: s_asOf),
                HandbookSite.Facts(HandbookSite.Read(Base), at: s_asOf)
            )
        );

    [Fact]
    public void CommentsQuotesAndTheOrderOfKeysMeanNothing()
    {
        var sources = HandbookSite.Read(Base);
        var other = Edited(sources, "content/people.yml", "people:", "# who there is\npeople:");
        other = Edited(
            other,
            "content/people.yml",
            "name: 한별\n    team: shop",
            "team: 'shop'\n    name: \"한별\""
        );
        Assert.Empty(
            HandbookComparison.Compare(
                HandbookSite.Facts(sources, at: s_asOf),
                HandbookSite.Facts(other, at: s_asOf)
            )
        );
    }

    [Fact]
    public void PagesComeAndGo()
    {
        var sources = HandbookSite.Read(Base);
        var more = new SourceSet([
            .. sources
                .Files.Concat(
                    Enumerable
                        .Range(0, 6)
                        .Select(number => Page($"content/notes/{number}.md"))
                        .Append(Page("content/one.md"))
                )
                .OrderBy(file => file.Path, StringComparer.Ordinal),
        ]);
        var (one, other) = (
            HandbookSite.Facts(sources, at: s_asOf),
            HandbookSite.Facts(more, at: s_asOf)
        );
        Assert.Equal(
            ["page added: content/one.md", "6 pages added: content/notes/"],
            HandbookComparison.Compare(one, other).Select(change => change.Text.En)
        );
        Assert.Equal(
            ["없어진 안내 문서: content/one.md", "없어진 안내 문서 6건: content/notes/"],
            HandbookComparison.Compare(other, one).Select(change => change.Text.Ko)
        );
    }

    /// <summary>What is new says what it brings: the actions of a drill, the destructive steps of a runbook.</summary>
    [Fact]
    public void WhatIsNewSaysWhatItBrings()
    {
        var sources = HandbookSite.Read(Base);
        var full = Edited(
            Edited(
                sources,
                Drill,
                "assessment:",
                "improvements:\n  - { id: TI-001, what: 연락망을 고친다, owner: han-byeol, due: 2026-04-01, status: backlog }\nassessment:"
            ),
            Runbook,
            "effect: change",
            "effect: destructive\n    confirm: 다른 대가 살아 있는가"
        );
        var without = new SourceSet([
            .. sources.Files.Where(file => file.Path is not (Drill or Runbook)),
        ]);
        var changes = HandbookComparison.Compare(
            HandbookSite.Facts(without, at: s_asOf),
            HandbookSite.Facts(full, at: s_asOf)
        );
        Assert.Contains(changes, change => change.Subject is "2026-q1-tabletop/TI-001");
        var runbook = Assert.Single(changes, change => change.Kind is "runbook.added");
        Assert.EndsWith(": 3 steps, 1 destructive", runbook.Text.En, StringComparison.Ordinal);
        Assert.True(runbook.IsRisk);
    }

    /// <summary>Leave that is cut short or called off is told as such.</summary>
    [Fact]
    public void LeaveIsShortenedOrCalledOff()
    {
        const string Leave = "\n    leave: [{ from: 2026-03-20, to: 2026-03-24 }]";
        var sources = HandbookSite.Read(Base);
        var away = Edited(sources, "content/people.yml", "title: CTO", "title: CTO" + Leave);
        Assert.Equal(
            ["choi-sora is no longer away from 2026-03-20 to 2026-03-24"],
            Told(away, sources)
        );
        Assert.Equal(
            ["choi-sora is away from 2026-03-20 to 2026-03-22 (was from 2026-03-20 to 2026-03-24)"],
            Told(away, Edited(away, "content/people.yml", "to: 2026-03-24", "to: 2026-03-22"))
        );

        static IEnumerable<string> Told(SourceSet before, SourceSet after) =>
            HandbookComparison
                .Compare(
                    HandbookSite.Facts(before, at: s_asOf),
                    HandbookSite.Facts(after, at: s_asOf)
                )
                .Select(change => change.Text.En);
    }

    /// <summary>Whole documents that only one side has are told, whatever their kind; a translation as what it is.</summary>
    [Fact]
    public void DocumentsComeAndGo()
    {
        var sources = HandbookSite.Read(Base);
        var golden = new StringBuilder();
        foreach (
            var file in sources.Files.Where(file =>
                file.Path.StartsWith("content/", StringComparison.Ordinal)
            )
        )
        {
            var (with, without) = (
                HandbookSite.Facts(sources, at: s_asOf),
                HandbookSite.Facts(
                    new SourceSet([.. sources.Files.Where(other => other != file)]),
                    at: s_asOf
                )
            );
            Tell(golden, $"without {file.Path}", HandbookComparison.Compare(with, without));
            Tell(golden, $"with {file.Path}", HandbookComparison.Compare(without, with));
        }
        Verified.Match(golden.ToString(), "txt");
    }

    [Fact]
    public void TranslationsComeAndGo()
    {
        var sources = HandbookSite.Read(Base);
        var more = Plus(sources, "content/guide/start.en.md", "# Start\n");
        var (one, other) = (
            HandbookSite.Facts(sources, at: s_asOf),
            HandbookSite.Facts(more, at: s_asOf)
        );
        Assert.Equal(
            ["translation added (en): content/guide/start.en.md"],
            HandbookComparison.Compare(one, other).Select(change => change.Text.En)
        );
        Assert.Equal(
            ["없어진 번역 (en): content/guide/start.en.md"],
            HandbookComparison.Compare(other, one).Select(change => change.Text.Ko)
        );
    }

    /// <summary>A document under another name is compared with what it was.</summary>
    [Fact]
    public void ARenamedDocumentIsTheSameOne()
    {
        var sources = HandbookSite.Read(Base);
        var golden = new StringBuilder();
        foreach (
            var (path, now, edits) in new (string, string, (string, string)[])[]
            {
                (
                    Runbook,
                    "content/runbooks/pool-exhausted.md",
                    [
                        ("id: connection-pool", "id: pool-exhausted"),
                        ("effect: change", "effect: destructive"),
                    ]
                ),
                (
                    Roster,
                    "content/oncall/rosters/book-oncall.yml",
                    [
                        ("id: shop-oncall", "id: book-oncall"),
                        ("escalate_after: 10m", "escalate_after: 20m"),
                    ]
                ),
                (
                    Incident,
                    "content/postmortems/2026/INC-20260304-02.md",
                    [
                        ("id: INC-20260304-01", "id: INC-20260304-02"),
                        ("due: 2026-03-12", "due: 2026-03-26"),
                    ]
                ),
                ("content/people.yml", "content/people/all.yml", []),
                ("content/guide/start.md", "content/guide/begin.md", []),
            }
        )
        {
            var text = TextOf(sources, path);
            text = edits.Aggregate(
                text,
                (of, edit) => of.Replace(edit.Item1, edit.Item2, StringComparison.Ordinal)
            );
            var renamed = Plus(
                new SourceSet([.. sources.Files.Where(file => file.Path != path)]),
                now,
                text
            );
            Tell(
                golden,
                $"{path} is {now}",
                HandbookComparison.Compare(
                    HandbookSite.Facts(sources, at: s_asOf),
                    HandbookSite.Facts(renamed, at: s_asOf)
                )
            );
        }
        Verified.Match(golden.ToString(), "txt");
    }

    private static string TextOf(SourceSet sources, string path) =>
        Encoding.UTF8.GetString(sources.Files.Single(file => file.Path == path).Read());

    private static SourceSet Plus(SourceSet sources, string path, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return new SourceSet([
            .. sources
                .Files.Append(new SourceFile(path, bytes.Length, () => bytes))
                .OrderBy(file => file.Path, StringComparer.Ordinal),
        ]);
    }

    private static SourceFile Page(string path) => new(path, 7, () => "# Page\n"u8.ToArray());

    /// <summary>What can't be read on one side is not said to be gone or new.</summary>
    [Fact]
    public void ABrokenDocumentTakesNothingAway()
    {
        var sources = HandbookSite.Read(Base);
        var before = HandbookSite.Facts(sources, at: s_asOf);
        var after = HandbookSite.Facts(
            Edited(sources, "content/people.yml", "people:", "people: ["),
            at: s_asOf
        );
        var changes = HandbookComparison.Compare(before, after);
        Assert.DoesNotContain(changes, change => change.Kind is "person.removed");
        Assert.DoesNotContain(
            HandbookComparison.Compare(after, before),
            change => change.Kind is "person.added"
        );
    }

    private static SourceSet Edited(SourceSet sources, string path, string old, string now) =>
        new([
            .. sources.Files.Select(file =>
            {
                if (!string.Equals(file.Path, path, StringComparison.Ordinal))
                {
                    return file;
                }
                var text = Encoding.UTF8.GetString(file.Read());
                Assert.Contains(old, text, StringComparison.Ordinal);
                var at = text.IndexOf(old, StringComparison.Ordinal);
                var bytes = Encoding.UTF8.GetBytes(text[..at] + now + text[(at + old.Length)..]);
                return new SourceFile(path, bytes.Length, () => bytes);
            }),
        ]);
}
