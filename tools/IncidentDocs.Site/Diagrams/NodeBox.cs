using IncidentDocs.Core.Languages.Mermaid;

namespace IncidentDocs.Site.Diagrams;

/// <summary>How large a node is drawn, so that its text fits into its outline.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Width">From left to right.</param>
/// <param name="Height">From top to bottom.</param>
internal sealed record NodeBox(WrappedText Text, int Width, int Height)
{
    /// <summary>Size of the letters.</summary>
    public const int Size = 14;

    /// <summary>From line to line.</summary>
    public const int Leading = 20;

    /// <summary>How far slanted sides lean, and how deep a flag is cut.</summary>
    public const int Slant = 14;

    /// <summary>Half the height of the lid of a cylinder.</summary>
    public const int Lid = 6;

    private const int Widest = 176;
    private const int Narrower = 126;
    private const int Side = 14;
    private const int Least = 56;

    /// <summary>Measures a node.</summary>
    public static NodeBox Of(FlowNode node)
    {
        var most = node.Shape
            is FlowShape.Rhombus
                or FlowShape.Circle
                or FlowShape.DoubleCircle
                or FlowShape.Hexagon
            ? Narrower
            : Widest;
        var text = WrappedText.Of(node.Label, most, Size, Leading);
        var (width, height) = Around(node.Shape, text.Width, Math.Max(text.Height, Leading));
        return new NodeBox(text, Even(width), Even(height));
    }

    private static (int Width, int Height) Around(FlowShape shape, int width, int height) =>
        shape switch
        {
            FlowShape.Rhombus => Rhombus(width, height),
            FlowShape.Circle => Circle(width, height, 12),
            FlowShape.DoubleCircle => Circle(width, height, 20),
            FlowShape.Stadium => (Math.Max(width + 16 + (height / 2), Least), height + 16),
            FlowShape.Cylinder => (Padded(width), height + 16 + (3 * Lid)),
            FlowShape.Subroutine => (Padded(width) + 16, height + 18),
            FlowShape.Hexagon => (Padded(width) + 16, height + 20),
            FlowShape.Flag => (Padded(width) + Slant, height + 18),
            FlowShape.LeanLeft
            or FlowShape.LeanRight
            or FlowShape.Trapezoid
            or FlowShape.TrapezoidTop => (Padded(width) + (2 * Slant) - 8, height + 18),
            _ => (Padded(width), height + 18),
        };

    private static int Padded(int width) => Math.Max(width + (2 * Side), Least);

    // A rectangle fits into a rhombus where its shares of width and height are one together.
    private static (int Width, int Height) Rhombus(int width, int height)
    {
        var tall = (2 * height) + 20;
        return (((width + 8) * tall / (tall - height)) + 8, tall);
    }

    private static (int Width, int Height) Circle(int width, int height, int room)
    {
        var across = (int)Math.Ceiling(Math.Sqrt((width * width) + (height * height))) + room;
        return (Math.Max(across, 40), Math.Max(across, 40));
    }

    private static int Even(int length) => length + (length & 1);
}
