namespace IncidentDocs.Core.Facts;

/// <summary>What one of an incident's clocks shows.</summary>
/// <param name="From">The instant from which it runs.</param>
/// <param name="Until">The instant at which it stopped, or as-of while it runs.</param>
/// <param name="IsRunning">Whether the event that stops it has not come.</param>
/// <param name="DueAt">The instant by which policy wants it stopped; null where policy says nothing or it cannot be measured.</param>
public sealed record ClockReading(Instant From, Instant Until, bool IsRunning, Instant? DueAt)
{
    /// <summary>The time that passed.</summary>
    public Duration Value => Until - From;

    /// <summary>The time that policy allows; null as <see cref="DueAt"/> is.</summary>
    public Duration? Target => DueAt - From;

    /// <summary>Whether policy was kept; null while the clock runs in time, or where policy says nothing.</summary>
    public bool? IsKept =>
        DueAt is not { } due ? null
        : Until > due ? false
        : IsRunning ? null
        : true;
}
