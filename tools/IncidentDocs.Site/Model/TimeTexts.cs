using System.Globalization;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Model;
using IncidentDocs.Site.Templates;
using IncidentDocs.Site.Views.Pieces;
using NodaTime;
using NodaTime.Text;

namespace IncidentDocs.Site.Model;

/// <summary>Writes instants, days and lengths of time as people read them, in the handbook's zone.</summary>
/// <param name="words">The words of the interface.</param>
/// <param name="zone">The handbook's zone.</param>
/// <param name="asOf">Now.</param>
internal sealed class TimeTexts(Words words, DateTimeZone zone, Instant asOf)
{
    private static readonly System.Collections.Immutable.ImmutableArray<string> s_months =
    [
        "Jan",
        "Feb",
        "Mar",
        "Apr",
        "May",
        "Jun",
        "Jul",
        "Aug",
        "Sep",
        "Oct",
        "Nov",
        "Dec",
    ];

    private readonly LocalDate _today = asOf.InZone(zone).Date;

    private bool IsKorean => words.Language == Language.Korean;

    /// <summary>An instant: <c>3월 4일 (수) 14:02 KST</c>.</summary>
    public TimeText At(Instant instant)
    {
        var local = instant.InZone(zone);
        var text =
            $"{DayText(local.Date)} {ClockText(local.TimeOfDay)} {zone.GetZoneInterval(instant).Name}";
        return new TimeText(text, Iso(instant));
    }

    /// <summary>An instant with its distance from now.</summary>
    public TimeText AtWithAge(Instant instant) =>
        At(instant) with
        {
            Relative =
                instant <= asOf
                    ? words.With("time.ago", Rough(asOf - instant))
                    : words.With("time.ahead", Rough(instant - asOf)),
        };

    // Hours say nothing of what lies days away.
    private string Rough(Duration length) =>
        length < Duration.FromDays(2) ? Length(length) : Days((long)length.TotalDays);

    /// <summary>The clock alone, where the day stands above: <c>14:02</c>.</summary>
    public TimeText Clock(Instant instant) =>
        new(ClockText(instant.InZone(zone).TimeOfDay), Iso(instant));

    /// <summary>A day: <c>3월 4일 (수)</c>.</summary>
    public TimeText Day(LocalDate day) => new(DayText(day), LocalDatePattern.Iso.Format(day));

    /// <summary>A day with its distance from today.</summary>
    public TimeText DayWithAge(LocalDate day) => Day(day) with { Relative = Distance(day) };

    /// <summary>A day on which something is due, with what is left.</summary>
    public TimeText Due(LocalDate day)
    {
        var left = Period.DaysBetween(_today, day);
        return Day(day) with
        {
            Relative = left switch
            {
                0 => words.Of("time.due_today"),
                < 0 => words.With("time.past", Days(-left)),
                _ => words.With("time.left", Days(left)),
            },
        };
    }

    /// <summary>The day of an instant in the handbook's zone.</summary>
    public LocalDate DayOf(Instant instant) => instant.InZone(zone).Date;

    /// <summary>A length of time in its two largest units: <c>1시간 14분</c>.</summary>
    public string Length(Duration length)
    {
        var seconds = (long)Math.Floor(length.TotalSeconds);
        if (seconds is > -60 and < 60)
        {
            return seconds == 0 ? Minutes(0) : words.With("duration.seconds", seconds);
        }
        var minutes = seconds / 60;
        var (days, hours, rest) = (minutes / 1440, minutes / 60 % 24, minutes % 60);
        return days > 0 ? Join(Days(days), hours > 0 ? Hours(hours) : null)
            : hours > 0 ? Join(Hours(hours), rest > 0 ? Minutes(rest) : null)
            : Minutes(rest);
    }

    /// <summary>A length of time as policies give it: <c>15분</c>, <c>90일</c>, never two units where one will do.</summary>
    public string Policy(Duration length)
    {
        var minutes = (long)length.TotalMinutes;
        return minutes % 1440 == 0 && minutes >= 2880 ? Days(minutes / 1440)
            : minutes % 60 == 0 && minutes > 0 ? Hours(minutes / 60)
            : Length(length);
    }

    /// <summary>A deadline: <c>15분 이내</c>, <c>다음 영업일</c>.</summary>
    public string Deadline(Deadline deadline) =>
        deadline.Kind switch
        {
            DeadlineKind.Elapsed => words.With("time.within", Policy(deadline.Length)),
            DeadlineKind.NextBusinessDay => words.Of("time.next_business_day"),
            _ => words.Of("time.next_release"),
        };

    /// <summary>A window of elapsed time: <c>0–15분</c>, <c>30분–1시간</c>, <c>2시간 이상</c>.</summary>
    public string Window(Duration from, Duration? to)
    {
        if (to is not { } end)
        {
            return words.With("time.from", Policy(from));
        }
        var shared = from == Duration.Zero || IsHours(from) == IsHours(end);
        var first = shared ? Bare(from, IsHours(end)) : Policy(from);
        return $"{first}–{Policy(end)}";
    }

    /// <summary>RFC 3339 in the handbook's zone.</summary>
    public string Iso(Instant instant) =>
        OffsetDateTimePattern.Rfc3339.Format(instant.InZone(zone).ToOffsetDateTime());

    /// <summary>How far a day lies from today.</summary>
    public string Distance(LocalDate day)
    {
        var days = Period.DaysBetween(_today, day);
        return days switch
        {
            0 => words.Of("time.today"),
            < 0 => words.With("time.ago", Days(-days)),
            _ => words.With("time.ahead", Days(days)),
        };
    }

    /// <summary>A number of days.</summary>
    public string Days(long days) => words.With(days == 1 ? "duration.day" : "duration.days", days);

    /// <summary>A day of the week.</summary>
    public string Weekday(IsoDayOfWeek day) =>
        words.Of("weekday", day.ToString().ToLowerInvariant());

    private string Hours(long hours) => words.With("duration.hours", hours);

    private string Minutes(long minutes) => words.With("duration.minutes", minutes);

    private static bool IsHours(Duration length) =>
        length.TotalMinutes >= 60 && length.TotalMinutes % 60 == 0;

    private static string Bare(Duration length, bool inHours) =>
        ((long)(inHours ? length.TotalHours : length.TotalMinutes)).ToString(
            CultureInfo.InvariantCulture
        );

    private static string Join(string first, string? second) =>
        second is null ? first : $"{first} {second}";

    private static string ClockText(LocalTime time) => $"{time.Hour:00}:{time.Minute:00}";

    private string DayText(LocalDate day)
    {
        var year = day.Year == _today.Year ? null : day.Year.ToString(CultureInfo.InvariantCulture);
        return IsKorean
            ? $"{(year is null ? null : year + "년 ")}{day.Month}월 {day.Day}일 ({Weekday(day.DayOfWeek)})"
            : $"{Weekday(day.DayOfWeek)} {day.Day} {s_months[day.Month - 1]}{(year is null ? null : " " + year)}";
    }
}
