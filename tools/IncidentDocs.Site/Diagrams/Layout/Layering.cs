namespace IncidentDocs.Site.Diagrams.Layout;

/// <summary>
/// Lays out a graph from top to bottom in the way of Sugiyama: break cycles, give ranks, order each rank, set columns, set rows, draw
/// lines. The same graph always gives the same drawing.
/// </summary>
internal static class Layering
{
    /// <summary>Places a graph of at least one node.</summary>
    public static Placement Place(LayoutGraph graph)
    {
        var grid = Grid.Of(graph);
        Ordering.Apply(graph, grid);
        Lanes.Add(graph, grid);
        var columns = Columns.Apply(graph, grid);
        var (rows, lines) = Routes.Of(graph, grid);
        var boxes = columns
            .Select(
                (column, box) =>
                    new Frame(column.Left, rows.Box(box).Top, column.Right, rows.Box(box).Bottom)
            )
            .ToList();
        var labels = grid
            .Chains.Where(chain => chain.Label is not null)
            .ToDictionary(chain => chain.Edge, chain => new Spot(chain.Label!.X, chain.Label.Y));
        foreach (var (edge, loop) in SelfLoops.Of(graph, grid))
        {
            lines.Add(edge, loop.Line);
            labels.Add(edge, loop.Label);
        }
        return new Placement(
            [.. grid.Nodes.Select(node => Frame.Around(node.X, node.Y, node.Width, node.Height))],
            boxes,
            [.. graph.Edges.Select((edge, at) => Clipped(lines[at], edge, boxes))],
            [.. graph.Edges.Select((edge, at) => LabelOf(edge, labels, at))]
        );
    }

    private static Frame LabelOf(LayoutEdge edge, Dictionary<int, Spot> labels, int number) =>
        edge.HasLabel && labels.TryGetValue(number, out var middle)
            ? Frame.Around(middle.X, middle.Y, edge.LabelWidth, edge.LabelHeight)
            : default;

    private static List<Spot> Clipped(List<Spot> line, LayoutEdge edge, List<Frame> boxes)
    {
        var clipped = line;
        if (edge.FromCluster >= 0)
        {
            clipped = Clipping.Outside(clipped, boxes[edge.FromCluster]);
        }
        if (edge.ToCluster >= 0)
        {
            clipped.Reverse();
            clipped = Clipping.Outside(clipped, boxes[edge.ToCluster]);
            clipped.Reverse();
        }
        return clipped;
    }
}
