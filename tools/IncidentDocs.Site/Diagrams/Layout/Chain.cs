namespace IncidentDocs.Site.Diagrams.Layout;

/// <summary>An edge as it runs through the ranks.</summary>
/// <param name="edge">Its number.</param>
/// <param name="source">The node it leaves.</param>
/// <param name="target">The node it reaches.</param>
/// <param name="isBack">Whether it leads back up.</param>
internal sealed class Chain(int edge, Cell source, Cell target, bool isBack)
{
    /// <summary>Its number.</summary>
    public int Edge { get; } = edge;

    /// <summary>The node it leaves.</summary>
    public Cell Source { get; } = source;

    /// <summary>The node it reaches.</summary>
    public Cell Target { get; } = target;

    /// <summary>Whether it leads back up.</summary>
    public bool IsBack { get; } = isBack;

    /// <summary>From top to bottom, a cell a rank: the nodes at its ends too where it leads down, only its lane where it leads back.</summary>
    public List<Cell> Cells { get; } = [];

    /// <summary>How much it matters that it is straight.</summary>
    public int Weight { get; init; } = 1;

    /// <summary>The cell of its label.</summary>
    public Cell? Label { get; set; }
}
