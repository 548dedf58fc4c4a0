using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Tests.Site.Views;

/// <summary>Samples of who is on duty, who is called when, and what is on the board.</summary>
internal static partial class PieceSamples
{
    public static RosterNow RosterNow =>
        new(
            new Link("결제 온콜", "#"),
            "온콜 시간",
            [
                new("1차", Minji)
                {
                    Phone = Phone,
                    Until = At("11월 24일 (화) 09:00 KST", "2026-11-24T09:00:00+09:00"),
                    Source = "정규 근무",
                },
                new("2차", new Link("박지우", "#"))
                {
                    Phone = new Link("+82 10-0000-0003", "tel:+821000000003"),
                    Source = "대체 근무",
                },
            ]
        );

    public static RosterNow RosterGap =>
        new(new Link("플랫폼 온콜", "#"), "온콜 시간", [new("1차", new Link("아무도 없음", null))])
        {
            Warning = new Badge("공백", "danger"),
        };

    public static WeekCalendar Weeks =>
        new(
            "결제 온콜",
            ["1차", "2차"],
            [
                new(
                    "2026년 11월 – 12월",
                    [
                        new(
                            "2026-W48",
                            At("11월 23일 (월)", "2026-11-23"),
                            At("11월 30일 (월)", "2026-11-30"),
                            [new(Minji), new(new Link("박지우", "#"))]
                        )
                        {
                            IsCurrent = true,
                            Overrides = ["11월 25일 18:00 – 11월 26일 09:00 2차 이준호 (교육)"],
                        },
                        new(
                            "2026-W49",
                            At("11월 30일 (월)", "2026-11-30"),
                            At("12월 7일 (월)", "2026-12-07"),
                            [new(new Link("이준호", "#")), new(Minji)]
                        ),
                        new(
                            "2026-W52",
                            At("12월 21일 (월)", "2026-12-21"),
                            At("12월 28일 (월)", "2026-12-28"),
                            [new(new Link("최서연", "#")), new(new Link("이준호", "#"))]
                        )
                        {
                            Notes = [Mark(new Badge("성탄절 12/25", "neutral"))],
                        },
                    ]
                )
                {
                    IsOpen = true,
                },
                new(
                    "2027년 1월 – 3월",
                    [
                        new(
                            "2027-W01",
                            At("1월 4일 (월)", "2027-01-04"),
                            At("1월 11일 (월)", "2027-01-11"),
                            [new(Minji), new(Minji)]
                        ),
                    ]
                ),
            ]
        );

    public static EscalationLadder Ladder =>
        new(
            P1,
            "Critical",
            "P1",
            [
                new(
                    "0–15분",
                    [
                        new EscalationEntryView(
                            new Badge("호출", "danger"),
                            [
                                new(OnCallRole, [new("1차", Minji) { Phone = Phone }])
                                {
                                    Next =
                                    [
                                        new(
                                            "10분 동안 답이 없으면",
                                            "1",
                                            [new(string.Empty, Minji) { Phone = Phone }]
                                        ),
                                    ],
                                },
                                new(
                                    new Link("Tech Lead", "#"),
                                    [
                                        new(string.Empty, new Link("한지민", "#"))
                                        {
                                            Phone = new Link(
                                                "+82 10-0000-0010",
                                                "tel:+821000000010"
                                            ),
                                        },
                                    ]
                                ),
                            ]
                        ),
                    ]
                ),
                new(
                    "15–30분",
                    [
                        new EscalationEntryView(
                            new Badge("호출", "danger"),
                            [
                                new(
                                    new Link("Incident Commander", "#"),
                                    [new(string.Empty, Minji) { Phone = Phone }]
                                ),
                                new(new Link("팀 리드 전원", "#"), []),
                            ]
                        )
                        {
                            Condition = Html("IC는 War Room 개설과 함께 참여합니다."),
                        },
                    ]
                ),
                new(
                    "1–2시간",
                    [
                        new EscalationEntryView(
                            new Badge("보고", "change"),
                            [new(new Link("경영진", "#"), [])]
                        ),
                    ]
                ),
                new(
                    "2시간 이상",
                    [
                        new EscalationEntryView(
                            new Badge("검토", "neutral"),
                            [new(new Link("외부 전문 지원", "#"), [])]
                        ),
                    ]
                ),
            ]
        )
        {
            Note = Html("시계는 감지부터 복구까지 흐르며, 누가 확인했는지와 관계없습니다."),
        };

    public static IReadOnlyList<BoardLane> Lanes =>
        [
            new(
                "incident",
                "Incident",
                [
                    new("감지", 0, []),
                    new(
                        "대응",
                        1,
                        [
                            new(
                                "INC-20261123-01",
                                "은행 연동 지연",
                                "#",
                                new Badge("Expedite", "danger")
                            )
                            {
                                Severity = P2,
                                Owner = Minji,
                                Age = "35분째",
                            },
                        ]
                    )
                    {
                        Limit = 2,
                        Counted = 0,
                    },
                    new("완화", 0, []),
                ]
            )
            {
                Purpose = "현재 진행 중인 장애 대응",
            },
            new(
                "actions",
                "Incident Action Items",
                [
                    new(
                        "Backlog",
                        1,
                        [
                            new(
                                "INC-20260818-01/AI-003",
                                "카드사별 서킷 브레이커 임계값을 나누고 재시도 예산을 둔다",
                                "#",
                                new Badge("Standard", "neutral")
                            )
                            {
                                Owner = new Link("서유나", "#"),
                                Due = At("11월 18일 (수)", "2026-11-18", "5일 지남"),
                                IsOverdue = true,
                                Age = "92일째",
                                Source = new Link("INC-20260818-01", "#"),
                            },
                        ]
                    ),
                    new(
                        "In Progress",
                        2,
                        [
                            new(
                                "cert-2026-12",
                                "외부 인증서 갱신",
                                "#",
                                new Badge("Fixed Date", "change")
                            )
                            {
                                Owner = new Link("신우진", "#"),
                                Due = At("12월 14일 (월)", "2026-12-14", "21일 남음"),
                                Age = "20일째",
                            },
                        ]
                    )
                    {
                        Limit = 1,
                        Counted = 2,
                        IsOver = true,
                    },
                    new("Done", 0, []),
                ]
            ),
        ];
}
