namespace IncidentDocs.Core.Languages.Mermaid;

/// <summary>Which way a flowchart runs.</summary>
public enum FlowDirection
{
    /// <summary>From top to bottom (<c>TD</c>, <c>TB</c>).</summary>
    Down,

    /// <summary>From bottom to top (<c>BT</c>).</summary>
    Up,

    /// <summary>From left to right (<c>LR</c>).</summary>
    Right,

    /// <summary>From right to left (<c>RL</c>).</summary>
    Left,
}
