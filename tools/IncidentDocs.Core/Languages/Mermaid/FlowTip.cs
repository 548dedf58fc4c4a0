namespace IncidentDocs.Core.Languages.Mermaid;

/// <summary>What stands at an end of an edge.</summary>
public enum FlowTip
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>An arrowhead.</summary>
    Arrow,

    /// <summary>A circle.</summary>
    Circle,

    /// <summary>A cross.</summary>
    Cross,
}
