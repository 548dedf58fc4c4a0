namespace IncidentDocs.Site.Diagrams.Layout;

/// <summary>Counts how often lines cross between ranks.</summary>
internal static class Crossings
{
    /// <summary>The crossings of all ranks.</summary>
    public static long Count(IReadOnlyList<List<Cell>> rows) =>
        rows.Zip(rows.Skip(1)).Sum(pair => Between(pair.First, pair.Second));

    /// <summary>How many more crossings two neighbours have as they stand than changed.</summary>
    public static int Gain(Cell left, Cell right) =>
        Inversions(left.Above, right.Above) + Inversions(left.Below, right.Below);

    private static int Inversions(List<Cell> left, List<Cell> right)
    {
        var gain = 0;
        foreach (var first in left)
        {
            foreach (var second in right)
            {
                gain += Math.Sign(first.Order - second.Order);
            }
        }
        return gain;
    }

    private static long Between(List<Cell> upper, List<Cell> lower)
    {
        var tree = new int[lower.Count + 1];
        var (crossings, seen) = (0L, 0);
        foreach (var cell in upper)
        {
            foreach (var below in cell.Below)
            {
                crossings += seen - UpTo(tree, below.Order + 1);
            }
            foreach (var below in cell.Below)
            {
                for (var at = below.Order + 1; at < tree.Length; at += at & -at)
                {
                    tree[at]++;
                }
                seen++;
            }
        }
        return crossings;
    }

    private static int UpTo(int[] tree, int at)
    {
        var sum = 0;
        for (; at > 0; at -= at & -at)
        {
            sum += tree[at];
        }
        return sum;
    }
}
