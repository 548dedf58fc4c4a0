using NodaTime;
using NodaTime.Text;

namespace IncidentDocs.Site.Api;

/// <summary>Times as scripts read them.</summary>
public static class JsonTimes
{
    /// <summary>An instant on a zone's clock with its offset: 2026-09-25T03:10:00+09:00.</summary>
    public static string At(Instant instant, DateTimeZone zone) =>
        OffsetDateTimePattern.Rfc3339.Format(instant.InZone(zone).ToOffsetDateTime());

    /// <summary>A length of time by ISO 8601: PT15M, PT1H30M, PT0S.</summary>
    public static string Length(Duration length)
    {
        var (hours, minutes, seconds) = ((long)length.TotalHours, length.Minutes, length.Seconds);
        var text = Part(hours, 'H') + Part(minutes, 'M') + Part(seconds, 'S');
        return "PT" + (text.Length == 0 ? "0S" : text);
    }

    private static string Part(long count, char unit) => count == 0 ? "" : $"{count}{unit}";
}
