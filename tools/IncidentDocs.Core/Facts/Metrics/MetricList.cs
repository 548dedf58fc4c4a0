namespace IncidentDocs.Core.Facts.Metrics;

/// <summary>Every metric, in the order in which they are shown.</summary>
public static class MetricList
{
    /// <summary>Time to detect.</summary>
    public static readonly MetricInfo Detect = new(
        "time_to_detect",
        new Message("감지까지", "time to detect"),
        new Message(
            "시작(started)부터 첫 감지(detected)까지.",
            "From started to the first detected."
        )
    );

    /// <summary>Time to acknowledge.</summary>
    public static readonly MetricInfo Acknowledge = new(
        "time_to_acknowledge",
        new Message("확인까지", "time to acknowledge"),
        new Message(
            "온콜 시간에 울린 경보에서 첫 확인(acknowledged)까지. 사람이 알아챈 장애는 세지 않음.",
            "From an alert within on-call hours to the first acknowledged; incidents that a human noticed are not counted."
        )
    );

    /// <summary>Time to respond.</summary>
    public static readonly MetricInfo Respond = new(
        "time_to_respond",
        new Message("대응까지", "time to respond"),
        new Message(
            "감지부터 분류, War Room, 조치 가운데 첫 것까지.",
            "From detected to the first of classified, war_room and action."
        )
    );

    /// <summary>Time to mitigate.</summary>
    public static readonly MetricInfo Mitigate = new(
        "time_to_mitigate",
        new Message("완화까지", "time to mitigate"),
        new Message("시작부터 마지막 완화(mitigated)까지.", "From started to the last mitigated.")
    );

    /// <summary>Time to recover.</summary>
    public static readonly MetricInfo Recover = new(
        "time_to_recover",
        new Message("복구까지", "time to recover"),
        new Message(
            "시작부터, 뒤에 재발하지 않은 마지막 복구(recovered)까지.",
            "From started to the last recovered that nothing undid."
        )
    );

    /// <summary>Kept acknowledgements.</summary>
    public static readonly MetricInfo AcknowledgeKept = new(
        "acknowledge_kept",
        new Message("확인 기한 준수", "acknowledged in time"),
        new Message(
            "편성표의 확인 기한을 지킨 장애 / 기한이 갈린 장애. 늦은 채 진행 중인 것은 어긴 것으로 셈.",
            "Incidents acknowledged within the roster's limit, of those decided; one that is late and still runs counts as missed."
        )
    );

    /// <summary>Kept responses.</summary>
    public static readonly MetricInfo RespondKept = new(
        "respond_kept",
        new Message("대응 기한 준수", "responded in time"),
        new Message(
            "등급의 대응 기한을 지킨 장애 / 기한이 갈린 장애.",
            "Incidents responded to within the severity's limit, of those decided."
        )
    );

    /// <summary>Kept recovery times.</summary>
    public static readonly MetricInfo RecoverKept = new(
        "rto_kept",
        new Message("RTO 준수", "RTO kept"),
        new Message(
            "등급의 복구 목표 시간(RTO) 안에 복구한 장애 / 기한이 갈린 장애. 잴 수 없는 기한은 세지 않음.",
            "Incidents recovered within the severity's RTO, of those decided; a deadline that can't be measured is not counted."
        )
    );

    /// <summary>Drafts in time.</summary>
    public static readonly MetricInfo DraftKept = new(
        "draft_kept",
        new Message("초안 기한 준수", "draft in time"),
        new Message(
            "복구 뒤 정해진 시간(기본 24시간) 안에 초안이 나온 장애 / 기한이 갈린 장애.",
            "Incidents with a draft within the limit after recovery (24 hours unless the handbook says otherwise), of those decided."
        )
    );

    /// <summary>Reviews in time.</summary>
    public static readonly MetricInfo ReviewKept = new(
        "review_kept",
        new Message("리뷰 기한 준수", "review in time"),
        new Message(
            "복구 뒤 정해진 영업일(기본 3일) 안에 리뷰를 연 장애 / 기한이 갈린 장애.",
            "Incidents reviewed within the limit after recovery (three business days unless the handbook says otherwise), of those decided."
        )
    );

    /// <summary>Recurrences.</summary>
    public static readonly MetricInfo Recurrence = new(
        "recurrence",
        new Message("재발", "recurrence"),
        new Message(
            "앞선 90일 안에 시작한 장애와 원인이 같거나, 관련(related)으로 이어진 장애 / 모든 장애.",
            "Incidents that share a cause with one that began within the 90 days before, or are related to it, of all."
        )
    );

    /// <summary>Preventable incidents.</summary>
    public static readonly MetricInfo Preventable = new(
        "preventable",
        new Message("막을 수 있었던 장애", "preventable"),
        new Message(
            "시작한 날에, 같은 원인에 대한 앞선 장애의 예방·감지 조치가 전날까지 열려 있고 끝나지 않았던 장애 / 모든 장애.",
            "Incidents that began while a prevent or detect action of an earlier incident, against the same cause, was open since the day before and not done, of all."
        )
    );

    /// <summary>Actions done in time.</summary>
    public static readonly MetricInfo ClosedInTime = new(
        "closed_in_time",
        new Message("기한 안에 끝난 조치", "actions done in time"),
        new Message(
            "기한까지 끝난 조치 / 기한이 지났거나 끝난 조치. 하지 않기로 한 것은 세지 않음.",
            "Actions done by their due date, of those that are done or past it; dropped ones are not counted."
        )
    );

    /// <summary>Actions done.</summary>
    public static readonly MetricInfo Closed = new(
        "closed",
        new Message("끝난 조치", "actions done"),
        new Message(
            "끝난 조치 / 하지 않기로 한 것을 뺀 모든 조치.",
            "Actions done, of all but the dropped ones."
        )
    );

    /// <summary>Lead time of actions.</summary>
    public static readonly MetricInfo LeadTime = new(
        "lead_time",
        new Message("조치의 리드 타임", "lead time of actions"),
        new Message(
            "연 날(opened_on)부터 끝낸 날(done_on)까지, 달력 날수. 두 날짜가 다 있는 것만 셈.",
            "Calendar days from opened_on to done_on, of actions that have both."
        )
    );

    /// <summary>Minutes that runbooks took.</summary>
    public static readonly MetricInfo RunbookTime = new(
        "runbook_time",
        new Message("런북에 걸린 시간", "time in runbooks"),
        new Message(
            "장애에서 런북을 따르는 데 걸린 시간(minutes).",
            "Time that following a runbook took in incidents (minutes)."
        )
    );

    /// <summary>Incidents with a runbook.</summary>
    public static readonly MetricInfo RunbookUsed = new(
        "runbook_used",
        new Message("런북을 쓴 장애", "runbook used"),
        new Message(
            "런북을 하나라도 쓴 장애 / 모든 장애.",
            "Incidents in which a runbook was used, of all."
        )
    );

    /// <summary>All of them.</summary>
    public static ImmutableArray<MetricInfo> All { get; } =
    [
        Detect,
        Acknowledge,
        Respond,
        Mitigate,
        Recover,
        AcknowledgeKept,
        RespondKept,
        RecoverKept,
        DraftKept,
        ReviewKept,
        Recurrence,
        Preventable,
        Closed,
        ClosedInTime,
        LeadTime,
        RunbookUsed,
        RunbookTime,
    ];
}
