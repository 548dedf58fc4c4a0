namespace IncidentDocs.Site.Diagrams.Layout;

/// <summary>Draws edges from a node to itself at its right side, each beside the one before.</summary>
internal static class SelfLoops
{
    private const int Near = 18;
    private const int Apart = 4;

    /// <summary>The lines and the middles of the labels, by the edge's number.</summary>
    public static Dictionary<int, (List<Spot> Line, Spot Label)> Of(LayoutGraph graph, Grid grid)
    {
        var loops = new Dictionary<int, (List<Spot>, Spot)>();
        foreach (var group in grid.Loops.GroupBy(edge => graph.Edges[edge].From))
        {
            var node = grid.Nodes[group.Key];
            var x = node.Right;
            foreach (var (at, edge) in group.Index())
            {
                x += Near;
                var reach = Math.Min(8 + (Apart * at), (node.Height / 2) - 2);
                loops.Add(edge, Loop(graph, node, edge, x, reach));
                x += graph.Edges[edge].LabelWidth;
            }
        }
        return loops;
    }

    private static (List<Spot> Line, Spot Label) Loop(
        LayoutGraph graph,
        Cell node,
        int edge,
        int x,
        int reach
    )
    {
        List<Spot> line =
        [
            new(node.Right, node.Y + reach),
            new(x, node.Y + reach),
            new(x, node.Y - reach),
            new(node.Right, node.Y - reach),
        ];
        return (line, new Spot(x + 4 + (graph.Edges[edge].LabelWidth / 2), node.Y));
    }
}
