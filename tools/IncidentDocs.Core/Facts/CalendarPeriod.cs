using IncidentDocs.Core.Model.Drills;

namespace IncidentDocs.Core.Facts;

/// <summary>A quarter, a half or a year of the calendar.</summary>
/// <param name="Year">The year.</param>
/// <param name="Number">Which one of the year, from 1.</param>
/// <param name="Months">How many months it has: 3, 6 or 12.</param>
public readonly record struct CalendarPeriod(int Year, int Number, int Months)
{
    private const int MonthsOfYear = 12;
    private const int MonthsOfHalf = 6;
    private const int MonthsOfQuarter = 3;

    /// <summary>First day.</summary>
    public LocalDate First => new(Year, ((Number - 1) * Months) + 1, 1);

    /// <summary>Last day.</summary>
    public LocalDate Last => First.PlusMonths(Months).PlusDays(-1);

    /// <summary>The period before it.</summary>
    public CalendarPeriod Previous => Of(Months, First.PlusDays(-1));

    /// <summary>The period of a kind that holds a day; what goes on all the time is counted by the quarter.</summary>
    public static CalendarPeriod Of(DrillPeriod kind, LocalDate day) =>
        Of(
            kind switch
            {
                DrillPeriod.Year => MonthsOfYear,
                DrillPeriod.HalfYear => MonthsOfHalf,
                _ => MonthsOfQuarter,
            },
            day
        );

    /// <summary>Whether a day lies in it.</summary>
    public bool Contains(LocalDate day) => day >= First && day <= Last;

    /// <summary><c>2026-Q2</c>, <c>2026-H1</c> or <c>2026</c>.</summary>
    public override string ToString() =>
        Months switch
        {
            MonthsOfQuarter => $"{Year}-Q{Number}",
            MonthsOfHalf => $"{Year}-H{Number}",
            _ => $"{Year}",
        };

    private static CalendarPeriod Of(int months, LocalDate day) =>
        new(day.Year, ((day.Month - 1) / months) + 1, months);
}
