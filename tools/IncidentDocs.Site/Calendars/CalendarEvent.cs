using NodaTime;

namespace IncidentDocs.Site.Calendars;

/// <summary>Something on a calendar that makes nobody busy.</summary>
/// <param name="Uid">What it is known by in every version of the calendar.</param>
/// <param name="Summary">Its title.</param>
/// <param name="Description">More of it; empty for nothing.</param>
internal abstract record CalendarEvent(string Uid, string Summary, string Description)
{
    /// <summary>A stretch of time.</summary>
    /// <param name="Uid">What it is known by.</param>
    /// <param name="Summary">Its title.</param>
    /// <param name="Description">More of it.</param>
    /// <param name="From">First instant.</param>
    /// <param name="To">Instant just after the last.</param>
    internal sealed record Stretch(
        string Uid,
        string Summary,
        string Description,
        Instant From,
        Instant To
    ) : CalendarEvent(Uid, Summary, Description);

    /// <summary>A whole day.</summary>
    /// <param name="Uid">What it is known by.</param>
    /// <param name="Summary">Its title.</param>
    /// <param name="Description">More of it.</param>
    /// <param name="On">The day.</param>
    internal sealed record Day(string Uid, string Summary, string Description, LocalDate On)
        : CalendarEvent(Uid, Summary, Description);
}
