namespace IncidentDocs.Site.Diagrams.Layout;

/// <summary>Cuts off the part of a line that lies in a box.</summary>
internal static class Clipping
{
    /// <summary>The line from where it last leaves the box; the whole where it never does.</summary>
    public static List<Spot> Outside(List<Spot> line, Frame box)
    {
        for (var at = line.Count - 1; at > 0; at--)
        {
            if (IsIn(line[at - 1], box) && !IsIn(line[at], box))
            {
                return [Edge(line[at - 1], line[at], box), .. line[at..]];
            }
        }
        return line;
    }

    private static bool IsIn(Spot spot, Frame box) =>
        spot.X >= box.Left && spot.X <= box.Right && spot.Y >= box.Top && spot.Y <= box.Bottom;

    // Where the way from a point inside, straight along or across, meets the side.
    private static Spot Edge(Spot inside, Spot outside, Frame box) =>
        inside.X == outside.X
            ? new Spot(inside.X, outside.Y > inside.Y ? box.Bottom : box.Top)
            : new Spot(outside.X > inside.X ? box.Right : box.Left, inside.Y);
}
