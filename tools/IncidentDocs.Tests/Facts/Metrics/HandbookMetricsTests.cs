using IncidentDocs.Core.Facts.Metrics;
using NodaTime;
using Xunit;

namespace IncidentDocs.Tests.Facts.Metrics;

public sealed class HandbookMetricsTests
{
    private const string Action = """
        actions:
          - {{ id: AI-001, what: w, type: {0}, horizon: short, owner: ann, opened_on: {1}, due: 2026-02-10, priority: high, status: {2} }}
        causes: [leak]
        """;

    [Fact]
    public void TimesAreOfTheClocksThatStopped()
    {
        var values = Of(
            Handbook()
                .Incident("INC-20260105-01", "recovered", "P1", Timeline("2026-01-05", "40"))
                .Incident("INC-20260205-01", "recovered", "P2", Timeline("2026-02-05", "20"))
                .Incident(
                    "INC-20260305-01",
                    "active",
                    "P1",
                    "{ at: \"2026-03-05T10:00:00+09:00\", kind: detected, what: d }"
                )
        );
        Assert.Equal(
            new Spread(2, Duration.FromMinutes(30), Duration.FromMinutes(40)),
            Value(values, MetricList.Recover).Spread
        );
        Assert.Equal(1, Value(values, MetricList.Recover, "P1").Spread!.Count);
        Assert.Equal(new Share(2, 2), Value(values, MetricList.RecoverKept).Share);
        Assert.Equal(new Share(2, 3), Value(values, MetricList.RespondKept).Share);
    }

    [Theory]
    [InlineData("prevent", "2026-01-06", "backlog", 1)]
    [InlineData("detect", "2026-01-06", "in_progress", 1)]
    [InlineData("process", "2026-01-06", "backlog", 0)]
    [InlineData("prevent", "2026-02-05", "backlog", 0)]
    [InlineData(
        "prevent",
        "2026-01-06",
        "done, done_on: 2026-02-04, evidence: 'https://e.example/1'",
        0
    )]
    [InlineData(
        "prevent",
        "2026-01-06",
        "done, done_on: 2026-02-05, evidence: 'https://e.example/1'",
        0
    )]
    [InlineData(
        "prevent",
        "2026-01-06",
        "done, done_on: 2026-02-06, evidence: 'https://e.example/1'",
        1
    )]
    [InlineData("prevent", "2026-01-06", "dropped, reason: r", 0)]
    public void PreventableIsWhatAnOpenActionWasAgainst(
        string type,
        string opened,
        string status,
        int count
    )
    {
        var values = Of(
            Handbook()
                .Incident(
                    "INC-20260105-01",
                    "recovered",
                    "P1",
                    Timeline("2026-01-05", "40"),
                    string.Format(
                        System.Globalization.CultureInfo.InvariantCulture,
                        Action,
                        type,
                        opened,
                        status
                    )
                )
                .Incident(
                    "INC-20260205-01",
                    "recovered",
                    "P2",
                    Timeline("2026-02-05", "20"),
                    "causes: [leak]"
                )
        );
        Assert.Equal(new Share(count, 2), Value(values, MetricList.Preventable).Share);
        Assert.Equal(new Share(1, 2), Value(values, MetricList.Recurrence).Share);
    }

    [Theory]
    [InlineData("2026-04-05", "causes: [leak]", 1)]
    [InlineData("2026-04-06", "causes: [leak]", 0)]
    [InlineData("2026-02-05", "causes: [other]", 0)]
    [InlineData("2026-02-05", "related: [INC-20260105-01]", 1)]
    public void ARecurrenceIsWithinNinetyDays(string day, string more, int count)
    {
        var values = Of(
            Handbook()
                .Incident(
                    "INC-20260105-01",
                    "recovered",
                    "P1",
                    Timeline("2026-01-05", "40"),
                    "causes: [leak]"
                )
                .Incident(
                    $"INC-{day.Replace("-", "", StringComparison.Ordinal)}-01",
                    "recovered",
                    "P2",
                    Timeline(day, "20"),
                    more
                )
        );
        Assert.Equal(new Share(count, 2), Value(values, MetricList.Recurrence).Share);
    }

    [Fact]
    public void ActionsAreCountedByHorizonAndTheirDays()
    {
        var values = Of(
            Handbook()
                .Incident(
                    "INC-20260105-01",
                    "recovered",
                    "P1",
                    Timeline("2026-01-05", "40"),
                    """
                    actions:
                      - { id: AI-001, what: w, type: prevent, horizon: short, owner: ann, opened_on: 2026-01-06, due: 2026-01-12, priority: high, status: done, done_on: 2026-01-12, evidence: "https://e.example/1" }
                      - { id: AI-002, what: w, type: prevent, horizon: short, owner: ann, opened_on: 2026-01-06, due: 2026-01-12, priority: high, status: done, done_on: 2026-01-16, evidence: "https://e.example/2" }
                      - { id: AI-003, what: w, type: prevent, horizon: mid, owner: ann, opened_on: 2026-01-06, due: 2026-02-02, priority: high, status: backlog }
                      - { id: AI-004, what: w, type: prevent, horizon: long, owner: ann, opened_on: 2026-01-06, due: 2027-02-02, priority: high, status: backlog }
                      - { id: AI-005, what: w, type: prevent, horizon: long, owner: ann, opened_on: 2026-01-06, due: 2026-02-02, priority: high, status: dropped, reason: r }
                    """
                )
        );
        Assert.Equal(new Share(2, 4), Value(values, MetricList.Closed).Share);
        Assert.Equal(new Share(1, 3), Value(values, MetricList.ClosedInTime).Share);
        Assert.Equal(new Share(1, 2), Value(values, MetricList.ClosedInTime, "short").Share);
        Assert.Equal(new Share(0, 0), Value(values, MetricList.ClosedInTime, "long").Share);
        Assert.Equal(
            new Spread(2, Duration.FromDays(8), Duration.FromDays(10)),
            Value(values, MetricList.LeadTime).Spread
        );
    }

    [Fact]
    public void ARangeCountsByTheDayOnWhichAnIncidentBegan()
    {
        var facts = Handbook()
            .Incident("INC-20260105-01", "recovered", "P1", Timeline("2026-01-05", "40"))
            .Incident("INC-20260205-01", "recovered", "P2", Timeline("2026-02-05", "20"))
            .Facts();
        var values = HandbookMetrics.Of(facts, new MetricRange(new LocalDate(2026, 2, 5), null));
        Assert.Equal(1, Value([.. values], MetricList.Recover).Spread!.Count);
    }

    private static HandbookText Handbook() =>
        new HandbookText().With(
            "content/policy/causes.yml",
            "causes:\n  - { id: leak, name: Leak, group: change }\n  - { id: other, name: Other, group: change }\n"
        );

    /// <summary>Started at ten, detected and acted upon at five past, recovered so many minutes after ten.</summary>
    private static string Timeline(string day, string minutes) =>
        $$"""
            { at: "{{day}}T10:00:00+09:00", kind: started, what: s }
            { at: "10:05", kind: detected, what: d }
            { at: "10:05", kind: action, what: a }
            { at: "10:{{minutes}}", kind: recovered, what: r }
            """;

    private static List<MetricValue> Of(HandbookText handbook) =>
        [.. HandbookMetrics.Of(handbook.Facts(), MetricRange.All)];

    private static MetricValue Value(
        List<MetricValue> values,
        MetricInfo metric,
        string group = HandbookMetrics.AllGroup
    ) => Assert.Single(values, value => value.Metric == metric && value.Group == group);
}
