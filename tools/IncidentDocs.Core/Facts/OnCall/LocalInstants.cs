namespace IncidentDocs.Core.Facts.OnCall;

/// <summary>When a local time comes. A skipped one comes at the instant of the change, of a doubled one the first counts; so a later local time never comes earlier, and stretches that meet on the clock meet in time.</summary>
internal static class LocalInstants
{
    /// <summary>Minutes of a day by the clock.</summary>
    public const int MinutesADay = 1440;

    /// <summary>The instant at which a clock first shows a time or a later one.</summary>
    public static Instant Of(DateTimeZone zone, LocalDateTime local)
    {
        var map = zone.MapLocal(local);
        return map.Count == 0 ? map.LateInterval.Start : map.First().ToInstant();
    }

    /// <summary>The instant of a day and minutes after its midnight; 1440 is the midnight after it.</summary>
    public static Instant Of(DateTimeZone zone, LocalDate day, int minutes) =>
        Of(zone, day.AtMidnight().PlusMinutes(minutes));

    /// <summary>The first instant of a day.</summary>
    public static Instant StartOf(DateTimeZone zone, LocalDate day) => Of(zone, day.AtMidnight());
}
