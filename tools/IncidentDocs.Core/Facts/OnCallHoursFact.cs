using IncidentDocs.Core.Facts.OnCall;
using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Model.OnCall;

namespace IncidentDocs.Core.Facts;

/// <summary>The on-call hours of a roster or of one of its layers, by its own clock. A time of day that the clock skips is the instant of the change; of one that comes twice the first counts.</summary>
/// <param name="Hours">How the hours are told.</param>
/// <param name="Zone">The clock.</param>
/// <param name="Calendar">Business days with the roster's holidays.</param>
/// <param name="BusinessFrom">Minutes after midnight at which business hours begin.</param>
/// <param name="BusinessTo">Minutes after midnight at which they end.</param>
public sealed record OnCallHoursFact(
    OnCallHours Hours,
    DateTimeZone Zone,
    BusinessCalendar Calendar,
    int BusinessFrom,
    int BusinessTo
)
{
    /// <summary>The hours of a roster of a handbook.</summary>
    public static OnCallHoursFact Of(Catalog catalog, BusinessCalendar calendar, Roster roster) =>
        new(
            roster.Hours,
            roster.Zone,
            calendar.For(roster),
            catalog.Handbook.BusinessHours.From,
            catalog.Handbook.BusinessHours.To
        );

    /// <summary>The hours of a layer of a roster.</summary>
    public static OnCallHoursFact Of(
        Catalog catalog,
        BusinessCalendar calendar,
        RosterLayer layer
    ) =>
        new(
            layer.Hours,
            layer.Zone,
            calendar.For(layer.Holidays),
            catalog.Handbook.BusinessHours.From,
            catalog.Handbook.BusinessHours.To
        );

    /// <summary>Whether the instant lies in on-call hours.</summary>
    public bool Covers(Instant instant) => Between(instant, instant + Duration.Epsilon).At(instant);

    /// <summary>Where the hours begin and end within a stretch.</summary>
    internal Pieces<bool> Between(Instant from, Instant to)
    {
        if (Hours.Kind == OnCallHoursKind.Always)
        {
            return PiecesOf.Constant(from, to, true);
        }
        var isOff = Hours.Kind == OnCallHoursKind.OffHours;
        return PiecesOf.Union(from, to, isOff ? Business(from, to) : Windows(from, to), !isOff);
    }

    private IEnumerable<(Instant From, Instant To)> Business(Instant from, Instant to) =>
        BusinessTo <= BusinessFrom
            ? []
            : Days(from, to)
                .Where(Calendar.IsBusinessDay)
                .Select(day => Stretch(day, BusinessFrom, BusinessTo));

    private IEnumerable<(Instant From, Instant To)> Windows(Instant from, Instant to) =>
        Days(from, to)
            .SelectMany(day =>
                Hours
                    .Windows.Where(window => window.Days.Contains(day.DayOfWeek))
                    .Select(window => Stretch(day, window.From, EndOf(window)))
            );

    private static int EndOf(DailyWindow window) =>
        window.To > window.From ? window.To : window.To + LocalInstants.MinutesADay;

    private (Instant From, Instant To) Stretch(LocalDate day, int from, int to) =>
        (LocalInstants.Of(Zone, day, from), LocalInstants.Of(Zone, day, to));

    // A window of the day before may still run.
    private IEnumerable<LocalDate> Days(Instant from, Instant to)
    {
        var last = to.InZone(Zone).Date;
        for (var day = from.InZone(Zone).Date.PlusDays(-1); day <= last; day = day.PlusDays(1))
        {
            yield return day;
        }
    }
}
