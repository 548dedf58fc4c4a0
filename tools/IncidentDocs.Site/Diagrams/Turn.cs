using IncidentDocs.Core.Languages.Mermaid;
using IncidentDocs.Site.Diagrams.Layout;

namespace IncidentDocs.Site.Diagrams;

/// <summary>Turns a drawing that runs down into one that runs another way.</summary>
/// <param name="direction">The way it shall run.</param>
internal sealed class Turn(FlowDirection direction)
{
    /// <summary>Whether it runs from side to side.</summary>
    public bool IsSideways => direction is FlowDirection.Left or FlowDirection.Right;

    /// <summary>A point.</summary>
    public Spot Of(Spot spot) =>
        direction switch
        {
            FlowDirection.Up => new(spot.X, -spot.Y),
            FlowDirection.Right => new(spot.Y, spot.X),
            FlowDirection.Left => new(-spot.Y, spot.X),
            _ => spot,
        };

    /// <summary>A rectangle.</summary>
    public Frame Of(Frame frame)
    {
        var first = Of(new Spot(frame.Left, frame.Top));
        var last = Of(new Spot(frame.Right, frame.Bottom));
        return new Frame(
            Math.Min(first.X, last.X),
            Math.Min(first.Y, last.Y),
            Math.Max(first.X, last.X),
            Math.Max(first.Y, last.Y)
        );
    }

    /// <summary>Width and height as the layout takes them.</summary>
    public (int Width, int Height) Size(int width, int height) =>
        IsSideways ? (height, width) : (width, height);

    /// <summary>A box with room for its title at the top of the drawing.</summary>
    public LayoutCluster Cluster(int parent, int room, int title, int titleWidth) =>
        direction switch
        {
            FlowDirection.Up => new(parent, room, room, room, title, titleWidth),
            FlowDirection.Right or FlowDirection.Left => new(parent, title, room, room, room, 0),
            _ => new(parent, room, title, room, room, titleWidth),
        };
}
