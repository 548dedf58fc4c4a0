namespace IncidentDocs.Benchmarks.Scaling;

/// <summary>What reading an input took: the least of several times.</summary>
/// <param name="Bytes">Bytes that were allocated.</param>
/// <param name="Time">Processor time of the process.</param>
/// <param name="IsLimited">Whether a limit answered.</param>
internal readonly record struct ScalingCost(long Bytes, TimeSpan Time, bool IsLimited)
{
    /// <summary>By how much time and memory may grow when the input doubles.</summary>
    public const double Most = 2.5;

    /// <summary>Reads an input of a size so many times. Nothing else may run in the process.</summary>
    public static ScalingCost Of(ScalingCase what, int size, int times)
    {
        var text = what.Text(size);
        var least = new ScalingCost(long.MaxValue, TimeSpan.MaxValue, false);
        for (var time = 0; time < times; time++)
        {
            var (bytes, spent) = (
                GC.GetTotalAllocatedBytes(precise: true),
                Environment.CpuUsage.TotalTime
            );
            var isLimited = what.Read(text);
            spent = Environment.CpuUsage.TotalTime - spent;
            bytes = GC.GetTotalAllocatedBytes(precise: true) - bytes;
            least = new ScalingCost(bytes, spent, isLimited).OrLess(least);
        }
        return least;
    }

    /// <summary>The least of this and of another reading of the same input.</summary>
    public ScalingCost OrLess(ScalingCost other) =>
        this with
        {
            Bytes = Math.Min(Bytes, other.Bytes),
            Time = Time < other.Time ? Time : other.Time,
        };
}
