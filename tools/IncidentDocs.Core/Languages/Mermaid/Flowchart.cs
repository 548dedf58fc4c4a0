namespace IncidentDocs.Core.Languages.Mermaid;

/// <summary>What a Mermaid flowchart says, without its looks.</summary>
/// <param name="Direction">Which way it runs.</param>
/// <param name="Nodes">Its nodes, in the order in which they are first named.</param>
/// <param name="Edges">Its edges, as written.</param>
/// <param name="Subgraphs">Its boxes, as written; a box comes before those inside it.</param>
public sealed record Flowchart(
    FlowDirection Direction,
    ImmutableArray<FlowNode> Nodes,
    ImmutableArray<FlowEdge> Edges,
    ImmutableArray<FlowSubgraph> Subgraphs
)
{
    /// <summary>The title that it gives itself (front matter or <c>accTitle</c>); null where it gives none.</summary>
    public string? Title { get; init; }

    /// <summary>What it says of itself for those who don't see it (<c>accDescr</c>); null where it says nothing.</summary>
    public string? Description { get; init; }

    /// <summary>The text of an end.</summary>
    public string LabelOf(FlowEnd end) =>
        end.IsSubgraph ? Subgraphs[end.Index].Title : Nodes[end.Index].Label;
}
