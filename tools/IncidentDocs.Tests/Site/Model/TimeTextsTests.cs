using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Model;
using IncidentDocs.Site.Model;
using IncidentDocs.Tests.Site.Views;
using NodaTime;
using Xunit;

namespace IncidentDocs.Tests.Site.Model;

public sealed class TimeTextsTests
{
    private static readonly TimeTexts s_korean = Of(Language.Korean, "Asia/Seoul");
    private static readonly TimeTexts s_english = Of(Language.English, "Europe/London");

    [Fact]
    public void An_instant_is_written_in_the_handbooks_zone()
    {
        var instant = Instant.FromUtc(2026, 3, 4, 5, 2);
        Assert.Equal("3월 4일 (수) 14:02 KST", s_korean.At(instant).Text);
        Assert.Equal("2026-03-04T14:02:00+09:00", s_korean.At(instant).Iso);
        Assert.Equal("Wed 4 Mar 05:02 GMT", s_english.At(instant).Text);
    }

    [Fact]
    public void Summer_time_has_its_own_name() =>
        Assert.Equal("Wed 1 Jul 13:00 BST", s_english.At(Instant.FromUtc(2026, 7, 1, 12, 0)).Text);

    [Fact]
    public void Another_year_is_named()
    {
        Assert.Equal("2025년 12월 31일 (수)", s_korean.Day(new LocalDate(2025, 12, 31)).Text);
        Assert.Equal("Wed 31 Dec 2025", s_english.Day(new LocalDate(2025, 12, 31)).Text);
        Assert.Equal("2025-12-31", s_english.Day(new LocalDate(2025, 12, 31)).Iso);
    }

    [Theory]
    [InlineData(0, "0분")]
    [InlineData(40, "40초")]
    [InlineData(60, "1분")]
    [InlineData(4440, "1시간 14분")]
    [InlineData(3600, "1시간")]
    [InlineData(90000, "1일 1시간")]
    [InlineData(90061, "1일 1시간")]
    [InlineData(172800, "2일")]
    public void A_length_has_its_two_largest_units(int seconds, string text) =>
        Assert.Equal(text, s_korean.Length(Duration.FromSeconds(seconds)));

    [Theory]
    [InlineData(15, "15분")]
    [InlineData(60, "1시간")]
    [InlineData(90, "1시간 30분")]
    [InlineData(1440, "24시간")]
    [InlineData(2880, "2일")]
    [InlineData(129600, "90일")]
    public void A_policy_has_one_unit_where_one_will_do(int minutes, string text) =>
        Assert.Equal(text, s_korean.Policy(Duration.FromMinutes(minutes)));

    [Theory]
    [InlineData(0, 15, "0–15분")]
    [InlineData(15, 30, "15–30분")]
    [InlineData(30, 60, "30분–1시간")]
    [InlineData(60, 120, "1–2시간")]
    [InlineData(120, null, "2시간 이상")]
    public void A_window_is_written_as_in_the_procedure(int from, int? to, string text) =>
        Assert.Equal(
            text,
            s_korean.Window(
                Duration.FromMinutes(from),
                to is { } end ? Duration.FromMinutes(end) : null
            )
        );

    [Fact]
    public void Deadlines_are_written_as_in_the_procedure()
    {
        Assert.Equal(
            "15분 이내",
            s_korean.Deadline(new Deadline(DeadlineKind.Elapsed, Duration.FromMinutes(15)))
        );
        Assert.Equal(
            "다음 영업일",
            s_korean.Deadline(new Deadline(DeadlineKind.NextBusinessDay, Duration.Zero))
        );
        Assert.Equal(
            "차기 릴리스",
            s_korean.Deadline(new Deadline(DeadlineKind.NextRelease, Duration.Zero))
        );
    }

    [Theory]
    [InlineData(-5, "5일 지남", "5일 전")]
    [InlineData(0, "오늘까지", "오늘")]
    [InlineData(21, "21일 남음", "21일 뒤")]
    public void A_day_tells_its_distance(int days, string due, string distance)
    {
        var day = new LocalDate(2026, 11, 23).PlusDays(days);
        Assert.Equal(due, s_korean.Due(day).Relative);
        Assert.Equal(distance, s_korean.DayWithAge(day).Relative);
    }

    [Fact]
    public void Hours_are_not_told_of_what_lies_days_away()
    {
        Assert.Equal(
            "1시간 19분 전",
            s_korean.AtWithAge(Instant.FromUtc(2026, 11, 22, 22, 41)).Relative
        );
        Assert.Equal("3일 전", s_korean.AtWithAge(Instant.FromUtc(2026, 11, 19, 20, 0)).Relative);
        Assert.Equal(
            "in 2 days",
            s_english.AtWithAge(Instant.FromUtc(2026, 11, 25, 6, 0)).Relative
        );
    }

    private static TimeTexts Of(Language language, string zone) =>
        new(
            BuiltIn.Load(language).Renderer.Words,
            DateTimeZoneProviders.Tzdb[zone],
            HandbookSite.AsOf
        );
}
