namespace IncidentDocs.Benchmarks.Generation.Documents;

/// <summary>Working days, near enough for a generated handbook: holidays are left out of account.</summary>
internal static class BusinessDays
{
    /// <summary>The weekday a number of weekdays after a date.</summary>
    public static DateOnly After(DateOnly day, int count)
    {
        while (count > 0)
        {
            day = day.AddDays(1);
            count -= day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 0 : 1;
        }
        return day;
    }
}
