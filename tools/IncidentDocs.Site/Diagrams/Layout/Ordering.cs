namespace IncidentDocs.Site.Diagrams.Layout;

/// <summary>
/// Orders the cells of each rank so that few lines cross: every cell goes to the mean place of those it is joined with, down and up
/// again, then neighbours change places where that helps. What lies in a box stays together, and boxes keep their order in all ranks.
/// </summary>
internal sealed class Ordering
{
    private const int Rounds = 12;
    private const int MostCellsToSwap = 1500;

    private readonly LayoutGraph _graph;
    private readonly Grid _grid;
    private readonly double[] _keys;
    private readonly double[] _boxes;

    private Ordering(LayoutGraph graph, Grid grid)
    {
        (_graph, _grid) = (graph, grid);
        _keys = new double[grid.Count];
        _boxes = new double[graph.Clusters.Count];
    }

    /// <summary>Orders the rows of a grid.</summary>
    public static void Apply(LayoutGraph graph, Grid grid)
    {
        var ordering = new Ordering(graph, grid);
        ordering.Begin();
        var best = ordering.Orders();
        var fewest = Crossings.Count(grid.Rows);
        for (var round = 0; round < Rounds && fewest > 0; round++)
        {
            ordering.Sweep(isDown: round % 2 == 0);
            ordering.Swap();
            var crossings = Crossings.Count(grid.Rows);
            if (crossings < fewest)
            {
                (fewest, best) = (crossings, ordering.Orders());
            }
        }
        ordering.Restore(best);
    }

    // As written: what a node leads to comes after what the node before it leads to.
    private void Begin()
    {
        var next = 0;
        var seen = new HashSet<Cell>();
        var roots = _grid.Nodes.OrderBy(node => node.Above.Count > 0).ThenBy(node => node.Node);
        foreach (var root in roots)
        {
            var open = new Stack<Cell>([root]);
            while (open.TryPop(out var cell))
            {
                if (seen.Add(cell))
                {
                    _keys[cell.Number] = next++;
                    foreach (var below in Enumerable.Reverse(cell.Below))
                    {
                        open.Push(below);
                    }
                }
            }
        }
        MeasureBoxes();
        foreach (var row in _grid.Rows)
        {
            Arrange(row);
        }
    }

    private int[] Orders()
    {
        var orders = new int[_grid.Count];
        foreach (var cell in _grid.Rows.SelectMany(row => row))
        {
            orders[cell.Number] = cell.Order;
        }
        return orders;
    }

    private void Restore(int[] orders)
    {
        foreach (var row in _grid.Rows)
        {
            row.Sort((left, right) => orders[left.Number].CompareTo(orders[right.Number]));
            Number(row);
        }
    }

    private static void Number(List<Cell> row)
    {
        for (var at = 0; at < row.Count; at++)
        {
            row[at].Order = at;
        }
    }

    private double PlaceOf(Cell cell) => (cell.Order + 0.5) / _grid.Rows[cell.Rank].Count;

    private void Sweep(bool isDown)
    {
        foreach (var cell in _grid.Rows.SelectMany(row => row))
        {
            _keys[cell.Number] = PlaceOf(cell);
        }
        MeasureBoxes();
        foreach (var row in isDown ? _grid.Rows : Enumerable.Reverse(_grid.Rows))
        {
            foreach (var cell in row)
            {
                var joined = isDown ? cell.Above : cell.Below;
                _keys[cell.Number] =
                    joined.Count > 0 ? joined.Average(PlaceOf)
                    : cell.Kind == CellKind.Filler ? _boxes[cell.Cluster]
                    : PlaceOf(cell);
            }
            Arrange(row);
        }
    }

    private void MeasureBoxes()
    {
        for (var box = 0; box < _boxes.Length; box++)
        {
            _boxes[box] = _grid
                .Nodes.Where(node => _graph.IsIn(node.Cluster, box))
                .Average(node => _keys[node.Number]);
        }
    }

    private void Arrange(List<Cell> row)
    {
        var arranged = Arranged([.. row], -1).ToList();
        row.Clear();
        row.AddRange(arranged);
        Number(row);
    }

    private IEnumerable<Cell> Arranged(List<Cell> cells, int box)
    {
        var items = cells
            .GroupBy(cell => (Box: _graph.ChildOf(box, cell.Cluster), Cell: Alone(box, cell)))
            .Select(group => new Item(
                group.Key.Box,
                group.Average(cell => _keys[cell.Number]),
                [.. group]
            ))
            .OrderBy(item => item.Key)
            .ToList();
        var boxes = new Queue<Item>(
            items
                .Where(item => item.Box >= 0)
                .OrderBy(item => _boxes[item.Box])
                .ThenBy(item => item.Box)
        );
        foreach (var item in items)
        {
            var next = item.Box >= 0 ? boxes.Dequeue() : item;
            foreach (var cell in next.Box >= 0 ? Arranged(next.Cells, next.Box) : next.Cells)
            {
                yield return cell;
            }
        }
    }

    // Cells directly in the box are items of their own; those of an inner box are one item.
    private static int Alone(int box, Cell cell) => cell.Cluster == box ? cell.Number : -1;

    private void Swap()
    {
        if (_grid.Count > MostCellsToSwap)
        {
            return;
        }
        var improves = true;
        for (var round = 0; round < 4 && improves; round++)
        {
            improves = false;
            foreach (var row in _grid.Rows)
            {
                for (var at = 0; at + 1 < row.Count; at++)
                {
                    if (
                        row[at].Cluster == row[at + 1].Cluster
                        && Crossings.Gain(row[at], row[at + 1]) > 0
                    )
                    {
                        (row[at], row[at + 1]) = (row[at + 1], row[at]);
                        (row[at].Order, row[at + 1].Order) = (at, at + 1);
                        improves = true;
                    }
                }
            }
        }
    }

    private sealed record Item(int Box, double Key, List<Cell> Cells);
}
