namespace IncidentDocs.Core.Languages.Mermaid;

/// <summary>A node of a flowchart.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Label">Its text, lines apart by LF; the id where it has none.</param>
/// <param name="Shape">Its outline.</param>
/// <param name="Subgraph">The number of the subgraph it lies in; null outside of all.</param>
public sealed record FlowNode(string Id, string Label, FlowShape Shape, int? Subgraph);
