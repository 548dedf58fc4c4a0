using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Tests.Site.Views;

/// <summary>A frame with everything in it.</summary>
internal static class FrameSamples
{
    public static PageFrame Of(string kind, string title, bool isWide = false) =>
        new(
            title,
            "온나루페이 장애 대응 절차서",
            "ko",
            string.Empty,
            kind,
            [new Link("온나루페이 장애 대응 절차서", "index.html"), new Link("런북", "#")],
            [
                new(
                    "대응",
                    [
                        new("등급 판단", "#"),
                        new("에스컬레이션", "#"),
                        new("War Room", "#"),
                        new("체크리스트", "#") { Count = "2" },
                    ]
                ),
                new(
                    "조치",
                    [
                        new("런북", "#") { Count = "7", IsCurrent = true },
                        new("외부 연락처", "#") { Count = "7" },
                    ]
                ),
                new(
                    "온콜",
                    [
                        new("로테이션", "#") { Count = "2" },
                        new("사람", "#") { Count = "28" },
                        new("팀", "#") { Count = "8" },
                        new("역할", "#") { Count = "11" },
                    ]
                ),
                new(
                    "기록",
                    [
                        new("장애", "#") { Count = "6" },
                        new("보드", "#") { Count = "14" },
                        new("훈련", "#") { Count = "3" },
                    ]
                ),
            ],
            new Link("P1", "#"),
            new Link("증상으로 찾기", "#"),
            new PrintInfo("온나루페이 장애 대응 절차서", "v1.2", "2026-11-23"),
            PieceSamples.At("11월 23일 (월) 09:00 KST", "2026-11-23T09:00:00+09:00")
        )
        {
            Status = PieceSamples.Status,
            Banners = [PieceSamples.Stale],
            Contents =
            [
                new("증상", "#symptoms", 2),
                new("조치", "#steps", 2),
                new("진단", "#diagnose", 3),
                new("완화", "#mitigate", 3),
                new("장애", "#incidents", 2),
            ],
            Description = "견본",
            Twin = "specimen.md",
            Source = "content/runbooks/db-connection-pool.md",
            Changes = PieceSamples.Changes,
            IsWide = isWide,
        };
}
