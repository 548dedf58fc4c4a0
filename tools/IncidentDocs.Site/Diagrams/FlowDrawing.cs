using IncidentDocs.Core.Languages.Mermaid;
using IncidentDocs.Site.Diagrams.Layout;

namespace IncidentDocs.Site.Diagrams;

/// <summary>A flowchart with everything in its place.</summary>
internal sealed class FlowDrawing
{
    /// <summary>Size of the letters on edges and of the titles of boxes.</summary>
    public const int LabelSize = 13;

    /// <summary>From line to line of them.</summary>
    public const int LabelLeading = 18;

    private const int Margin = 8;
    private const int Room = 16;
    private const int WidestLabel = 132;
    private const int WidestTitle = 220;

    private FlowDrawing(
        Flowchart chart,
        IReadOnlyList<NodeBox> boxes,
        IReadOnlyList<WrappedText> labels,
        IReadOnlyList<WrappedText> titles,
        Placement placement
    )
    {
        (Chart, Boxes, Labels, Titles, Placement) = (chart, boxes, labels, titles, placement);
    }

    /// <summary>What is drawn; a subgraph without nodes has become a node.</summary>
    public Flowchart Chart { get; }

    /// <summary>Texts and sizes of the nodes.</summary>
    public IReadOnlyList<NodeBox> Boxes { get; }

    /// <summary>Texts of the edges.</summary>
    public IReadOnlyList<WrappedText> Labels { get; }

    /// <summary>Titles of the subgraphs.</summary>
    public IReadOnlyList<WrappedText> Titles { get; }

    /// <summary>Where everything is, with the drawing's corner at 0, 0.</summary>
    public Placement Placement { get; }

    /// <summary>Width of the whole.</summary>
    public int Width { get; private init; }

    /// <summary>Height of the whole.</summary>
    public int Height { get; private init; }

    /// <summary>Draws a flowchart of at least one node or subgraph.</summary>
    public static FlowDrawing Of(Flowchart written)
    {
        var chart = Filled.Of(written);
        var turn = new Turn(chart.Direction);
        var narrow = chart
            .Subgraphs.Select(box => Title(box, LeastTitle(chart, turn, box)))
            .ToList();
        var drawing = Of(chart, turn, narrow);
        if (!turn.IsSideways || narrow.TrueForAll(title => title.Lines.Count < 2))
        {
            return drawing;
        }
        // Sideways a box is as wide as its ranks, which is known now: a title may need fewer lines.
        var wide = chart
            .Subgraphs.Zip(
                drawing.Placement.Clusters,
                (box, frame) => Title(box, frame.Width - (2 * Room))
            )
            .ToList();
        var again = Of(chart, turn, wide);
        var fits = wide.Zip(again.Placement.Clusters)
            .All(pair => pair.First.Width + (2 * Room) <= pair.Second.Width);
        return fits ? again : drawing;
    }

    private static FlowDrawing Of(Flowchart chart, Turn turn, List<WrappedText> titles)
    {
        var boxes = chart.Nodes.Select(NodeBox.Of).ToList();
        var labels = chart
            .Edges.Select(edge => WrappedText.Of(edge.Label, WidestLabel, LabelSize, LabelLeading))
            .ToList();
        var graph = new LayoutGraph(
            [.. chart.Nodes.Zip(boxes, (node, box) => NodeOf(node, box, turn))],
            [.. chart.Edges.Zip(labels, (edge, label) => EdgeOf(chart, edge, label, turn))],
            [.. chart.Subgraphs.Zip(titles, (box, title) => ClusterOf(box, title, turn))]
        );
        var placement = Turned(Layering.Place(graph), turn);
        return Shifted(chart, boxes, labels, titles, OnOutlines(chart, placement));
    }

    private static WrappedText Title(FlowSubgraph box, int most) =>
        WrappedText.Of(box.Title, most, LabelSize, LabelLeading);

    // Sideways a box is at least as wide as its widest node.
    private static int LeastTitle(Flowchart chart, Turn turn, FlowSubgraph box) =>
        turn.IsSideways
            ? chart
                .Nodes.Where(node => node.Subgraph is { } inside && IsIn(chart, inside, box))
                .Max(node => NodeBox.Of(node).Width)
            : WidestTitle;

    private static bool IsIn(Flowchart chart, int inside, FlowSubgraph box)
    {
        for (int? at = inside; at is { } number; at = chart.Subgraphs[number].Parent)
        {
            if (chart.Subgraphs[number] == box)
            {
                return true;
            }
        }
        return false;
    }

    private static LayoutNode NodeOf(FlowNode node, NodeBox box, Turn turn)
    {
        var (width, height) = turn.Size(box.Width, box.Height);
        return new LayoutNode(width, height, node.Subgraph ?? -1, node.Shape is FlowShape.Rhombus);
    }

    private static LayoutEdge EdgeOf(Flowchart chart, FlowEdge edge, WrappedText label, Turn turn)
    {
        var room = label.Width == 0 ? 0 : 8;
        var (width, height) = turn.Size(label.Width + room, label.Height);
        return new LayoutEdge(
            Filled.Representative(chart, edge.From, isSource: true),
            Filled.Representative(chart, edge.To, isSource: false),
            edge.Length,
            width + (width & 1),
            height + (height & 1),
            edge.From.IsSubgraph ? edge.From.Index : -1,
            edge.To.IsSubgraph ? edge.To.Index : -1,
            (int)edge.Line
        );
    }

    private static LayoutCluster ClusterOf(FlowSubgraph box, WrappedText title, Turn turn) =>
        turn.Cluster(box.Parent ?? -1, Room, Room + 8 + title.Height, title.Width + (2 * Room));

    private static Placement Turned(Placement placement, Turn turn) =>
        Mapped(placement, turn.Of, turn.Of);

    private static Placement Mapped(
        Placement placement,
        Func<Spot, Spot> spot,
        Func<Frame, Frame> frame
    ) =>
        new(
            [.. placement.Nodes.Select(frame)],
            [.. placement.Clusters.Select(frame)],
            [.. placement.Lines.Select(line => line.Select(spot).ToList())],
            [.. placement.Labels.Select(label => label == default ? label : frame(label))]
        );

    // Lines end at rectangles until here; now they end at what is drawn in them.
    private static Placement OnOutlines(Flowchart chart, Placement placement)
    {
        var lines = placement.Lines.Select(line => line.ToList()).ToList();
        foreach (var (line, edge) in lines.Zip(chart.Edges))
        {
            if (!edge.From.IsSubgraph)
            {
                var shape = chart.Nodes[edge.From.Index].Shape;
                line[0] = Ends.On(shape, placement.Nodes[edge.From.Index], line[0], line[1]);
            }
            if (!edge.To.IsSubgraph)
            {
                var shape = chart.Nodes[edge.To.Index].Shape;
                line[^1] = Ends.On(shape, placement.Nodes[edge.To.Index], line[^1], line[^2]);
            }
        }
        return placement with { Lines = lines };
    }

    private static FlowDrawing Shifted(
        Flowchart chart,
        List<NodeBox> boxes,
        List<WrappedText> labels,
        List<WrappedText> titles,
        Placement placement
    )
    {
        var frames = placement
            .Nodes.Concat(placement.Clusters)
            .Concat(placement.Labels.Where(label => label != default))
            .Concat(placement.Lines.SelectMany(line => line).Select(Point))
            .ToList();
        var (left, top) = (frames.Min(frame => frame.Left), frames.Min(frame => frame.Top));
        var (x, y) = (Margin - left, Margin - top);
        return new FlowDrawing(
            chart,
            boxes,
            labels,
            titles,
            Mapped(
                placement,
                spot => new Spot(spot.X + x, spot.Y + y),
                frame => new Frame(frame.Left + x, frame.Top + y, frame.Right + x, frame.Bottom + y)
            )
        )
        {
            Width = frames.Max(frame => frame.Right) + x + Margin,
            Height = frames.Max(frame => frame.Bottom) + y + Margin,
        };
    }

    private static Frame Point(Spot spot) => new(spot.X, spot.Y, spot.X, spot.Y);
}
