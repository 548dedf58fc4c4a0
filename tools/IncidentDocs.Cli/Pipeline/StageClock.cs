using System.Diagnostics;

namespace IncidentDocs.Cli.Pipeline;

/// <summary>Remembers how long each stage took, for <c>--verbose</c>.</summary>
internal sealed class StageClock
{
    private readonly List<(string Stage, TimeSpan Time)> _times = [];
    private readonly long _begun = Stopwatch.GetTimestamp();

    /// <summary>The stages in order.</summary>
    public IReadOnlyList<(string Stage, TimeSpan Time)> Times => _times;

    /// <summary>The time since the clock was made.</summary>
    public TimeSpan Total => Stopwatch.GetElapsedTime(_begun);

    /// <summary>Tells the stages' times, a line each.</summary>
    public void Write(TextWriter to)
    {
        foreach (var (stage, time) in _times)
        {
            to.WriteLine($"stage {stage} {time.TotalMilliseconds:0.0} ms");
        }
    }

    /// <summary>Runs a stage and remembers its time.</summary>
    public T Time<T>(string stage, Func<T> run)
    {
        var begun = Stopwatch.GetTimestamp();
        var value = run();
        _times.Add((stage, Stopwatch.GetElapsedTime(begun)));
        return value;
    }

    /// <summary>Runs a stage that gives nothing and remembers its time.</summary>
    public void Time(string stage, Action run) =>
        Time(
            stage,
            () =>
            {
                run();
                return 0;
            }
        );
}
