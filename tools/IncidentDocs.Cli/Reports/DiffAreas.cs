using IncidentDocs.Core.Diagnostics;

namespace IncidentDocs.Cli.Reports;

/// <summary>Under which heading a change is told.</summary>
internal static class DiffAreas
{
    /// <summary>The heading of an area of <see cref="Core.Facts.Changes.HandbookChange"/>.</summary>
    public static Message Of(string area) =>
        area switch
        {
            "handbook" or "release" or "severity" or "matrix" or "war_room" or "board" =>
                new Message("정책", "Policy"),
            "rule" or "waiver" or "explained" => new Message("규칙과 유예", "Rules and waivers"),
            "escalation" => new Message("에스컬레이션", "Escalation"),
            "roster" or "holidays" => new Message("온콜", "On call"),
            "role" or "team" or "person" or "contact" => new Message(
                "사람과 연락처",
                "People and contacts"
            ),
            "service" => new Message("서비스", "Services"),
            "runbook" or "step" => new Message("런북", "Runbooks"),
            "incident" or "action" => new Message("장애와 조치", "Incidents and actions"),
            "drill" or "experiment" => new Message("훈련", "Drills"),
            _ => new Message("문서", "Documents"),
        };
}
