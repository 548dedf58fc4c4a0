namespace IncidentDocs.Benchmarks.Generation.Words;

/// <summary>Sentences with slots: {0} a service, {1} a number, {2} a thing.</summary>
internal static class Sentences
{
    /// <summary>In Korean.</summary>
    public static string[] Ko { get; } =
    [
        "{0}의 {2}에서 처리량이 {1}% 떨어졌고, 같은 시각에 대기열이 길어졌습니다.",
        "먼저 {2}의 추세를 봅니다. 지난주 같은 요일보다 {1}% 높으면 정상이 아닙니다.",
        "{0} 서비스를 다시 시작하기 전에 `kubectl -n prod get pods`의 출력을 남깁니다.",
        "{2}에 여유가 {1}% 아래로 내려가면 **새 배포를 멈춥니다**.",
        "원인은 {2}의 기본값이 {1}초로 바뀐 것이었고, 변경 기록에는 남아 있지 않았습니다.",
        "이 값은 {0}의 설정 저장소에서 고칠 수 있으며 반영에 {1}분쯤 걸립니다.",
        "{2} 수치가 {1}분 뒤에도 그대로이면 다음 단계로 넘어가고, 시각을 타임라인에 적습니다.",
        "{0} 서비스와 {2} 사이의 연결은 하루에 한 번 새로 맺어집니다.",
        "재시도가 {1}번을 넘으면 상대와 우리가 함께 무너지므로 간격을 벌립니다.",
        "훈련에서는 {1}분이 걸렸지만 {0} 쪽에서는 {2} 때문에 두 배가 걸렸습니다.",
        "{0} 서비스에 사용자가 다시 누른 요청까지 세면 실패는 {1}건이지만, 사람으로 세면 그보다 적습니다.",
        "{2}의 경보는 {1}분 이어질 때만 울립니다. 짧은 흔들림은 기록만 합니다.",
        "로그에는 `{0}` 이름으로 남고 보관 기간은 {1}일입니다.",
        "야간에는 {2}의 부하가 낮으므로 같은 문턱값을 쓰면 늦게 압니다.",
        "가장 먼저 본 곳은 {0} 서비스의 {2} 쪽이었고, {1}번째 노드에서만 다른 값이 나왔습니다.",
        "이 절차는 {0}에만 해당합니다. 다른 서비스에는 {2}의 안내를 따릅니다.",
        "{0} 서비스를 되돌리는 데 {1}분이면 충분했지만 승인을 기다리느라 더 걸렸습니다.",
        "{2} 값을 바꾸면 {0}의 캐시가 비어 잠시 느려집니다.",
        "{2} 수치가 돌아온 뒤에도 {1}분을 더 지켜보고 나서 알립니다.",
        "같은 증상이라도 {0} 서비스의 {2} 쪽이 먼저 올라가면 순서가 반대입니다.",
        "담당 팀은 {0}의 대시보드에서 {2} 패널을 첫 번째에 둡니다.",
        "한 번에 하나만 바꿉니다. {2} 값이 {1}분 안에 그대로이면 되돌립니다.",
    ];

    /// <summary>In English.</summary>
    public static string[] En { get; } =
    [
        "Throughput of {0} fell by {1}% while {2} kept climbing.",
        "Look at {2} first; anything {1}% above last week is not normal.",
        "Before you restart {0}, keep the output of `kubectl -n prod get pods`.",
        "With less than {1}% of headroom on {2}, **stop every deployment**.",
        "The default of {2} had changed to {1} seconds, and no change record said so.",
        "The value lives in the settings of {0} and takes about {1} minutes to arrive.",
        "If {2} has not changed after {1} minutes, go on and write the time down.",
        "The link between {0} and {2} is made anew once a day.",
        "After {1} retries both sides fall over together, so widen the gaps.",
        "In the drill of {0} this took {1} minutes; on the day {2} doubled it.",
        "Counted as requests to {0} there were {1} failures; counted as people, fewer.",
        "The alert on {2} fires after {1} minutes, short spikes are only recorded.",
        "It is logged under `{0}` and kept for {1} days.",
        "At night {2} is quiet, and the threshold of the day comes too late.",
        "We looked at {2} first, and only node {1} gave another value.",
        "This holds for {0} alone; elsewhere follow the note on {2}.",
        "Going back on {0} took {1} minutes, waiting for the approval took longer.",
        "Changing {2} empties the cache of {0} for a moment.",
        "Watch {2} for another {1} minutes before you tell anybody.",
        "The same symptom with {2} rising first means the opposite order.",
        "The team keeps {2} as the first panel on the dashboard of {0}.",
        "Change one thing at a time and undo it after {1} minutes without effect.",
    ];

    /// <summary>Things, in Korean.</summary>
    public static string[] ThingsKo { get; } =
    [
        "커넥션 풀",
        "스레드 풀",
        "힙 메모리",
        "디스크 큐",
        "복제 지연",
        "캐시 적중률",
        "잠금 대기",
        "재시도 횟수",
        "응답 시간",
        "로드밸런서",
        "배치 작업",
        "인증서",
        "이름 풀이",
        "메시지 큐",
        "설정 파일",
        "배포 파이프라인",
        "요청 한도",
        "가비지 수집",
        "파일 핸들",
        "네트워크 대역",
        "세션 저장소",
        "백업 작업",
        "인덱스",
        "스키마 변경",
    ];

    /// <summary>Things, in English.</summary>
    public static string[] ThingsEn { get; } =
    [
        "the connection pool",
        "the thread pool",
        "the heap",
        "the disk queue",
        "replica lag",
        "the cache hit rate",
        "lock waits",
        "the retry count",
        "the latency",
        "the load balancer",
        "the nightly batch",
        "the certificate",
        "name resolution",
        "the message queue",
        "the settings file",
        "the release pipeline",
        "the request limit",
        "garbage collection",
        "open files",
        "the network link",
        "the session store",
        "the backup",
        "the index",
        "the migration",
    ];

    /// <summary>Headings, in Korean.</summary>
    public static string[] HeadingsKo { get; } =
    [
        "배경",
        "판단 기준",
        "무슨 일이 있었나",
        "흔한 함정",
        "확인할 것",
        "되돌리는 법",
        "수치",
        "다음에 할 일",
        "용어",
        "참고",
    ];

    /// <summary>Headings, in English.</summary>
    public static string[] HeadingsEn { get; } =
    [
        "Background",
        "How to decide",
        "What happened",
        "Pitfalls",
        "What to check",
        "Going back",
        "Figures",
        "What comes next",
        "Terms",
        "See also",
    ];
}
