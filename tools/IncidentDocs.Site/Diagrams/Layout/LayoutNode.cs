namespace IncidentDocs.Site.Diagrams.Layout;

/// <summary>A node to be placed. All sizes are of a drawing that runs down; one that runs right is turned afterwards.</summary>
/// <param name="Width">Across.</param>
/// <param name="Height">Along.</param>
/// <param name="Cluster">The box it lies in; -1 outside of all.</param>
/// <param name="IsDecision">Whether edges may leave at its sides.</param>
internal sealed record LayoutNode(int Width, int Height, int Cluster, bool IsDecision);
