using CsCheck;
using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Incidents;
using NodaTime;
using Xunit;

namespace IncidentDocs.Tests.Facts;

/// <summary>The clocks of an incident, worked by hand and against a slow oracle.</summary>
public sealed class IncidentClocksTests
{
    private const string Id = "INC-20260304-01";

    private static IncidentClocks Clocks(
        string timeline,
        string status = "reviewed",
        string severity = "P1",
        string more = "",
        string asOf = "2026-11-23T09:00:00+09:00"
    ) =>
        new HandbookText().Incident(Id, status, severity, timeline, more).Facts(asOf).Clocks[
            new Id<Incident>(Id)
        ];

    [Fact]
    public void AWholeNight()
    {
        var clocks = Clocks(
            """
            { at: "2026-03-04T22:02:00+09:00", kind: started, what: a }
            { at: "22:06", kind: detected, what: b, alert: X }
            { at: "22:11", kind: acknowledged, what: c, who: ann }
            { at: "22:14", kind: classified, what: d, severity: P1 }
            { at: "22:16", kind: war_room, what: e }
            { at: "22:30", kind: update, what: f }
            { at: "22:52", kind: mitigated, what: g }
            { at: "23:10", kind: recovered, what: h }
            { at: "23:45", kind: announced, what: i }
            """,
            more: "review: { drafted_at: \"2026-03-05T22:00:00+09:00\", held_on: \"2026-03-09\" }"
        );
        Assert.Equal(Duration.FromMinutes(4), clocks.Detect!.Value);
        Assert.Equal(
            (Duration.FromMinutes(5), Duration.FromMinutes(15), true),
            (clocks.Acknowledge!.Value, clocks.Acknowledge.Target, clocks.Acknowledge.IsKept)
        );
        Assert.Equal(
            (Duration.FromMinutes(8), true),
            (clocks.Respond!.Value, clocks.Respond.IsKept)
        );
        Assert.Equal(Duration.FromMinutes(50), clocks.Mitigate!.Value);
        Assert.Equal(
            (Duration.FromMinutes(68), Duration.FromHours(1), false),
            (clocks.Recover!.Value, clocks.Recover.Target, clocks.Recover.IsKept)
        );
        Assert.Equal(Duration.FromMinutes(22), clocks.Silence!.Length);
        Assert.Equal(Duration.FromMinutes(35), clocks.Observe!.Value);
        Assert.Equal(Duration.FromMinutes(30), clocks.ObserveAtLeast);
        Assert.Equal(
            (Duration.FromMinutes((22 * 60) + 50), true),
            (clocks.Draft!.Value, clocks.Draft.IsKept)
        );
        Assert.True(clocks.Review!.IsKept); // Wednesday + 3 business days = Monday the 9th, 18:00
    }

    [Fact]
    public void AcknowledgementCountsInOnCallHoursAlone()
    {
        const string Timeline = """
            { at: "2026-03-04T14:02:00+09:00", kind: detected, what: b, alert: X }
            { at: "14:40", kind: acknowledged, what: c }
            { at: "15:00", kind: recovered, what: h }
            """;
        Assert.Null(Clocks(Timeline).Acknowledge);
        var night = Clocks(
            Timeline
                .Replace("T14:02", "T03:02", StringComparison.Ordinal)
                .Replace("\"14:40\"", "\"03:40\"", StringComparison.Ordinal)
        );
        Assert.False(night.Acknowledge!.IsKept);
    }

    [Fact]
    public void DetectionByAHumanHasNoAcknowledgement() =>
        Assert.Null(
            Clocks(
                """
                { at: "2026-03-04T03:02:00+09:00", kind: detected, what: a call }
                { at: "03:10", kind: acknowledged, what: c }
                { at: "04:00", kind: recovered, what: h }
                """
            ).Acknowledge
        );

    [Fact]
    public void WhatWasNeverAnsweredHasNoResponseOnceItIsOver() =>
        Assert.Null(
            Clocks(
                """
                { at: "2026-03-04T03:02:00+09:00", kind: detected, what: a }
                { at: "04:00", kind: recovered, what: b }
                """
            ).Respond
        );

    [Fact]
    public void ARecoveryThatRegressedDoesNotCount()
    {
        var clocks = Clocks(
            """
            { at: "2026-03-04T23:00:00+09:00", kind: started, what: a }
            { at: "23:05", kind: detected, what: b }
            { at: "23:30", kind: mitigated, what: c }
            { at: "23:40", kind: recovered, what: d }
            { at: "2026-03-05T00:10:00+09:00", kind: regressed, what: e }
            { at: "00:50", kind: mitigated, what: f }
            { at: "01:00", kind: recovered, what: g }
            """
        );
        Assert.Equal(Duration.FromHours(2), clocks.Recover!.Value);
        Assert.Equal(Duration.FromMinutes(110), clocks.Mitigate!.Value);
    }

    [Fact]
    public void ClocksOfARunningIncidentRun()
    {
        const string Timeline = """
            { at: "2026-03-04T23:00:00+09:00", kind: started, what: a }
            { at: "23:05", kind: detected, what: b, alert: X }
            """;
        var early = Clocks(Timeline, "active", asOf: "2026-03-04T23:10:00+09:00");
        Assert.True(early.Recover is { IsRunning: true, IsKept: null });
        Assert.True(early.Respond is { IsRunning: true, IsKept: null });
        var late = Clocks(Timeline, "active", asOf: "2026-03-05T00:10:00+09:00");
        Assert.True(late.Recover is { IsRunning: true, IsKept: false });
        Assert.False(late.Respond!.IsKept);
        Assert.False(late.Acknowledge!.IsKept);
    }

    [Fact]
    public void ACalendarRtoRunsToItsDeadline()
    {
        var clocks = Clocks(
            """
            { at: "2026-03-06T10:00:00+09:00", kind: started, what: a }
            { at: "11:00", kind: detected, what: b }
            { at: "2026-03-09T18:00:00+09:00", kind: recovered, what: c }
            """,
            severity: "P3"
        );
        Assert.Equal(HandbookText.At("2026-03-09T18:00:00+09:00"), clocks.Recover!.DueAt);
        Assert.True(clocks.Recover.IsKept);
    }

    [Fact]
    public void AgreesWithASlowOracle()
    {
        var kinds = Enum.GetValues<TimelineKind>();
        Gen.Select(Gen.Int[0, 40], Gen.Int[0, kinds.Length - 1])
            .List[1, 14]
            .Sample(
                steps =>
                {
                    var minute = 0;
                    var lines = steps.ConvertAll(step =>
                        (Minute: minute += step.Item1, Kind: kinds[step.Item2])
                    );
                    var clocks = Clocks(string.Join('\n', lines.Select(Line)));
                    Assert.Equal(
                        Oracle(lines, TimelineKind.Started, TimelineKind.Detected),
                        Minutes(clocks.Detect)
                    );
                    Assert.Equal(OracleRecover(lines), Minutes(clocks.Recover));
                    Assert.Equal(
                        OracleSilence(lines),
                        clocks.Silence is { } silence ? (int)silence.Length.TotalMinutes : null
                    );
                },
                iter: 300
            );
    }

    private static string Line((int Minute, TimelineKind Kind) entry)
    {
        var at = new LocalDateTime(2026, 3, 4, 20, 0).PlusMinutes(entry.Minute);
        return $$"""{ at: "{{at:uuuu-MM-ddTHH:mm:ss}}+09:00", kind: {{Words<TimelineKind>.Of(entry.Kind)}}, what: x }""";
    }

    private static int? Minutes(ClockReading? clock) =>
        clock is null ? null : (int)clock.Value.TotalMinutes;

    private static int? Oracle(
        List<(int Minute, TimelineKind Kind)> lines,
        TimelineKind from,
        TimelineKind until
    )
    {
        var first = lines.FindIndex(line => line.Kind == from);
        var last = lines.FindIndex(line => line.Kind == until);
        return first < 0 || last < 0 ? null : lines[last].Minute - lines[first].Minute;
    }

    private static int? OracleRecover(List<(int Minute, TimelineKind Kind)> lines)
    {
        int? recovered = null;
        foreach (var (minute, kind) in lines)
        {
            recovered = kind switch
            {
                TimelineKind.Recovered or TimelineKind.AutoRecovered => minute,
                TimelineKind.Regressed => null,
                _ => recovered,
            };
        }
        var started = lines.FindIndex(line => line.Kind == TimelineKind.Started);
        return started < 0 || recovered is null ? null : recovered - lines[started].Minute;
    }

    /// <summary>Minute by minute: how long it has been since somebody wrote.</summary>
    private static int? OracleSilence(List<(int Minute, TimelineKind Kind)> lines)
    {
        var opened = lines.FindIndex(line => line.Kind == TimelineKind.WarRoom);
        if (opened < 0)
        {
            return null;
        }
        var mitigated = lines.FindLastIndex(line => line.Kind == TimelineKind.Mitigated);
        var end = mitigated >= 0 ? lines[mitigated].Minute : OracleEnd(lines);
        var (longest, since) = (-1, lines[opened].Minute);
        for (var minute = lines[opened].Minute; minute <= end; minute++)
        {
            longest = Math.Max(longest, minute - since);
            since = lines.Exists(line => line.Minute == minute && IsHuman(line.Kind))
                ? minute
                : since;
        }
        return longest < 0 ? null : longest;
    }

    private static int OracleEnd(List<(int Minute, TimelineKind Kind)> lines)
    {
        var recover = OracleRecover([(0, TimelineKind.Started), .. lines]);
        return recover ?? lines[^1].Minute;
    }

    private static bool IsHuman(TimelineKind kind) =>
        kind is not (TimelineKind.Started or TimelineKind.Detected or TimelineKind.AutoRecovered);
}
