using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.OnCall;
using NodaTime;
using Xunit;

namespace IncidentDocs.Tests.Facts;

/// <summary>On-call hours: the complement of business hours on business days, the night before a Monday and after a holiday included.</summary>
public sealed class OnCallHoursTests
{
    private static OnCallHoursFact Hours(string zone, string hours = "off_hours")
    {
        var text = HandbookText
            .Roster(zone, "2026-W01", "2026-W53")
            .Replace("hours: off_hours", $"hours: {hours}", StringComparison.Ordinal);
        var facts = new HandbookText()
            .With("content/oncall/rosters/ops.yml", text)
            .With(
                "content/oncall/holidays/kr.yml",
                "id: kr\nname: Korea\nholidays:\n  - { on: \"2026-09-25\", name: 추석 }\n"
            )
            .Facts();
        return OnCallHoursFact.Of(
            facts.Catalog,
            facts.Calendar,
            facts.Catalog.Rosters.Find(new Id<Roster>("ops"))!
        );
    }

    [Theory]
    [InlineData("2026-11-23T08:59:59+09:00", true)] // Monday before nine
    [InlineData("2026-11-23T09:00:00+09:00", false)]
    [InlineData("2026-11-23T17:59:59+09:00", false)]
    [InlineData("2026-11-23T18:00:00+09:00", true)]
    [InlineData("2026-11-23T03:10:00+09:00", true)] // the night before a Monday
    [InlineData("2026-11-22T12:00:00+09:00", true)] // a Sunday
    [InlineData("2026-09-25T11:00:00+09:00", true)] // 추석, a Friday
    [InlineData("2026-09-24T11:00:00+09:00", false)] // the day before, here a business day
    public void OffHours(string at, bool covered) =>
        Assert.Equal(covered, Hours("Asia/Seoul").Covers(HandbookText.At(at)));

    [Theory]
    [InlineData("2026-03-29T00:30:00Z", true)] // London, the Sunday on which clocks go forward
    [InlineData("2026-03-30T07:59:00Z", true)] // Monday 08:59 summer time
    [InlineData("2026-03-30T08:00:00Z", false)] // Monday 09:00 summer time
    [InlineData("2026-03-27T08:59:00Z", true)] // Friday 08:59 winter time
    [InlineData("2026-03-27T09:00:00Z", false)]
    public void ByTheRostersOwnClock(string at, bool covered) =>
        Assert.Equal(covered, Hours("Europe/London").Covers(HandbookText.At(at)));

    [Theory]
    [InlineData("2026-11-24T23:00:00+09:00", true)] // Tuesday, within
    [InlineData("2026-11-25T05:59:00+09:00", true)] // runs past midnight
    [InlineData("2026-11-25T06:00:00+09:00", false)]
    [InlineData("2026-11-24T21:59:00+09:00", false)]
    [InlineData("2026-11-26T05:00:00+09:00", false)] // Wednesday night is not named
    public void WindowsRunPastMidnight(string at, bool covered) =>
        Assert.Equal(
            covered,
            Hours("Asia/Seoul", "{ windows: [{ days: [tue], from: \"22:00\", to: \"06:00\" }] }")
                .Covers(HandbookText.At(at))
        );
}
