using System.Globalization;
using System.Text;
using IncidentDocs.Core.Languages.Mermaid;
using IncidentDocs.Site.Diagrams.Layout;
using IncidentDocs.Site.Model;

namespace IncidentDocs.Site.Diagrams;

/// <summary>Writes a drawing as SVG: whole numbers, classes instead of styles, no ids, so that it may stand on a page any number of times.</summary>
internal sealed class FlowSvg
{
    private const int Corner = 6;
    private const int TipLength = 9;
    private const int TipHalf = 5;

    // Up to this width a drawing may shrink to a telephone's and still be read.
    private const int Narrow = 448;

    private readonly FlowDrawing _drawing;
    private readonly StringBuilder _svg = new();

    private FlowSvg(FlowDrawing drawing) => _drawing = drawing;

    /// <summary>The element.</summary>
    /// <param name="drawing">The drawing.</param>
    /// <param name="title">Its name for those who don't see it.</param>
    /// <param name="description">What it shows, in a sentence.</param>
    public static string Of(FlowDrawing drawing, string title, string description)
    {
        var svg = new FlowSvg(drawing);
        svg.Open(title, description);
        svg.Boxes();
        svg.Lines();
        svg.Titles();
        svg.Nodes();
        svg.Labels();
        svg._svg.Append("</svg>");
        return svg._svg.ToString();
    }

    private void Add(FormattableString text) =>
        _svg.Append(text.ToString(CultureInfo.InvariantCulture));

    private void Escaped(string text) => HtmlText.Append(_svg, text);

    private void Open(string title, string description)
    {
        var (width, height) = (_drawing.Width, _drawing.Height);
        var narrow = width <= Narrow ? " flowchart-narrow" : "";
        Add(
            $"<svg class=\"flowchart{narrow}\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" role=\"img\"><title>"
        );
        Escaped(title);
        _svg.Append("</title><desc>");
        Escaped(description);
        _svg.Append("</desc>\n");
    }

    private void Boxes()
    {
        foreach (var frame in _drawing.Placement.Clusters)
        {
            Rectangle("flow-box", frame, 6);
        }
    }

    // Over the lines, which may pass a title as they pass the label of an edge.
    private void Titles()
    {
        foreach (var (title, frame) in _drawing.Titles.Zip(_drawing.Placement.Clusters))
        {
            if (title.Lines.Count == 0)
            {
                continue;
            }
            var ground = new Frame(
                frame.Left + 10,
                frame.Top + 8,
                frame.Left + 18 + title.Width,
                frame.Top + 10 + title.Height
            );
            Rectangle("flow-ground flow-ground-in", ground, 0);
            var y = frame.Top + 22;
            foreach (var line in title.Lines)
            {
                Add($"<text class=\"flow-title\" x=\"{frame.Left + 14}\" y=\"{y}\">");
                Escaped(line);
                _svg.Append("</text>\n");
                y += FlowDrawing.LabelLeading;
            }
        }
    }

    private void Rectangle(string name, Frame frame, int radius) =>
        Add(
            $"<rect class=\"{name}\" x=\"{frame.Left}\" y=\"{frame.Top}\" width=\"{frame.Width}\" height=\"{frame.Height}\" rx=\"{radius}\"/>\n"
        );

    private void Lines()
    {
        foreach (var (number, edge) in _drawing.Chart.Edges.Index())
        {
            if (edge.Line == FlowLine.Invisible)
            {
                continue;
            }
            var line = _drawing.Placement.Lines[number];
            var name = edge.Line switch
            {
                FlowLine.Dotted => "flow-line flow-dotted",
                FlowLine.Thick => "flow-line flow-thick",
                _ => "flow-line",
            };
            Add($"<path class=\"{name}\" d=\"{PathOf(Shortened(line, edge))}\"/>\n");
            Tip(edge.Start, line[0], line[1]);
            Tip(edge.End, line[^1], line[^2]);
        }
    }

    // The line ends where its arrowhead begins, so that a thick one does not stick out of its point.
    private static List<Spot> Shortened(IReadOnlyList<Spot> line, FlowEdge edge)
    {
        var shortened = line.ToList();
        shortened[0] =
            edge.Start == FlowTip.None ? line[0] : Toward(line[0], line[1], TipLength - 1);
        shortened[^1] =
            edge.End == FlowTip.None ? line[^1] : Toward(line[^1], line[^2], TipLength - 1);
        return shortened;
    }

    private static Spot Toward(Spot from, Spot to, int length) =>
        new(
            from.X + (Math.Sign(to.X - from.X) * Math.Min(length, Math.Abs(to.X - from.X))),
            from.Y + (Math.Sign(to.Y - from.Y) * Math.Min(length, Math.Abs(to.Y - from.Y)))
        );

    private static string PathOf(List<Spot> line)
    {
        var path = new StringBuilder();
        path.Append(CultureInfo.InvariantCulture, $"M{line[0].X} {line[0].Y}");
        for (var at = 1; at + 1 < line.Count; at++)
        {
            var (before, corner, after) = (line[at - 1], line[at], line[at + 1]);
            var radius = Math.Min(
                Corner,
                Math.Min(Length(before, corner), Length(corner, after)) / 2
            );
            var (into, outOf) = (Toward(corner, before, radius), Toward(corner, after, radius));
            path.Append(
                CultureInfo.InvariantCulture,
                $"L{into.X} {into.Y}Q{corner.X} {corner.Y} {outOf.X} {outOf.Y}"
            );
        }
        path.Append(CultureInfo.InvariantCulture, $"L{line[^1].X} {line[^1].Y}");
        return path.ToString();
    }

    private static int Length(Spot from, Spot to) =>
        Math.Abs(from.X - to.X) + Math.Abs(from.Y - to.Y);

    private void Tip(FlowTip tip, Spot end, Spot next)
    {
        var (x, y) = (Math.Sign(next.X - end.X), Math.Sign(next.Y - end.Y));
        var centre = new Spot(end.X + (x * TipHalf), end.Y + (y * TipHalf));
        switch (tip)
        {
            case FlowTip.Arrow:
                var foot = new Spot(end.X + (x * TipLength), end.Y + (y * TipLength));
                var (wideX, wideY) = (Math.Abs(y) * TipHalf, Math.Abs(x) * TipHalf);
                Add(
                    $"<path class=\"flow-tip\" d=\"M{end.X} {end.Y}L{foot.X - wideX} {foot.Y - wideY}L{foot.X + wideX} {foot.Y + wideY}Z\"/>\n"
                );
                break;
            case FlowTip.Circle:
                Add(
                    $"<circle class=\"flow-tip\" cx=\"{centre.X}\" cy=\"{centre.Y}\" r=\"{TipHalf}\"/>\n"
                );
                break;
            case FlowTip.Cross:
                var (left, top) = (centre.X - 4, centre.Y - 4);
                Add(
                    $"<path class=\"flow-line\" d=\"M{left} {top}L{left + 8} {top + 8}M{left + 8} {top}L{left} {top + 8}\"/>\n"
                );
                break;
        }
    }

    private void Nodes()
    {
        foreach (var (number, node) in _drawing.Chart.Nodes.Index())
        {
            var frame = _drawing.Placement.Nodes[number];
            NodeSvg.Append(_svg, node.Shape, frame);
            var isLow = node.Shape == FlowShape.Cylinder;
            var middle = node.Shape switch
            {
                FlowShape.Flag => frame.Middle with { X = frame.Middle.X + (NodeBox.Slant / 2) },
                _ => frame.Middle with { Y = frame.Middle.Y + (isLow ? NodeBox.Lid : 0) },
            };
            Text("flow-text", _drawing.Boxes[number].Text, middle, NodeBox.Leading);
        }
    }

    private void Labels()
    {
        foreach (var (number, label) in _drawing.Placement.Labels.Index())
        {
            var edge = _drawing.Chart.Edges[number];
            if (label == default || edge.Line == FlowLine.Invisible)
            {
                continue;
            }
            var isInBox = _drawing.Placement.Clusters.Any(box => Holds(box, label));
            Rectangle(isInBox ? "flow-ground flow-ground-in" : "flow-ground", label, 0);
            Text("flow-label", _drawing.Labels[number], label.Middle, FlowDrawing.LabelLeading);
        }
    }

    private static bool Holds(Frame box, Frame label) =>
        label.Left >= box.Left
        && label.Right <= box.Right
        && label.Top >= box.Top
        && label.Bottom <= box.Bottom;

    private void Text(string name, WrappedText text, Spot middle, int leading)
    {
        var y = middle.Y - ((text.Lines.Count - 1) * leading / 2) + 5;
        foreach (var line in text.Lines)
        {
            Add($"<text class=\"{name}\" x=\"{middle.X}\" y=\"{y}\">");
            Escaped(line);
            _svg.Append("</text>\n");
            y += leading;
        }
    }
}
