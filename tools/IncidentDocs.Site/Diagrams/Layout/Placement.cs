namespace IncidentDocs.Site.Diagrams.Layout;

/// <summary>Where everything is.</summary>
/// <param name="Nodes">The nodes.</param>
/// <param name="Clusters">The boxes.</param>
/// <param name="Lines">The edges, as corners from source to target.</param>
/// <param name="Labels">The labels of the edges; empty where an edge has none.</param>
internal sealed record Placement(
    IReadOnlyList<Frame> Nodes,
    IReadOnlyList<Frame> Clusters,
    IReadOnlyList<IReadOnlyList<Spot>> Lines,
    IReadOnlyList<Frame> Labels
);
