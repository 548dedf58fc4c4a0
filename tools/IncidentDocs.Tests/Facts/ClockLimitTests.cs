using CsCheck;
using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Incidents;
using NodaTime;
using Xunit;

namespace IncidentDocs.Tests.Facts;

/// <summary>How long to watch, to draft and to review, and how often to write: worked by hand and against slow oracles.</summary>
public sealed class ClockLimitTests
{
    private const string Id = "INC-20260304-01";

    private const string WarRoom = """
        severities: [P1, P2]
        channel: "#incident-{date}"
        required_roles: [ic]
        update_every: { P1: 5m, P2: 15m }
        """;

    [Fact]
    public void WhereNothingIsSetTheProcedureHolds()
    {
        var clocks = Clocks("", "P1", "");
        Assert.Equal(
            (Duration.FromMinutes(10), Duration.FromMinutes(30)),
            (clocks.SilenceLimit, clocks.ObserveAtLeast)
        );
        Assert.Equal(Duration.FromHours(24), clocks.Draft!.Target);
        Assert.Equal(HandbookText.At("2026-03-09T18:00:00+09:00"), clocks.Review!.DueAt);
    }

    [Fact]
    public void TheHandbookMaySetThem()
    {
        var clocks = Clocks(
            """
            rules:
              INC006: { options: { times: 3 } }
              INC010: { options: { minutes: 45 } }
              INC011: { options: { hours: 48 } }
              INC012: { options: { business_days: 5 } }
            """,
            "P2",
            ""
        );
        Assert.Equal(
            (Duration.FromMinutes(45), Duration.FromMinutes(45)),
            (clocks.SilenceLimit, clocks.ObserveAtLeast)
        );
        Assert.Equal(Duration.FromHours(48), clocks.Draft!.Target);
        Assert.Equal(HandbookText.At("2026-03-11T18:00:00+09:00"), clocks.Review!.DueAt);
    }

    [Fact]
    public void ASeverityWithoutACadenceHasNoLimit() =>
        Assert.Null(Clocks("", "P3", "").SilenceLimit);

    [Fact]
    public void TheReviewIsDueOnTheThirdBusinessDayAfterTheRecovery() =>
        Gen.Int[0, 60]
            .Sample(
                days =>
                {
                    var day = new LocalDate(2026, 2, 20).PlusDays(days);
                    var clocks = Clocks("", "P1", "", day);
                    Assert.Equal(
                        Oracle(day),
                        clocks.Review!.DueAt!.Value.InZone(Seoul).LocalDateTime
                    );
                },
                iter: 60
            );

    [Fact]
    public void WatchingIsKeptFromTheMinuteOnThatItIsLongEnough() =>
        Gen.Select(Gen.Int[0, 90], Gen.Int[0, 90])
            .Sample(
                (watched, needed) =>
                {
                    var announced = new LocalTime(20, 0).PlusMinutes(watched);
                    var clocks = Clocks(
                        $"rules: {{ INC010: {{ options: {{ minutes: {needed} }} }} }}",
                        "P1",
                        $"\n{{ at: \"{announced:HH:mm}\", kind: announced, what: x }}"
                    );
                    Assert.Equal(watched >= needed, clocks.Observe!.Value >= clocks.ObserveAtLeast);
                },
                iter: 60
            );

    private static DateTimeZone Seoul => DateTimeZoneProviders.Tzdb["Asia/Seoul"];

    /// <summary>Turns the pages of a calendar: three pages that are no Saturday, Sunday or 2 March.</summary>
    private static LocalDateTime Oracle(LocalDate day)
    {
        for (var left = 3; left > 0; )
        {
            day = day.PlusDays(1);
            var isFree =
                day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday
                || day == new LocalDate(2026, 3, 2);
            left -= isFree ? 0 : 1;
        }
        return day.At(new LocalTime(18, 0));
    }

    private static IncidentClocks Clocks(
        string rules,
        string severity,
        string more,
        LocalDate? on = null
    )
    {
        var day = on ?? new LocalDate(2026, 3, 4);
        var text = new HandbookText()
            .With("content/policy/war-room.yml", WarRoom)
            .With("content/policy/roles.yml", "roles: [{ id: ic, name: IC, duty: [d] }]")
            .With(
                "content/oncall/holidays/kr.yml",
                "id: kr\nname: K\nholidays: [{ on: 2026-03-02, name: h }]\n"
            )
            .Incident(
                Id,
                "recovered",
                severity,
                $$"""
                { at: "{{day:uuuu-MM-dd}}T19:00:00+09:00", kind: started, what: a }
                { at: "19:05", kind: detected, what: b }
                { at: "19:10", kind: war_room, what: c }
                { at: "20:00", kind: recovered, what: d }{{more}}
                """
            );
        var head = System.Text.Encoding.UTF8.GetString(text.Bytes("content/handbook.yml"));
        return text.With("content/handbook.yml", $"{head}\n{rules}\n").Facts().Clocks[
            new Id<Incident>(Id)
        ];
    }
}
