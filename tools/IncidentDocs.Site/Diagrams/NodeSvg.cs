using System.Globalization;
using System.Text;
using IncidentDocs.Core.Languages.Mermaid;
using IncidentDocs.Site.Diagrams.Layout;

namespace IncidentDocs.Site.Diagrams;

/// <summary>Writes the outline of a node.</summary>
internal static class NodeSvg
{
    /// <summary>Appends its elements.</summary>
    public static void Append(StringBuilder svg, FlowShape shape, Frame box)
    {
        var (left, top, right, bottom) = (box.Left, box.Top, box.Right, box.Bottom);
        var (x, y) = (box.Middle.X, box.Middle.Y);
        switch (shape)
        {
            case FlowShape.Circle:
                Circle(svg, box, box.Width / 2);
                break;
            case FlowShape.DoubleCircle:
                Circle(svg, box, box.Width / 2);
                Circle(svg, box, (box.Width / 2) - 4);
                break;
            case FlowShape.Cylinder:
                Cylinder(svg, box);
                break;
            case FlowShape.Rhombus:
                Polygon(svg, "flow-node flow-decision", x, top, right, y, x, bottom, left, y);
                break;
            case FlowShape.Subroutine:
                Rectangle(svg, box, 2);
                Add(
                    svg,
                    $"<path class=\"flow-node\" d=\"M{left + 8} {top}V{bottom}M{right - 8} {top}V{bottom}\"/>\n"
                );
                break;
            case FlowShape.Rounded:
                Rectangle(svg, box, 10);
                break;
            case FlowShape.Stadium:
                Rectangle(svg, box, box.Height / 2);
                break;
            case FlowShape.Rectangle:
                Rectangle(svg, box, 4);
                break;
            default:
                Polygon(svg, "flow-node", Corners(shape, box));
                break;
        }
    }

    private static int[] Corners(FlowShape shape, Frame box)
    {
        var (left, top, right, bottom) = (box.Left, box.Top, box.Right, box.Bottom);
        var (y, slant) = (box.Middle.Y, NodeBox.Slant);
        var corner = Outline.HexagonCorner(box);
        return shape switch
        {
            FlowShape.Hexagon =>
            [
                left + corner,
                top,
                right - corner,
                top,
                right,
                y,
                right - corner,
                bottom,
                left + corner,
                bottom,
                left,
                y,
            ],
            FlowShape.Flag => [left, top, right, top, right, bottom, left, bottom, left + slant, y],
            FlowShape.LeanRight =>
            [
                left + slant,
                top,
                right,
                top,
                right - slant,
                bottom,
                left,
                bottom,
            ],
            FlowShape.LeanLeft =>
            [
                left,
                top,
                right - slant,
                top,
                right,
                bottom,
                left + slant,
                bottom,
            ],
            FlowShape.Trapezoid =>
            [
                left + slant,
                top,
                right - slant,
                top,
                right,
                bottom,
                left,
                bottom,
            ],
            _ => [left, top, right, top, right - slant, bottom, left + slant, bottom],
        };
    }

    private static void Add(StringBuilder svg, FormattableString text) =>
        svg.Append(text.ToString(CultureInfo.InvariantCulture));

    private static void Rectangle(StringBuilder svg, Frame box, int radius) =>
        Add(
            svg,
            $"<rect class=\"flow-node\" x=\"{box.Left}\" y=\"{box.Top}\" width=\"{box.Width}\" height=\"{box.Height}\" rx=\"{radius}\"/>\n"
        );

    private static void Circle(StringBuilder svg, Frame box, int radius) =>
        Add(
            svg,
            $"<circle class=\"flow-node\" cx=\"{box.Middle.X}\" cy=\"{box.Middle.Y}\" r=\"{radius}\"/>\n"
        );

    private static void Cylinder(StringBuilder svg, Frame box)
    {
        var (half, lid) = (box.Width / 2, NodeBox.Lid);
        Add(
            svg,
            $"<path class=\"flow-node\" d=\"M{box.Left} {box.Top + lid}A{half} {lid} 0 0 1 {box.Right} {box.Top + lid}V{box.Bottom - lid}A{half} {lid} 0 0 1 {box.Left} {box.Bottom - lid}ZM{box.Left} {box.Top + lid}A{half} {lid} 0 0 0 {box.Right} {box.Top + lid}\"/>\n"
        );
    }

    private static void Polygon(StringBuilder svg, string name, params ReadOnlySpan<int> corners)
    {
        Add(svg, $"<path class=\"{name}\" d=\"");
        for (var at = 0; at < corners.Length; at += 2)
        {
            Add(svg, $"{(at == 0 ? 'M' : 'L')}{corners[at]} {corners[at + 1]}");
        }
        svg.Append("Z\"/>\n");
    }
}
