namespace IncidentDocs.Core.Languages.Mermaid;

/// <summary>A box around nodes.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title, lines apart by LF.</param>
/// <param name="Parent">The number of the subgraph it lies in; always a smaller one. Null outside of all.</param>
public sealed record FlowSubgraph(string Id, string Title, int? Parent);
