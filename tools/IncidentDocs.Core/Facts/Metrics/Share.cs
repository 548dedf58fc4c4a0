namespace IncidentDocs.Core.Facts.Metrics;

/// <summary>So many of so many.</summary>
/// <param name="Count">How many were as they should be, or as the metric counts.</param>
/// <param name="Of">Of how many.</param>
public sealed record Share(int Count, int Of)
{
    /// <summary>The share in per cent, rounded to the nearest whole, halves up; null where there is nothing to take a share of.</summary>
    public int? Percent => Of == 0 ? null : ((Count * 200) + Of) / (Of * 2);

    /// <summary>The share of clocks that were kept among those that are decided; one that is late and still runs is decided.</summary>
    public static Share OfKept(IEnumerable<ClockReading?> clocks)
    {
        var decided = clocks.Select(clock => clock?.IsKept).OfType<bool>().ToList();
        return new Share(decided.Count(kept => kept), decided.Count);
    }
}
