using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.OnCall;
using NodaTime;
using Xunit;

namespace IncidentDocs.Tests.Facts;

/// <summary>Rotations unrolled: hand-overs across daylight saving, year ends and week 53.</summary>
public sealed class RosterScheduleTests
{
    private static List<RosterWeek> Unroll(string roster)
    {
        var facts = new HandbookText().With("content/oncall/rosters/ops.yml", roster).Facts();
        return [.. facts.Schedules[new Id<Roster>("ops")]];
    }

    [Fact]
    public void TakesTheNextOfEachOrder()
    {
        var weeks = Unroll(HandbookText.Roster("Asia/Seoul", "2026-W01", "2026-W04"));
        Assert.Equal(
            ["2026-W01 ann ben", "2026-W02 ben cat", "2026-W03 cat ann", "2026-W04 ann ben"],
            weeks.Select(week =>
                $"{week.Week} {string.Join(' ', week.Holders.Select(holder => holder.Person.Value))}"
            )
        );
        Assert.Equal(HandbookText.At("2025-12-29T09:00:00+09:00"), weeks[0].From);
    }

    [Fact]
    public void LongYearsHaveAWeek53()
    {
        var weeks = Unroll(HandbookText.Roster("Asia/Seoul", "2026-W52", "2027-W01"));
        Assert.Equal(
            ["2026-W52", "2026-W53", "2027-W01"],
            weeks.Select(week => week.Week.ToString())
        );
        Assert.Equal(HandbookText.At("2027-01-04T09:00:00+09:00"), weeks[2].From);
    }

    [Fact]
    public void AWeekInWhichClocksChangeIsAnHourShorterOrLonger()
    {
        var spring = Unroll(HandbookText.Roster("Europe/London", "2026-W13", "2026-W13"))[0];
        Assert.Equal(Duration.FromHours((7 * 24) - 1), spring.To - spring.From);
        var autumn = Unroll(HandbookText.Roster("Europe/London", "2026-W43", "2026-W43"))[0];
        Assert.Equal(Duration.FromHours((7 * 24) + 1), autumn.To - autumn.From);
    }

    [Fact]
    public void AHandoverInTheSkippedHourComesAtTheChange()
    {
        var week = Unroll(
            HandbookText.Roster("Europe/London", "2026-W13", "2026-W13", "01:30", "sun")
        )[0];
        Assert.Equal(Instant.FromUtc(2026, 3, 29, 1, 0), week.From);
    }

    [Theory]
    [InlineData("Asia/Seoul", "mon", "09:00")]
    [InlineData("Europe/London", "wed", "10:00")]
    [InlineData("America/Los_Angeles", "sun", "00:00")]
    public void ShiftsTileWithoutGapOrOverlap(string zone, string day, string at)
    {
        var weeks = Unroll(HandbookText.Roster(zone, "2026-W01", "2027-W52", at, day));
        Assert.Equal(105, weeks.Count);
        for (var next = 1; next < weeks.Count; next++)
        {
            Assert.Equal(weeks[next - 1].To, weeks[next].From);
        }
        var clock = DateTimeZoneProviders.Tzdb[zone];
        Assert.All(
            weeks,
            week => Assert.Equal(at, $"{week.From.InZone(clock).LocalDateTime:HH:mm}")
        );
    }

    [Fact]
    public void OverridesAndHolidaysAreNamedInTheirWeek()
    {
        var roster =
            HandbookText.Roster("Asia/Seoul", "2026-W39", "2026-W40")
            + """

                overrides:
                  - { seat: primary, from: "2026-09-27T09:00:00+09:00", to: "2026-09-28T12:00:00+09:00", person: cat }
                """;
        var facts = new HandbookText()
            .With("content/oncall/rosters/ops.yml", roster)
            .With(
                "content/oncall/holidays/kr.yml",
                "id: kr\nname: Korea\nholidays:\n  - { on: \"2026-09-25\", name: 추석 }\n"
            )
            .Facts();
        var weeks = facts.Schedules[new Id<Roster>("ops")];
        Assert.All(weeks, week => Assert.Single(week.Overrides));
        Assert.Equal("추석", Assert.Single(weeks[0].Holidays).Name.Any);
        Assert.Empty(weeks[1].Holidays);
    }
}
