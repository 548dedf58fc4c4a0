using IncidentDocs.Site.Templates;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Tests.Site.Views;

/// <summary>One sample of every piece, with the values of a real page: long words, long commands, every tone.</summary>
internal static partial class PieceSamples
{
    public static readonly Badge P1 = new("P1", "p1") { Href = "#P1" };
    public static readonly Badge P2 = new("P2", "p2") { Href = "#P2" };
    public static readonly Badge P3 = new("P3", "p3");
    public static readonly Badge P4 = new("P4", "p4");
    public static readonly Badge Overdue = new("기한 초과", "danger");
    public static readonly Badge Reviewed = new("Post-mortem 완료", "ok");
    public static readonly Badge Change = new("변경", "change");

    public static readonly Link Minji = new("김민지", "#kim-minji");
    public static readonly Link OnCallRole = new("온콜 엔지니어", "#on_call_engineer");
    public static readonly Link Phone = new("+82 10-0000-0001", "tel:+821000000001");

    public static TimeText At(string text, string iso, string? relative = null) =>
        new(text, iso) { Relative = relative };

    public static Inline Text(string text) => new(text);

    public static Inline To(string text, string href) =>
        new((string?)null) { Link = new Link(text, href) };

    public static Inline Mark(Badge badge) => new((string?)null) { Badge = badge };

    public static Inline When(string text, string iso, string? relative = null) =>
        new((string?)null) { Time = At(text, iso, relative) };

    public static RawHtml Html(string html) => new(html);

    public static Fact Fact(string label, params Inline[] values) => new(label, values);

    public static StatusLine Status =>
        new(
            [P1, Reviewed],
            [
                Fact("소유", To("김민지", "#")),
                Fact("검토", When("2026-10-12 (월)", "2026-10-12", "42일 전")),
                Fact("다음 검토", When("2027-01-10 (일)", "2027-01-10", "48일 뒤")),
                Fact("마지막 훈련", When("2026-08-20 (목)", "2026-08-20")),
            ]
        );

    public static IReadOnlyList<FigureTile> Figures =>
        [
            new("감지", "4", "분") { Note = "시작 14:02 → 감지 14:06" },
            new("확인", "5", "분")
            {
                Target = "목표 15분 이내",
                Verdict = "kept",
                VerdictText = "지킴",
            },
            new("대응", "8", "분")
            {
                Target = "목표 15분 이내",
                Verdict = "kept",
                VerdictText = "지킴",
            },
            new("복구", "1시간 14", "분")
            {
                Target = "목표 1시간 이내",
                Verdict = "missed",
                VerdictText = "넘김",
            },
            new("가장 긴 침묵", "12", "분")
            {
                Target = "목표 10분 이내",
                Verdict = "missed",
                VerdictText = "넘김",
            },
            new("관찰", "—", null)
            {
                Target = "목표 1시간",
                Verdict = "unknown",
                VerdictText = "잴 수 없음",
                Note = "복구 공지가 없음",
            },
        ];

    public static ChangeNote Changes =>
        new([
            new("마지막 변경") { IsMuted = true },
            new((string?)null) { Time = At("3월 9일 (월)", "2026-03-09") },
            To("이준호", "#"),
        ])
        {
            Table = Table,
            Summary = "변경 이력 (12건)",
            More = "이보다 앞선 변경 3건",
        };

    public static DataTable Table =>
        new(
            "서비스",
            [
                new("서비스"),
                new("계층") { IsNumber = true },
                new("담당 팀"),
                new("의존"),
                new("최근 장애") { IsNarrow = true },
            ],
            [
                Row(
                    [To("payments-api", "#")],
                    [Text("1")],
                    [To("결제개발팀", "#")],
                    [To("orders-db", "#"), To("session-cache", "#")],
                    [When("2026-03-04 (수)", "2026-03-04")]
                ),
                Row(
                    [To("checkout-web", "#")],
                    [Text("2")],
                    [To("결제개발팀", "#")],
                    [To("payments-api", "#"), To("auth-api", "#"), To("edge-cdn", "#")],
                    [When("2026-06-11 (목)", "2026-06-11")]
                ),
                new([
                    Cell(To("notification-worker", "#")),
                    Cell(Text("3")),
                    Cell(To("인프라팀", "#")),
                    Cell(To("event-queue", "#")),
                    Cell(new Inline("없음") { IsMuted = true }),
                ])
                {
                    IsMuted = true,
                },
            ]
        );

    public static SeverityMatrix Matrix =>
        new(
            "비즈니스 영향과 사용자 영향으로 정하는 장애 등급",
            ["극소수", "일부", "다수", "전체"],
            [
                MatrixRow("매출 직접 영향", P3, P2, P1, P1),
                MatrixRow("업무 지장", P4, P3, P2, P1),
                MatrixRow("불편 수준", P4, P4, P3, P2),
            ]
        );

    public static StepCard ReadStep =>
        new(
            1,
            "check-connections",
            new Badge("진단", "neutral"),
            new Link("DBA", "#dba"),
            Html("커넥션 수와 상태를 확인합니다"),
            new Badge("조회", "neutral"),
            "read",
            [
                new CommandBlock(
                    "sql",
                    Html(
                        "SELECT state, count(*) FROM pg_stat_activity WHERE datname = '<var class=\"parameter\">{{database}}</var>' AND backend_type = 'client backend' GROUP BY state ORDER BY count(*) DESC;"
                    )
                ),
            ]
        )
        {
            Expect = Html("합계가 <code>max_connections</code>의 80% 아래입니다"),
            History = "장애 2건에서 실행, 2건에 도움",
        };

    public static StepCard ChangeStep =>
        new(
            5,
            "restart",
            new Badge("완화", "neutral"),
            OnCallRole,
            Html("로드밸런서에서 뺀 인스턴스의 서버 프로세스를 다시 시작합니다"),
            Change,
            "change",
            [
                new CommandBlock(
                    "bash",
                    Html(
                        "systemctl restart <var class=\"parameter\">{{service}}</var>\nsystemctl is-active <var class=\"parameter\">{{service}}</var>"
                    )
                )
                {
                    Label = "systemd",
                },
                new CommandBlock(
                    "bash",
                    Html(
                        "kubectl rollout restart deployment/<var class=\"parameter\">{{service}}</var> --namespace <var class=\"parameter\">{{namespace}}</var>"
                    )
                )
                {
                    Label = "Kubernetes",
                    Expect = Html("<code>successfully rolled out</code>"),
                },
            ]
        )
        {
            Expect = Html("<code>active</code>를 출력합니다"),
            Undo = Html("이전 릴리스로 되돌립니다 (<a href=\"#rollback\">rollback 단계</a>)"),
            Note = Html("재시작 전에 힙 덤프를 받았는지 확인합니다."),
        };

    public static StepCard DestructiveStep =>
        new(
            6,
            "remove-core-dumps",
            new Badge("완화", "neutral"),
            OnCallRole,
            Html("확인한 코어 덤프만 지웁니다"),
            new Badge("파괴적", "danger"),
            "destructive",
            [
                new CommandBlock(
                    "bash",
                    Html(
                        "find /var/crash -xdev -type f -name 'core.[0-9]*' -mtime +1 -print -delete"
                    )
                ),
            ]
        )
        {
            Confirm = Html(
                "앞 단계에서 나온 목록에 코어 덤프가 아닌 파일이 없는지 두 사람이 확인합니다."
            ),
            IsIrreversible = true,
            Avoid =
            [
                new AvoidBlock(
                    new CommandBlock("bash", Html("find / -name \"core.*\" -delete")),
                    Html(
                        "이름이 <code>core.</code>로 시작하는 소스 파일(<code>core.py</code>)까지 지웁니다."
                    )
                ),
            ],
        };

    public static IReadOnlyList<ParameterRow> Parameters =>
        [
            new("service", "서비스명", "payments-api", "[a-z][a-z0-9-]*"),
            new("database", "데이터베이스 이름", "orders", "[a-z_]+")
            {
                Note = Html("<a href=\"#\">서비스 목록</a>에서 찾습니다"),
            },
        ];

    public static Procedure Procedure =>
        new(
            "db-connection-pool",
            "Asia/Seoul",
            Parameters,
            [new("diagnose", "진단", "1–3", [ReadStep, ChangeStep, DestructiveStep])],
            [new Choice("dba", "DBA"), new Choice("on_call_engineer", "온콜 엔지니어")]
        )
        {
            Observe = "1시간 지켜봅니다.",
            Incident = "INC-20261123-01",
        };

    public static Procedure NoProcedure => new("empty", "Etc/UTC", [], [], []);

    public static Timeline Timeline =>
        new([
            Entry(
                1,
                "14:02",
                "0분",
                "started",
                "시작",
                "배포 직후 커넥션 반환 누락 시작",
                isMilestone: true,
                day: "3월 4일 (수)"
            ),
            Entry(
                2,
                "14:06",
                "+4분",
                "detected",
                "감지",
                "<code>DBPoolSaturation</code> 경보",
                isMilestone: true
            ),
            Entry(
                3,
                "14:11",
                "+9분",
                "acknowledged",
                "확인",
                "1차 온콜 확인",
                isMilestone: true,
                who: "이준호"
            ),
            Entry(
                4,
                "14:14",
                "+12분",
                "classified",
                "분류",
                "매출 직접 영향, 다수 사용자",
                isMilestone: true
            ),
            Entry(5, "14:16", "+14분", "war_room", "War Room", "개설, IC 지정", who: "김민지"),
            Entry(
                6,
                "14:40",
                "+38분",
                "action",
                "조치",
                "유휴 커넥션 정리, 효과 없음",
                who: "조현석"
            ),
            Entry(7, "14:52", "+50분", "mitigated", "완화", "4.11.3으로 롤백", isMilestone: true),
            Entry(
                8,
                "15:16",
                "+1시간 14분",
                "recovered",
                "복구",
                "승인 성공률 정상 확인",
                isMilestone: true
            ),
            Entry(
                9,
                "16:20",
                "+2시간 18분",
                "announced",
                "정상화 공지",
                "서비스 정상화 공지 발송",
                isMilestone: true
            ),
        ])
        {
            HasWho = true,
            Chart = Chart,
        };

    public static TimelineChart Chart =>
        new(
            "14:02 시작, 14:06 감지, 14:52 완화, 15:16 복구, 16:20 정상화 공지",
            [
                new("0", "20.9", "undetected", "미감지 4분", "0", "start", 0),
                new("20.9", "240", "response", "대응 46분", "20.9", "start", 1),
                new("260.9", "125.2", "recovery", "복구 24분", "260.9", "start", 0),
                new("386.1", "333.9", "observation", "관찰 1시간 4분", "386.1", "start", 0),
            ],
            [
                new("0", "started", 1, true),
                new("20.9", "detected", 2, true),
                new("47", "acknowledged", 3, true),
                new("62.6", "classified", 4, true),
                new("73", "war_room", 5, false),
                new("198.3", "action", 6, false),
                new("260.9", "mitigated", 7, true),
                new("386.1", "recovered", 8, true),
                new("720", "announced", 9, true),
            ],
            [
                new("0", "14:02", "start"),
                new("302.6", "15:00", "middle"),
                new("615.7", "16:00", "middle"),
            ]
        )
        {
            LabelRows = 2,
            Silences = [new("73", "125.3", "기록 없음 24분")],
        };

    public static Callout Callout =>
        new(
            "warning",
            "설명",
            Html("<p>14:40–14:52 전원 통화 중이어서 기록이 없고, 통화 기록으로 대신합니다.</p>")
        );

    public static EmptyState Empty =>
        new(
            "등록한 로테이션이 없습니다",
            "content/oncall/rosters/ 아래에 로테이션 파일을 두면 지금 온콜과 주간 일정이 여기에 나타납니다."
        );

    public static Freshness Stale =>
        new("danger", "검토 기한이 23일 지났습니다. 명령을 실행하기 전에 소유자에게 확인합니다.");

    public static ChartFrame ChartFrame =>
        new(
            "월별 장애",
            "올해 장애 6건 가운데 P1은 2건입니다.",
            Html(
                "<svg class=\"bar-chart\" viewBox=\"0 0 720 60\" role=\"img\" aria-label=\"월별 장애\"><rect class=\"bar-fill\" x=\"0\" y=\"20\" width=\"240\" height=\"24\"/><text x=\"4\" y=\"14\">P1 2건</text></svg>"
            ),
            Table
        );

    public static TableRow Row(params Inline[][] cells) =>
        new([.. cells.Select(parts => new TableCell(parts))]);

    public static TableCell Cell(params Inline[] parts) => new(parts);

    private static MatrixRow MatrixRow(string label, params Badge[] cells) =>
        new(label, [.. cells.Select(badge => new MatrixCell(badge, "#" + badge.Text))]);

    private static TimelineRow Entry(
        int number,
        string time,
        string elapsed,
        string kindId,
        string kind,
        string what,
        bool isMilestone = false,
        string? who = null,
        string? day = null
    ) =>
        new(number, At(time, $"2026-03-04T{time}:00+09:00"), elapsed, kindId, kind, Html(what))
        {
            IsMilestone = isMilestone,
            Who = who is null ? null : new Link(who, "#"),
            DayBreak = day,
            Details = string.Equals(kindId, "war_room", StringComparison.Ordinal)
                ? [new Inline("#incident-20260304") { IsCode = true }]
                : [],
        };
}
