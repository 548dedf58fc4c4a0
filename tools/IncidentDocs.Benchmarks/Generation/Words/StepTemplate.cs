namespace IncidentDocs.Benchmarks.Generation.Words;

/// <summary>A step that runbooks are put together from.</summary>
/// <param name="Id">Id.</param>
/// <param name="Phase">Phase.</param>
/// <param name="Effect">Effect: read, change or destructive.</param>
/// <param name="Language">Language of the command.</param>
/// <param name="Ko">What it does, in Korean.</param>
/// <param name="En">What it does, in English.</param>
/// <param name="Run">The command.</param>
internal sealed record StepTemplate(
    string Id,
    string Phase,
    string Effect,
    string Language,
    string Ko,
    string En,
    string Run
)
{
    private static readonly StepTemplate[] All =
    [
        new(
            "check-pods",
            "diagnose",
            "read",
            "bash",
            "파드의 상태와 재시작 횟수를 봅니다",
            "Look at the pods and their restarts",
            "kubectl -n prod get pods -l app={{service}} -o wide\nkubectl -n prod get events --field-selector type=Warning | tail -n 20"
        ),
        new(
            "check-logs",
            "diagnose",
            "read",
            "bash",
            "처음 나온 오류를 찾습니다",
            "Find the first error",
            "kubectl -n prod logs deployment/{{service}} --since=30m | grep -m 20 -nE 'ERROR|FATAL'"
        ),
        new(
            "check-connections",
            "diagnose",
            "read",
            "sql",
            "세션을 상태별로 셉니다",
            "Count the sessions by state",
            "SELECT state, count(*) AS sessions\n  FROM pg_stat_activity\n WHERE datname = '{{db_name}}'\n GROUP BY state\n ORDER BY sessions DESC;"
        ),
        new(
            "check-disk",
            "diagnose",
            "read",
            "bash",
            "남은 공간과 큰 폴더를 봅니다",
            "Look at free space and large folders",
            "ssh {{host}} df -h\nssh {{host}} 'du -xh --max-depth=2 /var | sort -rh | head -n 15'"
        ),
        new(
            "check-deploys",
            "diagnose",
            "read",
            "bash",
            "최근 배포가 있었는지 봅니다",
            "See whether something was deployed",
            "kubectl -n prod rollout history deployment/{{service}}"
        ),
        new(
            "check-latency",
            "diagnose",
            "read",
            "bash",
            "응답 시간의 추세를 봅니다",
            "Look at the trend of the latency",
            "curl -fsS --max-time 10 -G https://prometheus.example.com/api/v1/query \\\n  --data-urlencode 'query=histogram_quantile(0.95, sum by (le) (rate(http_seconds_bucket{app=\"{{service}}\"}[5m])))'"
        ),
        new(
            "scale-out",
            "mitigate",
            "change",
            "bash",
            "인스턴스를 늘립니다",
            "Add instances",
            "kubectl -n prod scale deployment/{{service}} --replicas={{replicas}}\nkubectl -n prod rollout status deployment/{{service}} --timeout=10m"
        ),
        new(
            "drain",
            "mitigate",
            "change",
            "bash",
            "이상한 노드에서 트래픽을 뺍니다",
            "Take the odd node out of the traffic",
            "kubectl cordon {{host}}\nkubectl -n prod get endpoints {{service}}"
        ),
        new(
            "rollback",
            "mitigate",
            "change",
            "bash",
            "직전 릴리스로 되돌립니다",
            "Go back to the release before",
            "kubectl -n prod rollout undo deployment/{{service}}\nkubectl -n prod rollout status deployment/{{service}} --timeout=10m"
        ),
        new(
            "kill-idle",
            "mitigate",
            "destructive",
            "sql",
            "오래 유휴인 세션을 끊습니다",
            "End sessions that have been idle for long",
            "SELECT pid, pg_terminate_backend(pid) AS ended\n  FROM pg_stat_activity\n WHERE datname = '{{db_name}}'\n   AND state = 'idle'\n   AND state_change < now() - interval '10 minutes'\n   AND pid <> pg_backend_pid();"
        ),
        new(
            "restart",
            "mitigate",
            "change",
            "bash",
            "하나씩 차례로 다시 시작합니다",
            "Restart one after the other",
            "kubectl -n prod rollout restart deployment/{{service}}\nkubectl -n prod rollout status deployment/{{service}} --timeout=10m"
        ),
        new(
            "verify-health",
            "verify",
            "read",
            "bash",
            "헬스 체크와 오류율을 확인합니다",
            "Check health and error rate",
            "curl -fsS --max-time 5 https://{{service}}.example.com/healthz\nkubectl -n prod get pods -l app={{service}}"
        ),
        new(
            "verify-sessions",
            "verify",
            "read",
            "sql",
            "세션 수가 평소인지 확인합니다",
            "Check that sessions are as usual",
            "SELECT count(*) AS total FROM pg_stat_activity WHERE datname = '{{db_name}}';"
        ),
    ];

    private static readonly Dictionary<string, int> Wanted = new(StringComparer.Ordinal)
    {
        ["diagnose"] = 3,
        ["mitigate"] = 3,
        ["verify"] = 1,
    };

    /// <summary>Chooses the steps of a runbook, in their phases' order.</summary>
    public static IEnumerable<StepTemplate> Choose(SplitMix64 random) =>
        Wanted.SelectMany(phase =>
            random.PickSome(
                Array.FindAll(
                    All,
                    step => string.Equals(step.Phase, phase.Key, StringComparison.Ordinal)
                ),
                phase.Value
            )
        );

    /// <summary>Who carries it out.</summary>
    public string Role => Language is "sql" ? "dba" : "on_call_engineer";
}
