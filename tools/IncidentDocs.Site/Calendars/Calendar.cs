using System.Collections.Immutable;
using IncidentDocs.Core.Diagnostics;
using NodaTime;
using NodaTime.Text;

namespace IncidentDocs.Site.Calendars;

/// <summary>A calendar that programs subscribe to, by RFC 5545.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Zone">The zone of its times.</param>
/// <param name="Language">Language of its texts.</param>
/// <param name="Stamp">When it was made.</param>
/// <param name="Events">What is on it, in order of time.</param>
internal sealed record Calendar(
    string Name,
    DateTimeZone Zone,
    Language Language,
    Instant Stamp,
    ImmutableArray<CalendarEvent> Events
)
{
    private static readonly LocalDatePattern s_day = LocalDatePattern.CreateWithInvariantCulture(
        "uuuuMMdd"
    );

    /// <summary>The calendar as text.</summary>
    public IcsText Write()
    {
        var (text, zone) = (new IcsText(), new CalendarZone(Zone));
        text.Line("BEGIN", "VCALENDAR");
        text.Line("VERSION", "2.0");
        text.Line(
            "PRODID",
            $"-//IncidentDocs//Calendars//{Language.ToString().ToUpperInvariant()[..2]}"
        );
        text.Line("CALSCALE", "GREGORIAN");
        text.Line("METHOD", "PUBLISH");
        text.Text("X-WR-CALNAME", Name);
        text.Line("X-WR-TIMEZONE", Zone.Id);
        text.Line("REFRESH-INTERVAL;VALUE=DURATION", "PT1H");
        var stretches = Events.OfType<CalendarEvent.Stretch>().ToList();
        if (stretches.Count > 0)
        {
            zone.Write(
                text,
                stretches.Min(stretch => stretch.From),
                stretches.Max(stretch => stretch.To)
            );
        }
        foreach (var one in Events)
        {
            Write(text, zone, one);
        }
        text.Line("END", "VCALENDAR");
        return text;
    }

    private void Write(IcsText text, CalendarZone zone, CalendarEvent one)
    {
        text.Line("BEGIN", "VEVENT");
        text.Text("UID", one.Uid);
        text.Line("DTSTAMP", CalendarZone.Utc(Stamp));
        if (one is CalendarEvent.Stretch stretch)
        {
            zone.Write(text, "DTSTART", stretch.From);
            zone.Write(text, "DTEND", stretch.To);
        }
        else if (one is CalendarEvent.Day day)
        {
            text.Line("DTSTART;VALUE=DATE", s_day.Format(day.On));
            text.Line("DTEND;VALUE=DATE", s_day.Format(day.On.PlusDays(1)));
        }
        text.Text("SUMMARY", one.Summary);
        if (one.Description.Length > 0)
        {
            text.Text("DESCRIPTION", one.Description);
        }
        text.Line("TRANSP", "TRANSPARENT");
        text.Line("END", "VEVENT");
    }
}
