using System.Text.Json;
using Xunit;

namespace IncidentDocs.Tests.Cli.Commands;

/// <summary>An incident from its first minute to its last action, in a repository of its own: every step a command or an edit, and a commit; after each the handbook holds, and board and metrics say what is so.</summary>
public sealed class LifeOfAnIncidentTests : IDisposable
{
    private const string Id = "INC-20260319-01";
    private const string Path = $"content/postmortems/2026/{Id}.md";

    private readonly LifeHandbook _handbook = new();

    public void Dispose() => _handbook.Dispose();

    [Fact]
    public void FromTheFirstMinuteToTheLastAction()
    {
        Begins();
        IsMitigated();
        Recovers();
        IsWrittenUp();
        IsReviewed();
        ItsActionsAreDone();
        Assert.Equal(13, _handbook.Scratch.Log("--", Path).Length);
    }

    private void Begins()
    {
        Step(
            "2026-03-19 14:06",
            [
                "new",
                "postmortem",
                "--severity",
                "P2",
                "--title",
                "주문 실패",
                "--service",
                "order-api",
                "--alert",
                "OrderPoolSaturated",
                "--impact",
                "주문의 20%가 실패",
                "--users",
                "some",
                "--business",
                "operations",
            ]
        );
        Expect("2026-03-19 14:06", "incident", "responding", "expedite");
        Log("2026-03-19 14:09", "응답함", "--kind", "acknowledged", "--who", "park-jimin");
        Log("2026-03-19 14:11", "상황실을 엶", "--kind", "war_room");
        Assert.Contains(
            "channel: \"#incident-20260319\"",
            _handbook.Read(Path),
            StringComparison.Ordinal
        );
        Log(
            "2026-03-19 14:15",
            "한 대를 다시 시작",
            "--kind",
            "action",
            "--runbook",
            "connection-pool"
        );
        // The start is found out later and goes to its place above the rest.
        Log("2026-03-19 14:20", "배포 뒤 시작됨", "--kind", "started", "--at", "14:00");
        Expect("2026-03-19 14:20", "incident", "responding", "expedite");
        Brief("2026-03-19 14:20", "- 상태: 진행중");
    }

    private void IsMitigated()
    {
        Log("2026-03-19 14:22", "배포를 되돌림", "--kind", "mitigated", "--who", "yoon-daeho");
        Expect("2026-03-19 14:22", "incident", "mitigated", "expedite");
        Metric("2026-03-19 14:22", "time_to_detect", "PT5M", "PT6M", 2);
        Notice("2026-03-19 14:22", "[Investigating]");
    }

    private void Recovers()
    {
        Log("2026-03-19 14:40", "오류율이 평소로 돌아옴", "--kind", "recovered");
        Expect("2026-03-19 14:40", "postmortem", "to_write", "standard");
        Notice("2026-03-19 14:40", "[Resolved]");
        Log("2026-03-19 15:30", "종료를 알림", "--kind", "announced", "--who", "choi-sora");
        Brief("2026-03-19 15:30", "- 복구 시각: 2026-03-19 14:40");
        Metric("2026-03-19 15:30", "time_to_recover", "PT42M", "PT44M", 2);
    }

    private void IsWrittenUp()
    {
        _handbook.Edit(
            Path,
            "timeline:\n",
            """
            author: yoon-daeho
            causes: [connection-leak]
            related: [INC-20260304-01]
            runbooks_used:
              - { runbook: connection-pool, steps: { look: helped, restart: failed }, minutes: 6 }
            timeline:

            """
        );
        _handbook.Edit(
            Path,
            "---\n\n## ",
            """
            root_cause: 되돌린 코드가 다시 배포됨
            resolution: 이전 릴리스로 되돌렸다
            five_whys:
              - { why: 주문은 왜 실패했는가?, because: 커넥션을 얻지 못했다 }
              - { why: 왜 얻지 못했는가?, because: 되돌린 코드가 다시 나갔다 }
              - { why: 왜 다시 나갔는가?, because: 되돌림이 주 브랜치에 없었다 }
              - { why: 왜 없었는가?, because: 되돌림은 배포 도구에서만 했다 }
              - { why: 왜 도구에서만 했는가?, because: 절차가 브랜치를 말하지 않는다 }
            actions:
              - { id: AI-001, what: 되돌림을 브랜치에도 남긴다, type: prevent, horizon: short, owner: yoon-daeho, opened_on: 2026-03-20, due: 2026-03-26, priority: high, status: backlog }
              - { id: AI-002, what: 커넥션 수의 경보를 한 단계 낮춘다, type: detect, horizon: mid, owner: han-byeol, opened_on: 2026-03-20, due: 2026-04-17, priority: medium, status: backlog }
            lessons:
              went_well: [6분 만에 알았다]
              went_badly: [같은 코드가 두 번 나갔다]
              got_lucky: [손님이 적은 시간이었다]
            review: { drafted_at: "2026-03-20T10:00:00+09:00" }
            ---

            ## 
            """
        );
        Commit("2026-03-20 10:00");
        Expect("2026-03-20 10:00", "postmortem", "in_review", "standard");
        Expect("2026-03-20 10:00", "actions", "backlog", "standard", "/AI-001");
        Share("2026-03-20 10:00", "recurrence", 1, 2);
        Share("2026-03-20 10:00", "draft_kept", 2, 2);
    }

    private void IsReviewed()
    {
        _handbook.Edit(Path, "+09:00\" }\n---", "+09:00\", held_on: 2026-03-23 }\n---");
        _handbook.Edit(Path, "status: recovered", "status: reviewed");
        Commit("2026-03-23 18:30");
        Assert.Null(Card("2026-03-23 18:30", ""));
        Share("2026-03-23 18:30", "review_kept", 2, 2);
        Share("2026-03-23 18:30", "closed", 1, 3);
    }

    private void ItsActionsAreDone()
    {
        _handbook.Edit(
            Path,
            "priority: high, status: backlog",
            "priority: high, status: in_progress"
        );
        Commit("2026-03-24 10:00");
        Expect("2026-03-24 10:00", "actions", "in_progress", "standard", "/AI-001");
        var commit = _handbook.Scratch.Commit("the action itself");
        _handbook.Edit(
            Path,
            "status: in_progress",
            $"status: done, done_on: 2026-03-25, evidence: \"{commit}\""
        );
        Commit("2026-03-25 10:00");
        Expect("2026-03-25 10:00", "actions", "done", "standard", "/AI-001");
        _handbook.Edit(
            Path,
            "priority: medium, status: backlog",
            "priority: medium, status: done, done_on: 2026-04-20, evidence: \"https://git.example.com/shop/pull/52\""
        );
        Commit("2026-04-20 10:00");
        Expect("2026-04-20 10:00", "actions", "done", "standard", "/AI-002");
        Share("2026-04-20 10:00", "closed", 3, 3);
        Share("2026-04-20 10:00", "closed_in_time", 2, 3);
        Assert.Equal(0, _handbook.At("2026-04-20 10:00", "diff", "HEAD~1", "--lang", "en"));
        Assert.Contains("AI-002", _handbook.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("AI-001", _handbook.Out, StringComparison.Ordinal);
        Assert.Equal(0, _handbook.At("2026-04-20 10:00", "status", "--lang", "en"));
        Assert.Contains("Active 0\n", _handbook.Out, StringComparison.Ordinal);
        Assert.DoesNotContain(Id, _handbook.Out, StringComparison.Ordinal);
    }

    private void Log(string moment, string what, params string[] more) =>
        Step(moment, ["log", Id, what, .. more]);

    private void Step(string moment, string[] words)
    {
        Assert.True(_handbook.At(moment, words) == 0, _handbook.Error);
        Commit(moment);
    }

    /// <summary>Commits, and the handbook has no error.</summary>
    private void Commit(string moment)
    {
        _handbook.Scratch.Commit(moment);
        Assert.True(_handbook.At(moment, "validate", "--lang", "en") == 0, _handbook.Out);
    }

    private void Expect(
        string moment,
        string lane,
        string column,
        string service,
        string item = ""
    ) => Assert.Equal((lane, column, service), Card(moment, item));

    private (string? Lane, string? Column, string? Class)? Card(string moment, string item)
    {
        var cards = Rows(moment, "board", "lanes")
            .SelectMany(lane =>
                lane.GetProperty("columns")
                    .EnumerateArray()
                    .SelectMany(column =>
                        column
                            .GetProperty("cards")
                            .EnumerateArray()
                            .Select(card => (lane, column, card))
                    )
            )
            .Where(found => found.card.GetProperty("id").GetString() == Id + item)
            .Select(found =>
                ((string?, string?, string?)?)
                    (
                        found.lane.GetProperty("id").GetString(),
                        found.column.GetProperty("id").GetString(),
                        found.card.GetProperty("class_of_service").GetString()
                    )
            );
        return cards.SingleOrDefault();
    }

    /// <summary>A time over all incidents: the other one of the handbook and this.</summary>
    private void Metric(string moment, string metric, string median, string p90, int count)
    {
        var row = Row(moment, metric);
        Assert.Equal(count, row.GetProperty("n").GetInt32());
        Assert.Equal(median, row.GetProperty("median").GetString());
        Assert.Equal(p90, row.GetProperty("p90").GetString());
    }

    private void Share(string moment, string metric, int count, int of)
    {
        var row = Row(moment, metric);
        Assert.Equal(
            (metric, count, of),
            (metric, row.GetProperty("count").GetInt32(), row.GetProperty("n").GetInt32())
        );
    }

    private JsonElement Row(string moment, string metric) =>
        Rows(moment, "metrics", "metrics")
            .Single(row =>
                row.GetProperty("metric").GetString() == metric
                && row.GetProperty("group").GetString() is "all"
            );

    private List<JsonElement> Rows(string moment, string report, string name)
    {
        Assert.Equal(0, _handbook.At(moment, "report", report, "--format", "json"));
        return
        [
            .. JsonDocument.Parse(_handbook.Out).RootElement.GetProperty(name).EnumerateArray(),
        ];
    }

    private void Brief(string moment, string line)
    {
        Assert.Equal(0, _handbook.At(moment, "brief", Id));
        Assert.Contains(line + "\n", _handbook.Out, StringComparison.Ordinal);
    }

    private void Notice(string moment, string beginning)
    {
        Assert.Equal(0, _handbook.At(moment, "brief", Id, "--audience", "public", "--lang", "en"));
        Assert.StartsWith(beginning, _handbook.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("주문 실패", _handbook.Out, StringComparison.Ordinal);
    }
}
