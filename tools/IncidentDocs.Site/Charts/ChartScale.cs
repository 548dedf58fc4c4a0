using System.Globalization;

namespace IncidentDocs.Site.Charts;

/// <summary>The axis of figures: from 0 in round steps to just above the largest.</summary>
/// <param name="Step">From tick to tick.</param>
/// <param name="Steps">How many steps there are.</param>
internal sealed record ChartScale(double Step, int Steps)
{
    private const int Most = 5;

    /// <summary>The figure at the top.</summary>
    public double Top => Step * Steps;

    /// <summary>The axis for a largest figure.</summary>
    public static ChartScale For(double largest)
    {
        if (!(largest > 0) || double.IsInfinity(largest))
        {
            return new ChartScale(1, 1);
        }
        var power = Math.Pow(10, Math.Floor(Math.Log10(largest / Most)));
        foreach (var round in (ReadOnlySpan<int>)[1, 2, 5, 10])
        {
            var steps = (int)Math.Ceiling((largest / (power * round)) - 1e-9);
            if (steps <= Most)
            {
                return new ChartScale(power * round, Math.Max(steps, 1));
            }
        }
        return new ChartScale(power * 20, Most);
    }

    /// <summary>A figure as people read it: at most one decimal, two below 1.</summary>
    public static string Text(double value) =>
        value.ToString(Math.Abs(value) < 1 ? "0.##" : "0.#", CultureInfo.InvariantCulture);
}
