using CsCheck;
using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model.Drills;
using NodaTime;
using Xunit;

namespace IncidentDocs.Tests.Facts;

/// <summary>Periods of drills, worked by hand and against a slow oracle.</summary>
public sealed class DrillStandingTests
{
    [Theory]
    [InlineData(DrillPeriod.Quarter, "2026-06-30", "2026-Q2", "2026-04-01", "2026-06-30")]
    [InlineData(DrillPeriod.Quarter, "2026-01-01", "2026-Q1", "2026-01-01", "2026-03-31")]
    [InlineData(DrillPeriod.HalfYear, "2026-07-01", "2026-H2", "2026-07-01", "2026-12-31")]
    [InlineData(DrillPeriod.Year, "2024-02-29", "2024", "2024-01-01", "2024-12-31")]
    [InlineData(DrillPeriod.Continuous, "2026-11-23", "2026-Q4", "2026-10-01", "2026-12-31")]
    public void APeriodOfTheCalendar(
        DrillPeriod kind,
        string day,
        string name,
        string first,
        string last
    )
    {
        var period = CalendarPeriod.Of(kind, Day(day));
        Assert.Equal((name, Day(first), Day(last)), (period.ToString(), period.First, period.Last));
    }

    [Fact]
    public void ThePeriodBeforeTheFirstIsTheLastOfTheYearBefore() =>
        Assert.Equal(
            "2025-Q4",
            CalendarPeriod.Of(DrillPeriod.Quarter, Day("2026-02-01")).Previous.ToString()
        );

    [Fact]
    public void ARunningPeriodIsNotMissed() =>
        Assert.Empty(Missed("quarter", "2026-03-31", "2026-01-01", []));

    [Fact]
    public void APeriodThatEndedIs() =>
        Assert.Equal(["2026-Q1"], Missed("quarter", "2026-04-01", "2026-01-01", []));

    [Fact]
    public void APeriodThatBeganBeforeTheHandbookDoesNotCount() =>
        Assert.Empty(Missed("quarter", "2026-04-01", "2026-01-02", []));

    [Fact]
    public void OneMoreLaterMakesUpForTheOldest() =>
        Assert.Equal(
            ["2026-Q2"],
            Missed("quarter", "2026-10-20", "2026-01-01", ["2026-08-01", "2026-08-02"])
        );

    [Fact]
    public void OneMoreEarlierDoesNot() =>
        Assert.Equal(
            ["2026-Q2"],
            Missed("quarter", "2026-07-20", "2026-01-01", ["2026-02-01", "2026-03-02"])
        );

    [Fact]
    public void ADrillOfTheRunningPeriodIsForThatPeriodFirst()
    {
        Assert.Equal(["2026-Q1"], Missed("quarter", "2026-05-20", "2026-01-01", ["2026-05-01"]));
        Assert.Empty(Missed("quarter", "2026-05-20", "2026-01-01", ["2026-05-01", "2026-05-08"]));
    }

    [Fact]
    public void WhatGoesOnAllTheTimeCountsOnlyWithANumber()
    {
        Assert.Empty(Missed("continuous", "2026-11-23", "2025-01-01", []));
        Assert.Equal(
            ["2026-Q3"],
            Missed("continuous, at_least: 2", "2026-11-23", "2026-07-01", ["2026-07-03"])
        );
    }

    [Fact]
    public void TheDayIsThatOfTheHandbooksZone() =>
        Assert.Empty(
            Standing(
                "quarter",
                "2026-04-02",
                "2026-01-01",
                ["2026-03-31T16:00:00Z", "2026-03-30T15:00:00Z"]
            ).Missed
        );

    [Fact]
    public void AgreesWithASlowOracle() =>
        Gen.Select(Gen.Int[0, 29].List[0, 12], Gen.Int[0, 29], Gen.Int[0, 8], Gen.Int[1, 3])
            .Sample(
                (months, today, periods, need) =>
                {
                    var start = new LocalDate(2024, 1, 1);
                    var held = months.ConvertAll(month => start.PlusMonths(month).PlusDays(9));
                    var now = start.PlusMonths(today).PlusDays(20);
                    var missed = Standing(
                        $"quarter, at_least: {need}",
                        Text(now),
                        "2024-01-01",
                        held.ConvertAll(day => $"{Text(day)}T12:00:00+09:00"),
                        periods
                    ).Missed;
                    Assert.Equal(
                        Oracle(held, now, periods, need),
                        missed.Select(period => period.ToString())
                    );
                },
                iter: 200
            );

    /// <summary>Quarter by quarter with slips of paper: one for each drill owed, the oldest torn first by a drill too many.</summary>
    private static List<string> Oracle(List<LocalDate> held, LocalDate today, int periods, int need)
    {
        var running = ((today.Year - 2024) * 4) + ((today.Month - 1) / 3);
        var owed = new List<string>();
        for (var quarter = Math.Max(0, running - periods); quarter <= running; quarter++)
        {
            var had = held.Count(day => ((day.Year - 2024) * 4) + ((day.Month - 1) / 3) == quarter);
            for (var extra = had; extra > need && owed.Count > 0; extra--)
            {
                owed.RemoveAt(0);
            }
            for (var lack = had; lack < need && quarter < running; lack++)
            {
                owed.Add($"{2024 + (quarter / 4)}-Q{(quarter % 4) + 1}");
            }
        }
        return [.. owed.Distinct(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Missed(
        string every,
        string today,
        string since,
        string[] held
    ) =>
        Standing(every, today, since, [.. held.Select(day => $"{day}T12:00:00+09:00")])
            .Missed.Select(period => period.ToString());

    private static DrillStanding Standing(
        string every,
        string today,
        string since,
        IReadOnlyList<string> held,
        int periods = 8
    )
    {
        var text = new HandbookText().With(
            "content/drills/plan.yml",
            $"types: [{{ id: t, name: T, purpose: p, every: {every}, participants: all }}]"
        );
        text.With(
            "content/handbook.yml",
            System
                .Text.Encoding.UTF8.GetString(text.Bytes("content/handbook.yml"))
                .Replace("\"2026-01-01\"", $"\"{since}\"", StringComparison.Ordinal)
        );
        for (var at = 0; at < held.Count; at++)
        {
            text.With(
                $"content/drills/results/d{at}.md",
                $$"""
                ---
                id: d{{at}}
                title: D
                type: t
                at: "{{held[at]}}"
                scenario: s
                participants: [ann]
                criteria: [{ measure: detect, target: 5m, actual: 4m }]
                assessment: a
                ---
                """
            );
        }
        var facts = text.Facts($"{today}T12:00:00+09:00");
        return Assert.Single(DrillStanding.Of(facts.Catalog, facts.Calendar, facts.Today, periods));
    }

    private static LocalDate Day(string text) =>
        NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

    private static string Text(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);
}
