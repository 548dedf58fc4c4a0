using NodaTime.Calendars;

namespace IncidentDocs.Core.Model;

/// <summary>A week of ISO 8601, such as 2026-W53. The first week holds the year's first Thursday, so it may begin in December.</summary>
/// <param name="Year">Week-year.</param>
/// <param name="Week">1 to 52 or 53.</param>
public readonly record struct IsoWeek(int Year, int Week) : IComparable<IsoWeek>
{
    /// <summary>The Monday with which the week begins.</summary>
    public LocalDate Monday => LocalDate.FromWeekYearWeekAndDay(Year, Week, IsoDayOfWeek.Monday);

    /// <summary>The week a number of weeks later.</summary>
    public IsoWeek PlusWeeks(int weeks) => Of(Monday.PlusWeeks(weeks));

    /// <summary>The week that a date lies in.</summary>
    public static IsoWeek Of(LocalDate date) =>
        new(WeekYearRules.Iso.GetWeekYear(date), WeekYearRules.Iso.GetWeekOfWeekYear(date));

    /// <summary>Whether the year has such a week (53 only in long years).</summary>
    public static bool Exists(int year, int week) =>
        year is > 0 and < 9999 && week >= 1 && week <= WeekYearRules.Iso.GetWeeksInWeekYear(year);

    /// <inheritdoc/>
    public int CompareTo(IsoWeek other) =>
        Year != other.Year ? Year.CompareTo(other.Year) : Week.CompareTo(other.Week);

    /// <summary>As it is written: 2026-W05.</summary>
    public override string ToString() => $"{Year:0000}-W{Week:00}";
}
