namespace IncidentDocs.Core.Languages.Mermaid;

/// <summary>How large a flowchart may be. Past these nobody reads it, and laying it out would hold up the build.</summary>
public static class FlowLimits
{
    /// <summary>Most nodes.</summary>
    public const int Nodes = 150;

    /// <summary>Most edges.</summary>
    public const int Edges = 300;

    /// <summary>Most subgraphs.</summary>
    public const int Subgraphs = 40;

    /// <summary>Most characters of one label.</summary>
    public const int Label = 400;

    /// <summary>Most ranks of one edge (<c>-----&gt;</c>).</summary>
    public const int EdgeLength = 10;

    /// <summary>Most problems told of one diagram.</summary>
    public const int Problems = 5;
}
