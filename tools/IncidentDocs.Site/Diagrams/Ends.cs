using IncidentDocs.Core.Languages.Mermaid;
using IncidentDocs.Site.Diagrams.Layout;

namespace IncidentDocs.Site.Diagrams;

/// <summary>Brings the end of a line from the rectangle around a node to its outline.</summary>
internal static class Ends
{
    /// <summary>The end on the outline.</summary>
    /// <param name="shape">The node's shape.</param>
    /// <param name="box">The node's rectangle.</param>
    /// <param name="end">The end, on a side of the rectangle.</param>
    /// <param name="next">The next corner of the line, straight outside of that side.</param>
    public static Spot On(FlowShape shape, Frame box, Spot end, Spot next)
    {
        var side = SideOf(end, next);
        var offset = side is Side.Left or Side.Right ? end.Y - box.Middle.Y : end.X - box.Middle.X;
        var inset = Outline.Inset(shape, box, side, offset);
        return side switch
        {
            Side.Left => end with { X = end.X + inset },
            Side.Right => end with { X = end.X - inset },
            Side.Top => end with { Y = end.Y + inset },
            _ => end with { Y = end.Y - inset },
        };
    }

    /// <summary>The side that a line leaves, by the way it goes.</summary>
    public static Side SideOf(Spot end, Spot next) =>
        end.Y == next.Y
            ? next.X < end.X
                ? Side.Left
                : Side.Right
            : next.Y < end.Y
                ? Side.Top
                : Side.Bottom;
}
