using System.Globalization;
using NodaTime;
using NodaTime.Text;
using NodaTime.TimeZones;

namespace IncidentDocs.Site.Calendars;

/// <summary>A time zone within a calendar: every change of its offset in the calendar's stretch as an observance with a date of its own, so that no reader has to know the zone.</summary>
/// <param name="zone">The zone.</param>
internal sealed class CalendarZone(DateTimeZone zone)
{
    private static readonly LocalDateTimePattern s_local =
        LocalDateTimePattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss");

    private static readonly Duration s_margin = Duration.FromDays(366);

    /// <summary>Writes the zone as it is in a stretch, and a year to either side.</summary>
    public void Write(IcsText text, Instant from, Instant to)
    {
        text.Line("BEGIN", "VTIMEZONE");
        text.Line("TZID", zone.Id);
        foreach (var interval in zone.GetZoneIntervals(from - s_margin, to + s_margin))
        {
            Write(text, interval);
        }
        text.Line("END", "VTIMEZONE");
    }

    /// <summary>Writes an instant on the zone's clock; a local time that comes twice is written in UTC, for programs differ over which one is meant.</summary>
    public void Write(IcsText text, string name, Instant instant)
    {
        var local = instant.InZone(zone).LocalDateTime;
        if (zone.MapLocal(local).Count > 1)
        {
            text.Line(name, Utc(instant));
        }
        else
        {
            text.Line($"{name};TZID={zone.Id}", s_local.Format(local));
        }
    }

    /// <summary>An instant in UTC: 20261123T090000Z.</summary>
    public static string Utc(Instant instant) =>
        s_local.Format(instant.InUtc().LocalDateTime) + "Z";

    private void Write(IcsText text, ZoneInterval interval)
    {
        var kind = interval.Savings == Offset.Zero ? "STANDARD" : "DAYLIGHT";
        var before = interval.HasStart
            ? zone.GetUtcOffset(interval.Start - Duration.Epsilon)
            : interval.WallOffset;
        var starts = interval.HasStart
            ? interval.Start.WithOffset(before).LocalDateTime
            : new LocalDateTime(1970, 1, 1, 0, 0);
        text.Line("BEGIN", kind);
        text.Line("DTSTART", s_local.Format(starts));
        text.Line("TZOFFSETFROM", Of(before));
        text.Line("TZOFFSETTO", Of(interval.WallOffset));
        text.Text("TZNAME", interval.Name);
        text.Line("END", kind);
    }

    private static string Of(Offset offset)
    {
        var seconds = Math.Abs(offset.Seconds);
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"{(offset.Seconds < 0 ? '-' : '+')}{seconds / 3600:00}{seconds / 60 % 60:00}"
        );
        return seconds % 60 == 0
            ? text
            : text + (seconds % 60).ToString("00", CultureInfo.InvariantCulture);
    }
}
