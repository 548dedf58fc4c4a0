namespace IncidentDocs.Core.Languages.Mermaid;

/// <summary>What an edge leaves or reaches.</summary>
/// <param name="Index">Its number among the nodes, or among the subgraphs.</param>
/// <param name="IsSubgraph">Whether it is a subgraph.</param>
public readonly record struct FlowEnd(int Index, bool IsSubgraph);
