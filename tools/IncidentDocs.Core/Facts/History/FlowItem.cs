using IncidentDocs.Core.Model.Incidents;

namespace IncidentDocs.Core.Facts.History;

/// <summary>An action as git saw it go by.</summary>
/// <param name="Id">Id over the whole handbook, such as <c>INC-20260304-01/AI-001</c>.</param>
/// <param name="Status">How far it has come.</param>
/// <param name="FirstSeen">When it first stood in the main line.</param>
/// <param name="IsOlder">Whether it may be older: it stands in the first commit of a history that was cut off.</param>
/// <param name="Since">Since when it is in its state.</param>
/// <param name="StartedAt">When work on it was first seen to have begun; null where it never was.</param>
/// <param name="DoneAt">When it became done; null where it is not, or was so when first seen.</param>
public sealed record FlowItem(
    string Id,
    WorkStatus Status,
    Instant FirstSeen,
    bool IsOlder,
    Instant Since,
    Instant? StartedAt,
    Instant? DoneAt
)
{
    /// <summary>Whether it waits to be done.</summary>
    public bool IsOpen => Status is WorkStatus.Backlog or WorkStatus.InProgress;

    /// <summary>Time from first seen to done; null where it is not done or may be older.</summary>
    public Duration? LeadTime => IsOlder ? null : DoneAt - FirstSeen;

    /// <summary>Time from begun to done; null where either was not seen.</summary>
    public Duration? CycleTime => DoneAt - StartedAt;
}
