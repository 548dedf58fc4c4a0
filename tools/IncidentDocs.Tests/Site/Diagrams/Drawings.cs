using IncidentDocs.Core.Languages.Mermaid;
using IncidentDocs.Site.Diagrams;
using IncidentDocs.Site.Diagrams.Layout;

namespace IncidentDocs.Tests.Site.Diagrams;

/// <summary>What must hold of every drawing, said without the layouter's own code.</summary>
internal static class Drawings
{
    /// <summary>What is wrong with a drawing.</summary>
    public static IEnumerable<string> Faults(FlowDrawing drawing) =>
        Overlaps(drawing).Concat(Texts(drawing)).Concat(Lines(drawing)).Concat(Boxes(drawing));

    private static IEnumerable<string> Overlaps(FlowDrawing drawing)
    {
        var solid = drawing
            .Placement.Nodes.Select(
                (frame, at) => (Name: "node " + drawing.Chart.Nodes[at].Id, frame)
            )
            .Concat(
                drawing
                    .Placement.Labels.Index()
                    .Where(label => label.Item != default)
                    .Select(label => (Name: $"label {label.Index}", label.Item))
            )
            .ToList();
        for (var first = 0; first < solid.Count; first++)
        {
            for (var second = first + 1; second < solid.Count; second++)
            {
                if (Touch(solid[first].Item2, solid[second].Item2))
                {
                    yield return $"{solid[first].Name} lies on {solid[second].Name}";
                }
            }
        }
    }

    private static bool Touch(Frame first, Frame second) =>
        first.Left < second.Right
        && second.Left < first.Right
        && first.Top < second.Bottom
        && second.Top < first.Bottom;

    private static IEnumerable<string> Texts(FlowDrawing drawing)
    {
        foreach (var (at, frame) in drawing.Placement.Nodes.Index())
        {
            var text = drawing.Boxes[at].Text;
            var wide = text
                .Lines.Select(line => LabelWidth.Of(line, NodeBox.Size))
                .DefaultIfEmpty(0)
                .Max();
            if (wide + 8 > frame.Width || text.Height + 4 > frame.Height)
            {
                yield return $"the text of {drawing.Chart.Nodes[at].Id} does not fit";
            }
            if (
                drawing.Chart.Nodes[at].Shape == FlowShape.Rhombus
                && ((double)wide / frame.Width) + ((double)text.Height / frame.Height) > 1
            )
            {
                yield return $"the text of {drawing.Chart.Nodes[at].Id} does not fit its rhombus";
            }
        }
        foreach (var (title, frame) in drawing.Titles.Zip(drawing.Placement.Clusters))
        {
            if (title.Width + 16 > frame.Width)
            {
                yield return $"the title {title.Lines[0]} does not fit";
            }
        }
        foreach (var (label, frame) in drawing.Labels.Zip(drawing.Placement.Labels))
        {
            if (label.Width > frame.Width || label.Height > frame.Height)
            {
                yield return $"the label {label.Lines[0]} does not fit";
            }
        }
    }

    private static IEnumerable<string> Lines(FlowDrawing drawing)
    {
        var nodes = drawing.Placement.Nodes;
        foreach (var (at, edge) in drawing.Chart.Edges.Index())
        {
            var line = drawing.Placement.Lines[at];
            foreach (var (from, to) in line.Zip(line.Skip(1)))
            {
                if (from.X != to.X && from.Y != to.Y)
                {
                    yield return $"line {at} is slanted";
                }
                foreach (
                    var (number, node) in nodes.Index().Where(node => Crosses(from, to, node.Item))
                )
                {
                    yield return $"line {at} runs through {drawing.Chart.Nodes[number].Id}";
                }
            }
            if (
                !edge.From.IsSubgraph
                && !IsOn(
                    line[0],
                    drawing.Chart.Nodes[edge.From.Index].Shape,
                    nodes[edge.From.Index]
                )
            )
            {
                yield return $"line {at} does not begin on the border of its node";
            }
            if (
                !edge.To.IsSubgraph
                && !IsOn(line[^1], drawing.Chart.Nodes[edge.To.Index].Shape, nodes[edge.To.Index])
            )
            {
                yield return $"line {at} does not end on the border of its node";
            }
            if (
                edge.To.IsSubgraph
                && !IsOn(line[^1], FlowShape.Rectangle, drawing.Placement.Clusters[edge.To.Index])
            )
            {
                yield return $"line {at} does not end on the border of its box";
            }
        }
    }

    // Inside by more than the deepest outline: a line may end in a corner that the outline leaves free.
    private static bool Crosses(Spot from, Spot to, Frame node)
    {
        var (x, y) = (node.Width / 2, node.Height / 2);
        var inner = new Frame(
            node.Left + x - 6,
            node.Top + y - 2,
            node.Right - x + 6,
            node.Bottom - y + 2
        );
        return Math.Min(from.X, to.X) < inner.Right
            && Math.Max(from.X, to.X) > inner.Left
            && Math.Min(from.Y, to.Y) < inner.Bottom
            && Math.Max(from.Y, to.Y) > inner.Top;
    }

    private static bool IsOn(Spot spot, FlowShape shape, Frame box)
    {
        var (dx, dy) = ((double)(spot.X - box.Middle.X), (double)(spot.Y - box.Middle.Y));
        var (halfX, halfY) = (box.Width / 2.0, box.Height / 2.0);
        var off = shape switch
        {
            FlowShape.Rhombus => ((Math.Abs(dx) / halfX) + (Math.Abs(dy) / halfY) - 1)
                * Math.Min(halfX, halfY),
            FlowShape.Circle or FlowShape.DoubleCircle => Math.Sqrt((dx * dx) + (dy * dy)) - halfX,
            _ => Math.Max(Math.Abs(dx) - halfX, Math.Abs(dy) - halfY),
        };
        var slack = shape switch
        {
            FlowShape.LeanLeft
            or FlowShape.LeanRight
            or FlowShape.Trapezoid
            or FlowShape.TrapezoidTop
            or FlowShape.Flag
            or FlowShape.Hexagon => NodeBox.Slant,
            FlowShape.Stadium => 12,
            FlowShape.Cylinder => NodeBox.Lid,
            _ => 0,
        };
        return off <= 2 && off >= -2 - slack;
    }

    private static IEnumerable<string> Boxes(FlowDrawing drawing)
    {
        var boxes = drawing.Placement.Clusters;
        foreach (var (at, node) in drawing.Chart.Nodes.Index())
        {
            foreach (var (box, frame) in boxes.Index())
            {
                var isInside = Holds(drawing.Chart, node.Subgraph, box);
                var lies = Contains(frame, drawing.Placement.Nodes[at]);
                if (isInside != lies && (isInside || Touch(frame, drawing.Placement.Nodes[at])))
                {
                    yield return $"{node.Id} is {(isInside ? "out of" : "in")} the box {box}";
                }
            }
        }
        for (var first = 0; first < boxes.Count; first++)
        {
            for (var second = first + 1; second < boxes.Count; second++)
            {
                var isNested = Holds(drawing.Chart, second, first);
                if (
                    Touch(boxes[first], boxes[second]) != isNested
                    || (isNested && !Contains(boxes[first], boxes[second]))
                )
                {
                    yield return $"boxes {first} and {second} are not as they should be";
                }
            }
        }
    }

    private static bool Contains(Frame outer, Frame inner) =>
        outer.Left <= inner.Left
        && outer.Right >= inner.Right
        && outer.Top <= inner.Top
        && outer.Bottom >= inner.Bottom;

    private static bool Holds(Flowchart chart, int? box, int outer)
    {
        while (box is { } number && number != outer)
        {
            box = chart.Subgraphs[number].Parent;
        }
        return box is not null;
    }
}
