namespace IncidentDocs.Core.Facts.Metrics;

/// <summary>How a number of lengths of time spread: never a mean alone, which one long incident bends.</summary>
/// <param name="Count">How many there are (n).</param>
/// <param name="Median">The one in the middle; of an even number half-way between the two in the middle.</param>
/// <param name="P90">The shortest within which nine of ten lie: the value of rank ⌈0.9 n⌉.</param>
public sealed record Spread(int Count, Duration Median, Duration P90)
{
    /// <summary>The spread of lengths in any order; null where there are none.</summary>
    public static Spread? Of(IEnumerable<Duration> lengths)
    {
        var sorted = lengths.Order().ToArray();
        if (sorted.Length == 0)
        {
            return null;
        }
        var upper = sorted[sorted.Length / 2];
        var lower = sorted[(sorted.Length - 1) / 2];
        var rank = ((sorted.Length * 9) + 9) / 10;
        return new Spread(sorted.Length, lower + ((upper - lower) / 2), sorted[rank - 1]);
    }
}
