using System.Runtime;

namespace IncidentDocs.Benchmarks.Scaling;

/// <summary>What reading an input took: the least of several times.</summary>
/// <param name="Bytes">Bytes that were allocated.</param>
/// <param name="Time">Processor time of the process.</param>
/// <param name="IsLimited">Whether a limit answered.</param>
internal readonly record struct ScalingCost(long Bytes, TimeSpan Time, bool IsLimited)
{
    /// <summary>By how much time and memory may grow when the input doubles.</summary>
    public const double Most = 2.5;

    private const long MostMemory = 200_000_000;

    /// <summary>Reads an input of a size so many times. Nothing else may run in the process.</summary>
    /// <param name="what">The input and its reader.</param>
    /// <param name="size">Its size, in characters.</param>
    /// <param name="times">How often.</param>
    /// <param name="isTimed">Whether the time is to be that of the reader alone, without the collector's.</param>
    public static ScalingCost Of(ScalingCase what, int size, int times, bool isTimed = false)
    {
        var text = what.Text(size);
        var least = new ScalingCost(long.MaxValue, TimeSpan.MaxValue, false);
        for (var time = 0; time < times; time++)
        {
            least = Once(what, text, isTimed).OrLess(least);
        }
        return least;
    }

    private static ScalingCost Once(ScalingCase what, string text, bool isTimed)
    {
        // When the collector comes depends on all that was read before.
        var isQuiet = isTimed && GC.TryStartNoGCRegion(MostMemory);
        var (bytes, spent) = (
            GC.GetTotalAllocatedBytes(precise: true),
            Environment.CpuUsage.TotalTime
        );
        var isLimited = what.Read(text);
        spent = Environment.CpuUsage.TotalTime - spent;
        bytes = GC.GetTotalAllocatedBytes(precise: true) - bytes;
        if (isQuiet && GCSettings.LatencyMode == GCLatencyMode.NoGCRegion)
        {
            GC.EndNoGCRegion();
        }
        return new ScalingCost(bytes, spent, isLimited);
    }

    /// <summary>The least of this and of another reading of the same input.</summary>
    public ScalingCost OrLess(ScalingCost other) =>
        this with
        {
            Bytes = Math.Min(Bytes, other.Bytes),
            Time = Time < other.Time ? Time : other.Time,
        };
}
