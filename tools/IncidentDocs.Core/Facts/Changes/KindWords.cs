using IncidentDocs.Core.Model.Kinds;

namespace IncidentDocs.Core.Facts.Changes;

/// <summary>What a reader calls a kind of document.</summary>
internal static class KindWords
{
    /// <summary>Its name; a data file where it is of no kind.</summary>
    public static Message Of(DocumentKind? kind) =>
        kind?.Name switch
        {
            "handbook" => new Message("절차서 머리", "handbook head"),
            "severities" => new Message("등급표", "severity policy"),
            "impact-matrix" => new Message("영향 매트릭스", "impact matrix"),
            "releases" => new Message("릴리스 일정", "release dates"),
            "war-room" => new Message("War Room 정책", "war-room policy"),
            "escalation" => new Message("에스컬레이션 정책", "escalation policy"),
            "causes" => new Message("원인 목록", "causes"),
            "board" => new Message("보드 정책", "board policy"),
            "roles" => new Message("역할 문서", "roles document"),
            "teams" => new Message("팀 문서", "teams document"),
            "people" => new Message("사람 문서", "people document"),
            "services" => new Message("서비스 문서", "services document"),
            "roster" => new Message("온콜 로테이션", "roster"),
            "holidays" => new Message("공휴일 달력", "holiday calendar"),
            "contacts" => new Message("외부 연락처 문서", "contacts document"),
            "synonyms" => new Message("동의어", "synonyms"),
            "process" => new Message("프로세스 문서", "process document"),
            "runbook" => new Message("런북", "runbook"),
            "postmortem" => new Message("장애", "incident"),
            "drill-plan" => new Message("훈련 계획", "drill plan"),
            "gameday" => new Message("게임데이 절차", "game-day procedure"),
            "drill" => new Message("훈련 결과", "drill result"),
            "experiment" => new Message("카오스 실험", "chaos experiment"),
            "checklist" => new Message("체크리스트", "checklist"),
            "board-items" => new Message("보드 항목 문서", "board items"),
            "page" => new Message("안내 문서", "page"),
            _ => new Message("데이터 파일", "data file"),
        };

    /// <summary>Whether what such a document holds is told by itself, so that its end takes nothing away that nobody tells.</summary>
    public static bool IsToldByItem(DocumentKind? kind) =>
        kind?.Name
            is "roles"
                or "teams"
                or "people"
                or "services"
                or "contacts"
                or "board-items"
                or "severities";
}
