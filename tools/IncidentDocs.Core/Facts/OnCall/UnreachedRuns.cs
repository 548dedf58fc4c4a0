namespace IncidentDocs.Core.Facts.OnCall;

/// <summary>Gathers the stretches in which a page reaches nobody, those of one cause together.</summary>
internal sealed class UnreachedRuns
{
    private readonly List<(UnreachedCall Call, StretchList Detected)> _runs = [];

    /// <summary>Adds a stretch of detections; stretches come in order of time.</summary>
    public void Add(UnreachedCall call, Instant from, Instant to)
    {
        foreach (var run in _runs)
        {
            if (
                run.Call.Cause == call.Cause
                && run.Call.Absent.SequenceEqual(call.Absent)
                && run.Call.Lacking.SequenceEqual(call.Lacking)
            )
            {
                run.Detected.Add(from, to);
                return;
            }
        }
        var detected = new StretchList();
        detected.Add(from, to);
        _runs.Add((call, detected));
    }

    /// <summary>One call a cause.</summary>
    public IEnumerable<UnreachedCall> Take() =>
        _runs.Select(run => run.Call with { Detected = run.Detected.Take() });
}
