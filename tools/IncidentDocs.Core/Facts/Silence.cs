using IncidentDocs.Core.Model.Incidents;

namespace IncidentDocs.Core.Facts;

/// <summary>A time in which the timeline has no entry by a human.</summary>
/// <param name="After">The entry before it.</param>
/// <param name="Until">When it ended.</param>
public sealed record Silence(TimelineEntry After, Instant Until)
{
    /// <summary>How long it lasted.</summary>
    public Duration Length => Until - After.Instant;
}
