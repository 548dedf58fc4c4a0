namespace IncidentDocs.Core.Model.Catalogs;

/// <summary>What a reader calls the kinds of id.</summary>
internal static class IdKinds
{
    /// <summary>The name of a kind in both languages; the word itself where it has none.</summary>
    public static Message NameOf(string kind) =>
        kind switch
        {
            "person" => new Message("사람", "person"),
            "team" => new Message("팀", "team"),
            "role" => new Message("역할", "role"),
            "roster" => new Message("온콜 로테이션", "roster"),
            "runbook" => new Message("런북", "runbook"),
            "service" => new Message("서비스", "service"),
            "severity" => new Message("장애 등급", "severity"),
            "cause" => new Message("원인", "cause"),
            "contact" => new Message("외부 연락처", "contact"),
            "incident" => new Message("장애", "incident"),
            "detection" => new Message("감지 방법", "detection method"),
            "drill" => new Message("훈련 결과", "drill"),
            "drill_type" => new Message("훈련 유형", "type of drill"),
            "experiment" => new Message("카오스 실험", "experiment"),
            "checklist" => new Message("체크리스트", "checklist"),
            "holiday" => new Message("공휴일 달력", "holiday calendar"),
            "step" => new Message("단계", "step"),
            "seat" => new Message("자리", "seat"),
            "action" => new Message("조치 항목", "action item"),
            "parameter" => new Message("매개변수", "parameter"),
            "channel" => new Message("알림 채널", "channel"),
            "item" => new Message("항목", "item"),
            "handbook" => new Message("절차서", "handbook"),
            "planned_drill" => new Message("예정된 훈련", "planned drill"),
            _ => new Message(kind, kind),
        };
}
