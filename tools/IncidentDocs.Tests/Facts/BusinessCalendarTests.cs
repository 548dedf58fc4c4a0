using CsCheck;
using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace IncidentDocs.Tests.Facts;

/// <summary>Business days and deadlines, worked by hand and against a slow oracle.</summary>
public sealed class BusinessCalendarTests
{
    private const string Holidays = """
        id: kr
        name: Korea
        holidays:
          - { on: "2026-02-16", name: 설날 전날 }
          - { on: "2026-02-17", name: 설날 }
          - { on: "2026-02-18", name: 설날 다음 날 }
          - { on: "2026-03-02", name: 대체공휴일, substitute: true }
          - { on: "2026-09-24", name: 추석 전날 }
          - { on: "2026-09-25", name: 추석 }
          - { on: "2026-12-25", name: 기독탄신일 }
          - { on: "2027-01-01", name: 1월 1일 }
        """;

    private static readonly HashSet<LocalDate> Listed =
    [
        new(2026, 2, 16),
        new(2026, 2, 17),
        new(2026, 2, 18),
        new(2026, 3, 2),
        new(2026, 9, 24),
        new(2026, 9, 25),
        new(2026, 12, 25),
        new(2027, 1, 1),
    ];

    private static BusinessCalendar Calendar(string releases = "releases: []") =>
        new HandbookText()
            .With("content/oncall/holidays/kr.yml", Holidays)
            .With("content/policy/releases.yml", releases)
            .Facts()
            .Calendar;

    [Theory]
    [InlineData("2026-02-13", "2026-02-19")] // Friday before 설날: over the weekend and three holidays
    [InlineData("2026-02-27", "2026-03-03")] // Friday before 3·1절 on a Sunday: its substitute is the Monday
    [InlineData("2026-09-23", "2026-09-28")] // Wednesday before 추석 and a weekend
    [InlineData("2026-12-24", "2026-12-28")] // Christmas on a Friday
    [InlineData("2026-12-31", "2027-01-04")] // over the end of the year
    [InlineData("2026-02-17", "2026-02-19")] // on the holiday itself
    [InlineData("2026-11-21", "2026-11-23")] // a Saturday
    [InlineData("2026-11-23", "2026-11-24")] // strictly after a business day
    public void NextBusinessDay(string day, string next) =>
        Assert.Equal(Date(next), Calendar().NextBusinessDay(Date(day)));

    [Theory]
    [InlineData("2026-02-13T15:00:00+09:00", "2026-02-19T18:00:00+09:00")]
    [InlineData("2026-02-12T23:59:59+09:00", "2026-02-13T18:00:00+09:00")] // the local day counts, not the UTC one
    [InlineData("2026-02-12T15:00:00Z", "2026-02-19T18:00:00+09:00")] // 00:00 of the 13th in Seoul
    public void NextBusinessDayEndsAtSix(string detected, string due) =>
        Assert.Equal(
            HandbookText.At(due),
            Calendar()
                .DueAt(
                    new Deadline(DeadlineKind.NextBusinessDay, Duration.Zero),
                    HandbookText.At(detected)
                )
        );

    [Fact]
    public void NextReleaseIsStrictlyAfterTheDayOfDetection()
    {
        var calendar = Calendar(
            "releases:\n  - { on: \"2026-03-18\" }\n  - { on: \"2026-03-04\" }\n"
        );
        var release = new Deadline(DeadlineKind.NextRelease, Duration.Zero);
        Assert.Equal(
            HandbookText.At("2026-03-04T18:00:00+09:00"),
            calendar.DueAt(release, HandbookText.At("2026-03-03T10:00:00+09:00"))
        );
        Assert.Equal(
            HandbookText.At("2026-03-18T18:00:00+09:00"),
            calendar.DueAt(release, HandbookText.At("2026-03-04T10:00:00+09:00"))
        );
        Assert.Null(calendar.DueAt(release, HandbookText.At("2026-03-18T10:00:00+09:00")));
    }

    [Fact]
    public void AHandbookWithoutBusinessDaysHasNoNextOne()
    {
        var days = string.Join(
            '\n',
            Enumerable
                .Range(0, 1200)
                .Select(day =>
                    $"  - {{ on: \"{Iso(new LocalDate(2026, 1, 1).PlusDays(day))}\", name: x }}"
                )
        );
        var calendar = new HandbookText()
            .With("content/oncall/holidays/all.yml", $"id: all\nname: All\nholidays:\n{days}\n")
            .Facts()
            .Calendar;
        Assert.Null(calendar.NextBusinessDay(new LocalDate(2026, 1, 1)));
    }

    [Fact]
    public void OrderOfDeadlines()
    {
        var elapsed = new Deadline(DeadlineKind.Elapsed, Duration.FromDays(3650));
        var day = new Deadline(DeadlineKind.NextBusinessDay, Duration.Zero);
        var release = new Deadline(DeadlineKind.NextRelease, Duration.Zero);
        Assert.True(elapsed < day && day < release);
        Assert.True(
            new Deadline(DeadlineKind.Elapsed, Duration.FromMinutes(15))
                < new Deadline(DeadlineKind.Elapsed, Duration.FromMinutes(30))
        );
    }

    [Fact]
    public void AgreesWithAListOfBusinessDays()
    {
        var calendar = Calendar();
        var first = new LocalDate(2026, 1, 1);
        List<LocalDate> open = [.. Enumerable.Range(0, 800).Select(first.PlusDays).Where(IsOpen)];
        Gen.Select(Gen.Int[0, 700], Gen.Int[1, 30])
            .Sample(
                (offset, count) =>
                {
                    var day = first.PlusDays(offset);
                    var expected = open.Where(candidate => candidate > day).ElementAt(count - 1);
                    Assert.Equal(expected, calendar.AddBusinessDays(day, count));
                }
            );
    }

    private static bool IsOpen(LocalDate day) =>
        day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday)
        && !Listed.Contains(day);

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
