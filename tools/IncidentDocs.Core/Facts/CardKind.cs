namespace IncidentDocs.Core.Facts;

/// <summary>What a card stands for.</summary>
public enum CardKind
{
    /// <summary>An incident, or the writing of its post-mortem.</summary>
    Incident,

    /// <summary>An action item of an incident.</summary>
    Action,

    /// <summary>An improvement that a drill found.</summary>
    Improvement,

    /// <summary>An item of the board's own.</summary>
    Item,

    /// <summary>A planned drill.</summary>
    Drill,
}
