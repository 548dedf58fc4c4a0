namespace IncidentDocs.Benchmarks.Generation.Words;

/// <summary>What goes wrong: the subject of runbooks and incidents.</summary>
/// <param name="Id">Id.</param>
/// <param name="Ko">In Korean.</param>
/// <param name="En">In English.</param>
/// <param name="Alert">Start of its alerts' names.</param>
/// <param name="Cause">Id in the vocabulary of causes.</param>
internal sealed record Problem(string Id, string Ko, string En, string Alert, string Cause)
{
    /// <summary>All of them.</summary>
    public static Problem[] All { get; } =
    [
        new(
            "pool-exhausted",
            "커넥션 풀 소진",
            "Connection pool exhausted",
            "PoolSaturation",
            "connection-leak"
        ),
        new("disk-full", "디스크 가득 참", "Disk full", "DiskAlmostFull", "disk-full"),
        new("memory-leak", "메모리 누수", "Memory leak", "HeapGrowing", "memory-leak"),
        new(
            "certificate",
            "인증서 만료",
            "Certificate expired",
            "CertificateExpiring",
            "certificate-expiry"
        ),
        new("replica-lag", "복제 지연", "Replica lag", "ReplicaLagging", "slow-query"),
        new("queue-backlog", "큐 적체", "Queue backlog", "QueueDepthHigh", "capacity-shortage"),
        new("slow-query", "느린 쿼리", "Slow queries", "QueryLatencyHigh", "slow-query"),
        new("dns", "이름 풀이 실패", "Names do not resolve", "DnsErrorsHigh", "dns-error"),
        new("threads", "스레드 고갈", "Threads starved", "ThreadPoolFull", "missing-timeout"),
        new("cache-cold", "캐시 소실", "Cache lost", "CacheHitLow", "hardware-failure"),
        new(
            "bad-release",
            "배포 회귀",
            "Release regression",
            "ErrorRateAfterDeploy",
            "deployment-regression"
        ),
        new(
            "rate-limit",
            "호출 한도 초과",
            "Rate limit reached",
            "UpstreamThrottled",
            "dependency-outage"
        ),
        new("node-lost", "서버 상실", "Node lost", "InstanceDown", "hardware-failure"),
        new("storage", "저장 장치 지연", "Storage latency", "DiskLatencyHigh", "hardware-failure"),
        new(
            "schema-lock",
            "스키마 변경 잠금",
            "Migration holds locks",
            "LockWaitHigh",
            "schema-migration"
        ),
        new("traffic", "트래픽 급증", "Traffic surge", "RequestRateHigh", "traffic-surge"),
        new("timeout", "응답 시간 초과", "Gateway timeouts", "LatencyHigh", "missing-timeout"),
        new("config", "설정 오류", "Bad configuration", "ConfigRejected", "config-error"),
        new("retry", "재시도 폭주", "Retry storm", "RetryRateHigh", "retry-storm"),
        new("batch-late", "배치 지연", "Batch is late", "BatchOverdue", "capacity-shortage"),
    ];
}
