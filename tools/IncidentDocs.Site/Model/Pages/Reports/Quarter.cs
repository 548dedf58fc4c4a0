using System.Globalization;
using IncidentDocs.Core.Facts.Metrics;
using NodaTime;

namespace IncidentDocs.Site.Model.Pages.Reports;

/// <summary>A quarter of a year.</summary>
/// <param name="First">Its first day.</param>
internal readonly record struct Quarter(LocalDate First)
{
    /// <summary>Its days.</summary>
    public MetricRange Range => new(First, First.PlusMonths(3).PlusDays(-1));

    /// <summary>Its name, such as 2026 Q3.</summary>
    public string Name =>
        string.Create(CultureInfo.InvariantCulture, $"{First.Year} Q{(First.Month + 2) / 3}");

    /// <summary>The quarter of a day.</summary>
    public static Quarter Of(LocalDate day) => new(new(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1));

    /// <summary>The quarters from that of one day to that of another, at most so many of the last.</summary>
    public static IEnumerable<Quarter> Between(LocalDate first, LocalDate last, int most)
    {
        var end = Of(last).First;
        var start = LocalDate.Max(Of(first).First, end.PlusMonths(-3 * (most - 1)));
        for (var day = start; day <= end; day = day.PlusMonths(3))
        {
            yield return new Quarter(day);
        }
    }
}
