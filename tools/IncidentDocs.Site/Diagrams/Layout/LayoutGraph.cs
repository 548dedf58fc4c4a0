namespace IncidentDocs.Site.Diagrams.Layout;

/// <summary>What is to be laid out.</summary>
/// <param name="Nodes">The nodes.</param>
/// <param name="Edges">The edges.</param>
/// <param name="Clusters">The boxes; each holds at least one node.</param>
internal sealed record LayoutGraph(
    IReadOnlyList<LayoutNode> Nodes,
    IReadOnlyList<LayoutEdge> Edges,
    IReadOnlyList<LayoutCluster> Clusters
)
{
    /// <summary>The boxes around a box or node, from the outermost to the box itself.</summary>
    public List<int> Path(int cluster)
    {
        var path = new List<int>();
        for (var at = cluster; at >= 0; at = Clusters[at].Parent)
        {
            path.Add(at);
        }
        path.Reverse();
        return path;
    }

    /// <summary>Whether a box lies in another or is it; -1 holds all.</summary>
    public bool IsIn(int cluster, int outer)
    {
        for (var at = cluster; at >= 0; at = Clusters[at].Parent)
        {
            if (at == outer)
            {
                return true;
            }
        }
        return outer < 0;
    }

    /// <summary>The innermost box around both; -1 where there is none.</summary>
    public int Common(int first, int second)
    {
        while (first >= 0 && !IsIn(second, first))
        {
            first = Clusters[first].Parent;
        }
        return first;
    }

    /// <summary>The box directly inside <paramref name="outer"/> in which <paramref name="cluster"/> lies; -1 where it is <paramref name="outer"/> itself.</summary>
    public int ChildOf(int outer, int cluster)
    {
        var child = -1;
        for (var at = cluster; at != outer; at = Clusters[at].Parent)
        {
            child = at;
        }
        return child;
    }
}
