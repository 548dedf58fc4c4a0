using System.Globalization;

namespace IncidentDocs.Benchmarks.Serving;

/// <summary>Times that somebody waited, told in a line.</summary>
internal static class Times
{
    /// <summary>Tells their median, the one that nineteen of twenty stay below, and the worst.</summary>
    /// <param name="what">What was waited for.</param>
    /// <param name="times">Milliseconds; at least one.</param>
    public static void Tell(string what, IEnumerable<double> times)
    {
        var ordered = times.Order().ToList();
        var late = ordered[(int)Math.Ceiling(ordered.Count * 0.95) - 1];
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{what}: median {ordered[ordered.Count / 2]:0.0} ms, p95 {late:0.0} ms, worst {ordered[^1]:0.0} ms of {ordered.Count}"
            )
        );
    }
}
