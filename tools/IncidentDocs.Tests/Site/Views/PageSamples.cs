using IncidentDocs.Site.Templates;
using IncidentDocs.Site.Views.Pages;
using IncidentDocs.Site.Views.Pieces;
using static IncidentDocs.Tests.Site.Views.PieceSamples;

namespace IncidentDocs.Tests.Site.Views;

/// <summary>For every page template a model with everything in it, and one with as little as may be.</summary>
internal static class PageSamples
{
    private static readonly RawHtml s_text = new("<p>글</p>");

    private static readonly RawHtml s_line = new("글 <code>한 줄</code>");

    private static readonly DataTable s_none = Table with { Rows = [] };

    private static SeverityAnswer Answer =>
        new SeverityAnswer(
            "answer-P1",
            P1,
            "Critical",
            s_line,
            new DeadlineView("15분 이내") { Seconds = "900" },
            new DeadlineView("다음 영업일") { Calendar = "0:1 2:0" },
            s_facts
        )
        {
            Ladder = Ladder,
            Escalation = Minji,
            Checklist = Minji,
            Items =
            [
                new(1, "confirm", s_line)
                {
                    Role = OnCallRole,
                    Deadline = Overdue,
                    IsOptional = true,
                },
                new(2, "bare", s_line),
            ],
        };

    private static readonly IReadOnlyList<PageSection> s_sections =
    [
        new("a", "절")
        {
            Count = "2",
            Intro = s_text,
            Table = Table,
            Links = [Minji],
            Empty = Empty,
        },
        new("b", "빈 절"),
    ];

    private static readonly IReadOnlyList<RunbookEntry> s_entries =
    [
        new(new Link("DB 커넥션 풀 소진", "#"), [P1, P2], [s_line]),
    ];

    private static readonly IReadOnlyList<Fact> s_facts =
    [
        Fact(
            "이름",
            PieceSamples.Text("값"),
            Mark(P1),
            To("곳", "#"),
            When("때", "2026-11-23", "오늘")
        ),
    ];

    public static IReadOnlyDictionary<string, IReadOnlyList<IViewModel>> All { get; } =
        new SortedDictionary<string, IReadOnlyList<IViewModel>>(StringComparer.Ordinal)
        {
            ["about"] =
            [
                new AboutPage(s_facts, s_text, s_facts, Table, s_none),
                new AboutPage(s_facts, s_text, s_facts, Table, s_none)
                {
                    Versions = Table,
                    Commits = Table,
                },
            ],
            ["alert"] =
            [
                new AlertPage([s_line], [])
                {
                    Runbook = new Link("DB 커넥션 풀 소진", "#"),
                    Procedure = PieceSamples.Procedure,
                },
                new AlertPage([], s_entries),
            ],
            ["board"] =
            [
                new BoardPage(Lanes, s_facts, Lanes[1].Columns)
                {
                    Filters = [new("due", "기한", [new Choice("overdue", "기한 초과")])],
                },
                new BoardPage([], [], []) { Empty = Empty },
            ],
            ["causes"] = Lists,
            ["checklist"] =
            [
                new ChecklistPage([
                    new(1, "confirm", s_line)
                    {
                        Role = OnCallRole,
                        Deadline = Overdue,
                        IsOptional = true,
                        Note = s_line,
                    },
                ])
                {
                    Summary = s_text,
                    Ladder = Ladder,
                },
                new ChecklistPage([]),
            ],
            ["checklists"] = Lists,
            ["contacts"] =
            [
                new ContactsPage([
                    new(
                        "cloud",
                        "클라우드",
                        [
                            new("c", "이름", [To("전화", "tel:+8220000000")], s_facts)
                            {
                                CallWhen = s_line,
                                Note = s_line,
                                Warning = Overdue,
                            },
                        ]
                    ),
                ]),
                new ContactsPage([]) { Empty = Empty },
            ],
            ["drill"] =
            [
                new DrillPage(s_facts, s_text, Table, Table, s_text, s_sections) { Body = s_text },
                new DrillPage([], s_text, s_none, s_none, s_text, []),
            ],
            ["drills"] =
            [
                new DrillsPage(Table, s_sections) { Body = s_text },
                new DrillsPage(s_none, []),
            ],
            ["escalation"] = [new EscalationPage([Ladder], Table, Table)],
            ["experiment"] = Entities,
            ["gameday"] =
            [
                new GameDayPage(s_steps) { Summary = s_text, Body = s_text },
                new GameDayPage([]),
            ],
            ["handbook"] =
            [
                new PaperPage(
                    Answer,
                    s_facts,
                    [Minji],
                    [
                        new(
                            "runbook-a",
                            "제목 <b>",
                            Status,
                            s_text,
                            [s_line],
                            s_facts,
                            s_facts,
                            [new("a-diagnose", "진단", "1", [ReadStep, ChangeStep])]
                        )
                        {
                            Observe = "10분",
                            Body = s_text,
                        },
                        new("runbook-b", "제목", Status, s_text, [], [], [], []),
                    ]
                )
                {
                    Contacts = Table,
                    Cut = "일부",
                },
                new PaperPage(null, [], [], []),
            ],
            ["handover"] =
            [
                new HandoverPage(s_sections, [new(1, "confirm", s_line) { Role = OnCallRole }]),
                new HandoverPage([], []),
            ],
            ["holidays"] = Lists,
            ["home"] =
            [
                new HomePage(
                    [PieceSamples.RosterNow, RosterGap],
                    Table.Rows,
                    Table,
                    Matrix,
                    s_entries,
                    [new("기한 초과", "2", Table) { All = Minji }]
                )
                {
                    AllRunbooks = Minji,
                    Escalation = Minji,
                    MatrixLink = Minji,
                    Checklist = Minji,
                },
                new HomePage([], [], s_none, null, [], []) { NoRoster = Empty, NoRunbook = Empty },
            ],
            ["incident"] =
            [
                new IncidentPage(
                    s_text,
                    Figures,
                    s_facts,
                    PieceSamples.Timeline,
                    [new(1, s_line, s_line)],
                    [new("단기", Table)],
                    s_sections
                )
                {
                    Body = s_text,
                    RootCause = s_text,
                    Resolution = s_text,
                    Factors = [s_line],
                    WentWell = [s_line],
                    WentBadly = [s_line],
                    GotLucky = [s_line],
                    Remarks = [PieceSamples.Callout],
                },
                new IncidentPage(s_text, [], [], new Timeline([]), [], [], []),
            ],
            ["incidents"] =
            [
                new IncidentsPage(s_sections),
                new IncidentsPage([]) { Empty = Empty },
            ],
            ["matrix"] =
            [
                new MatrixPage(Matrix, s_facts, s_facts, "Asia/Seoul", [Answer]),
                new MatrixPage(
                    Matrix,
                    [],
                    [],
                    "Etc/UTC",
                    [
                        new SeverityAnswer(
                            "answer-P4",
                            P4,
                            "Low",
                            s_line,
                            new DeadlineView("2시간 이내") { Seconds = "7200" },
                            new DeadlineView("차기 릴리스") { Calendar = "" },
                            []
                        ),
                    ]
                ),
            ],
            ["not-found"] =
            [
                new NotFoundPage(
                    [Minji],
                    [
                        new NotFoundText(
                            "en",
                            "Page not found",
                            "There is no page.",
                            [new Link("Home", "en/index.html")]
                        ),
                    ]
                ),
            ],
            ["search"] = [new SearchPage(Minji, [Minji])],
            ["page"] =
            [
                new TextPage(s_text) { Sections = s_sections },
                new TextPage(RawHtml.Empty),
            ],
            ["people"] = Lists,
            ["person"] = Entities,
            ["process"] =
            [
                new ProcessPage(
                    s_text,
                    [new("감지", "detection.html"), new("분류", "classification.html")]
                )
                {
                    Current = "detection.html",
                    Steps = s_steps,
                    Methods = Table,
                },
                new ProcessPage(s_text, []),
            ],
            ["reference"] = Lists,
            ["releases"] = Lists,
            ["report"] =
            [
                new ReportPage(
                    [PieceSamples.ChartFrame],
                    s_sections,
                    [new("def-a", "말", "뜻"), new(null, "<b>", "뜻")]
                )
                {
                    Lead = "이끄는 글",
                    Command = "incidentdocs report metrics",
                },
                new ReportPage([], [], []),
            ],
            ["roles"] =
            [
                new RolesPage([
                    new(
                        "response",
                        "대응",
                        [
                            new("ic", "장애 총괄", [s_line], s_facts) { Abbreviation = "IC" },
                            new("x", "이름", [], []),
                        ]
                    ),
                ]),
            ],
            ["roster"] = [new RosterPage(PieceSamples.RosterNow, s_facts, Weeks, s_sections)],
            ["rosters"] =
            [
                new RostersPage([PieceSamples.RosterNow], Table),
                new RostersPage([], s_none) { Empty = Empty },
            ],
            ["rule"] = [new RulePage(s_text)],
            ["runbook"] =
            [
                new RunbookPage(
                    s_text,
                    [s_line],
                    s_facts,
                    Table,
                    PieceSamples.Procedure,
                    s_sections
                )
                {
                    Body = s_text,
                },
                new RunbookPage(s_text, [], [], s_none, PieceSamples.NoProcedure, []),
            ],
            ["runbooks"] =
            [
                new RunbooksPage(Table, s_entries, Table),
                new RunbooksPage(s_none, [], s_none) { Empty = Empty },
            ],
            ["service"] = Entities,
            ["services"] = Lists,
            ["severities"] =
            [
                new SeveritiesPage(
                    Table,
                    [
                        new(
                            "P1",
                            P1,
                            "Critical",
                            s_text,
                            "전체",
                            "15분 이내",
                            "1시간 이내",
                            ["예"],
                            s_facts
                        ),
                        new(
                            "P4",
                            P4,
                            "Low",
                            s_text,
                            "극소수",
                            "다음 영업일",
                            "차기 릴리스",
                            [],
                            []
                        ),
                    ]
                ),
            ],
            ["team"] = Entities,
            ["teams"] = Lists,
            ["war-room"] =
            [
                new WarRoomPage(s_facts, Table, Table, [s_line]),
                new WarRoomPage([], s_none, s_none, []),
            ],
        };

    private static IReadOnlyList<ProcessStep> s_steps =>
        [new(1, "계획") { What = s_text, Role = OnCallRole }, new(2, "공지")];

    private static IReadOnlyList<IViewModel> Lists =>
        [new ListPage(s_sections) { Body = s_text }, new ListPage([])];

    private static IReadOnlyList<IViewModel> Entities =>
        [
            new EntityPage(s_facts, s_sections) { Body = s_text, Channels = s_facts },
            new EntityPage([], []),
        ];
}
