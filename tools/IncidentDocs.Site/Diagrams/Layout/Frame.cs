namespace IncidentDocs.Site.Diagrams.Layout;

/// <summary>A rectangle of a drawing, in pixels.</summary>
/// <param name="Left">Its left side.</param>
/// <param name="Top">Its top.</param>
/// <param name="Right">Its right side.</param>
/// <param name="Bottom">Its bottom.</param>
internal readonly record struct Frame(int Left, int Top, int Right, int Bottom)
{
    /// <summary>Across.</summary>
    public int Width => Right - Left;

    /// <summary>Along.</summary>
    public int Height => Bottom - Top;

    /// <summary>Its middle.</summary>
    public Spot Middle => new((Left + Right) / 2, (Top + Bottom) / 2);

    /// <summary>A rectangle around a middle.</summary>
    public static Frame Around(int x, int y, int width, int height) =>
        new(x - (width / 2), y - (height / 2), x - (width / 2) + width, y - (height / 2) + height);
}
