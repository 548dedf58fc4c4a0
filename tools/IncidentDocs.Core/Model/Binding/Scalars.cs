using System.Globalization;
using NodaTime.Text;

namespace IncidentDocs.Core.Model.Binding;

/// <summary>Reads the written forms of numbers, times and lengths of time. Each method answers null for what is not of its form.</summary>
internal static class Scalars
{
    private const long MostCounted = 1_000_000_000;
    private const long DaysCounted = 1_000_000;

    private static readonly LocalDatePattern DatePattern = LocalDatePattern.Iso;

    private static readonly OffsetDateTimePattern InstantPattern = OffsetDateTimePattern.Rfc3339;

    /// <summary>A whole number.</summary>
    public static long? Integer(string? text) =>
        long.TryParse(
            text,
            NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out var value
        )
            ? value
            : null;

    /// <summary>A decimal number.</summary>
    public static decimal? Decimal(string? text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;

    /// <summary>A date, <c>2026-03-04</c>.</summary>
    public static LocalDate? Date(string? text) =>
        text is not null && DatePattern.Parse(text) is { Success: true } parsed
            ? parsed.Value
            : null;

    /// <summary>An instant with its offset, RFC 3339.</summary>
    public static OffsetDateTime? Instant(string? text) =>
        text is not null
        && InstantPattern.Parse(text.ToUpperInvariant()) is { Success: true } parsed
            ? parsed.Value
            : null;

    /// <summary>A length of time: a whole number of s, m, h, d (24 hours) or w (7 days).</summary>
    public static Duration? Length(string? text)
    {
        if (text is not { Length: > 1 } || Integer(text[..^1]) is not { } written)
        {
            return null;
        }
        // What is longer is reported by who reads a field; here it only must not overflow.
        var count = Math.Clamp(written, -MostCounted, MostCounted);
        return text[^1] switch
        {
            's' => Duration.FromSeconds(count),
            'm' => Duration.FromMinutes(count),
            'h' => Duration.FromHours(Math.Clamp(count, -DaysCounted, DaysCounted)),
            'd' => Days(count),
            'w' => Days(count * 7),
            _ => null,
        };
    }

    private static Duration Days(long count) =>
        Duration.FromDays((int)Math.Clamp(count, -DaysCounted, DaysCounted));

    /// <summary>A deadline: a length of time or a calendar rule.</summary>
    public static Deadline? Deadline(string? text) =>
        text switch
        {
            "next_business_day" => new Deadline(DeadlineKind.NextBusinessDay, Duration.Zero),
            "next_release" => new Deadline(DeadlineKind.NextRelease, Duration.Zero),
            _ => Length(text) is { } length ? new Deadline(DeadlineKind.Elapsed, length) : null,
        };

    /// <summary>Minutes after midnight of <c>HH:MM</c>; 24:00 is 1440.</summary>
    public static int? Minutes(string? text)
    {
        if (
            text is not { Length: 5 }
            || Integer(text[..2]) is not { } hours
            || Integer(text[3..]) is not { } minutes
        )
        {
            return null;
        }
        return (int)((hours * 60) + minutes);
    }

    /// <summary>A time of day, <c>HH:MM</c> or <c>HH:MM:SS</c>.</summary>
    public static LocalTime? Time(string? text)
    {
        if (text is not { Length: 5 or 8 } || text[2] != ':')
        {
            return null;
        }
        var seconds = text.Length == 8 ? Integer(text[6..]) : 0;
        return
            Integer(text[..2]) is { } hour and < 24
            && Integer(text[3..5]) is { } minute and < 60
            && seconds is { } second and < 60
            ? new LocalTime((int)hour, (int)minute, (int)second)
            : null;
    }

    /// <summary>A day of the week by its three letters.</summary>
    public static IsoDayOfWeek? Weekday(string? text) =>
        text switch
        {
            "mon" => IsoDayOfWeek.Monday,
            "tue" => IsoDayOfWeek.Tuesday,
            "wed" => IsoDayOfWeek.Wednesday,
            "thu" => IsoDayOfWeek.Thursday,
            "fri" => IsoDayOfWeek.Friday,
            "sat" => IsoDayOfWeek.Saturday,
            "sun" => IsoDayOfWeek.Sunday,
            _ => null,
        };

    /// <summary>A week, <c>2026-W05</c>; null where the year has no such week.</summary>
    public static IsoWeek? Week(string? text)
    {
        if (
            text is not { Length: 8 }
            || Integer(text[..4]) is not { } year
            || Integer(text[6..]) is not { } week
        )
        {
            return null;
        }
        return IsoWeek.Exists((int)year, (int)week) ? new IsoWeek((int)year, (int)week) : null;
    }
}
