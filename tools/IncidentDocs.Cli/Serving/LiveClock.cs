using System.Diagnostics;

namespace IncidentDocs.Cli.Serving;

/// <summary>What is taken for now while pages are written. It stands for some minutes, or a change of one page would change the time on all of them, and every browser would load its page again.</summary>
/// <param name="read">Reads the clock, or what was named instead.</param>
internal sealed class LiveClock(Func<AsOf> read)
{
    private static readonly TimeSpan Standing = TimeSpan.FromMinutes(10);

    private AsOf? _now;
    private long _since;

    /// <summary>Now.</summary>
    public AsOf Now()
    {
        if (_now is null || Stopwatch.GetElapsedTime(_since) > Standing)
        {
            (_now, _since) = (read(), Stopwatch.GetTimestamp());
        }
        return _now;
    }
}
