using IncidentDocs.Core.Languages.Mermaid;
using IncidentDocs.Site.Diagrams.Layout;

namespace IncidentDocs.Site.Diagrams;

/// <summary>Where the outline of a shape runs inside its rectangle.</summary>
internal static class Outline
{
    /// <summary>How far the outline lies inside a side, so far from the side's middle (to the right or down).</summary>
    public static int Inset(FlowShape shape, Frame box, Side side, int offset)
    {
        var isUpright = side is Side.Left or Side.Right;
        return shape switch
        {
            FlowShape.Rhombus => Rhombus(box, isUpright, offset),
            FlowShape.Circle or FlowShape.DoubleCircle => Round(box.Width / 2, offset),
            FlowShape.Stadium when isUpright => Round(box.Height / 2, offset),
            FlowShape.Hexagon when isUpright => Math.Abs(offset)
                * HexagonCorner(box)
                / (box.Height / 2),
            FlowShape.Flag when side == Side.Left => NodeBox.Slant
                - (Math.Abs(offset) * NodeBox.Slant / (box.Height / 2)),
            FlowShape.LeanRight
            or FlowShape.LeanLeft
            or FlowShape.Trapezoid
            or FlowShape.TrapezoidTop when isUpright => Slanted(shape, box, side, offset),
            FlowShape.Cylinder when !isUpright => NodeBox.Lid
                - Round(box.Width / 2, offset, NodeBox.Lid),
            _ => 0,
        };
    }

    /// <summary>How far the corners of a hexagon lie from its sides.</summary>
    public static int HexagonCorner(Frame box) => Math.Min(14, box.Height / 3);

    private static int Rhombus(Frame box, bool isUpright, int offset)
    {
        var (along, across) = isUpright ? (box.Height, box.Width) : (box.Width, box.Height);
        return Math.Abs(offset) * (across / 2) / Math.Max(along / 2, 1);
    }

    private static int Round(int radius, int offset) => radius - Round(radius, offset, radius);

    private static int Round(int radius, int offset, int height)
    {
        var share = 1 - ((double)offset * offset / ((double)radius * radius));
        return (int)Math.Round(height * Math.Sqrt(Math.Max(share, 0)));
    }

    // A side that leans: nothing at one of its ends, the whole slant at the other.
    private static int Slanted(FlowShape shape, Frame box, Side side, int offset)
    {
        var isInsideAtTop = shape switch
        {
            FlowShape.LeanRight => side == Side.Left,
            FlowShape.LeanLeft => side == Side.Right,
            FlowShape.Trapezoid => true,
            _ => false,
        };
        var fromTop = offset + (box.Height / 2);
        var share = fromTop * NodeBox.Slant / Math.Max(box.Height, 1);
        return isInsideAtTop ? NodeBox.Slant - share : share;
    }
}
