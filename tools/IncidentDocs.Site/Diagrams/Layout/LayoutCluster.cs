namespace IncidentDocs.Site.Diagrams.Layout;

/// <summary>A box around nodes.</summary>
/// <param name="Parent">The box it lies in, always one before it; -1 outside of all.</param>
/// <param name="Left">Room inside its left side.</param>
/// <param name="Top">Room inside its top.</param>
/// <param name="Right">Room inside its right side.</param>
/// <param name="Bottom">Room inside its bottom.</param>
/// <param name="LeastWidth">Its least width, for its title.</param>
internal sealed record LayoutCluster(
    int Parent,
    int Left,
    int Top,
    int Right,
    int Bottom,
    int LeastWidth
);
