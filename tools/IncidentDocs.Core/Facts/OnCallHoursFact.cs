using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Model.OnCall;

namespace IncidentDocs.Core.Facts;

/// <summary>Whether a roster answers at an instant.</summary>
/// <param name="Roster">The roster.</param>
/// <param name="Calendar">Business days with the roster's holidays.</param>
/// <param name="BusinessFrom">Minutes after midnight at which business hours begin.</param>
/// <param name="BusinessTo">Minutes after midnight at which they end.</param>
public sealed record OnCallHoursFact(
    Roster Roster,
    BusinessCalendar Calendar,
    int BusinessFrom,
    int BusinessTo
)
{
    /// <summary>The hours of a roster of a handbook.</summary>
    public static OnCallHoursFact Of(Catalog catalog, BusinessCalendar calendar, Roster roster) =>
        new(
            roster,
            calendar.For(roster),
            catalog.Handbook.BusinessHours.From,
            catalog.Handbook.BusinessHours.To
        );

    /// <summary>Whether the instant lies in on-call hours, by the roster's own clock.</summary>
    public bool Covers(Instant instant)
    {
        var local = instant.InZone(Roster.Zone).LocalDateTime;
        var minute = (local.Hour * 60) + local.Minute;
        return Roster.Hours.Kind switch
        {
            OnCallHoursKind.Always => true,
            OnCallHoursKind.OffHours => !IsBusinessTime(local.Date, minute),
            _ => Roster.Hours.Windows.Any(window => IsWithin(window, local.Date, minute)),
        };
    }

    private bool IsBusinessTime(LocalDate day, int minute) =>
        Calendar.IsBusinessDay(day) && minute >= BusinessFrom && minute < BusinessTo;

    private static bool IsWithin(DailyWindow window, LocalDate day, int minute)
    {
        if (window.To > window.From)
        {
            return window.Days.Contains(day.DayOfWeek)
                && minute >= window.From
                && minute < window.To;
        }
        return (window.Days.Contains(day.DayOfWeek) && minute >= window.From)
            || (window.Days.Contains(day.PlusDays(-1).DayOfWeek) && minute < window.To);
    }
}
