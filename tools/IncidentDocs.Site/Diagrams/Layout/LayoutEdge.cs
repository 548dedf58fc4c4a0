namespace IncidentDocs.Site.Diagrams.Layout;

/// <summary>An edge to be drawn.</summary>
/// <param name="From">The node it leaves.</param>
/// <param name="To">The node it reaches.</param>
/// <param name="Length">Over how many ranks it reaches at least.</param>
/// <param name="LabelWidth">Across; 0 where it has no label.</param>
/// <param name="LabelHeight">Along.</param>
/// <param name="FromCluster">The box it leaves as a whole; -1 where it leaves the node.</param>
/// <param name="ToCluster">The box it reaches as a whole; -1 where it reaches the node.</param>
/// <param name="Style">Lines of one style may run together from a node.</param>
internal sealed record LayoutEdge(
    int From,
    int To,
    int Length,
    int LabelWidth,
    int LabelHeight,
    int FromCluster,
    int ToCluster,
    int Style
)
{
    /// <summary>Whether it has a label.</summary>
    public bool HasLabel => LabelWidth > 0;
}
