namespace IncidentDocs.Site.Diagrams.Layout;

/// <summary>Gives every cell its place across: apart from its neighbours, in its box, and below what it is joined with as far as that can be.</summary>
internal sealed class Columns
{
    private const int Between = 32;
    private const int BetweenLines = 16;
    private const int Straight = 8;
    private const int BesideDecision = 14;
    private const int MostCellsToSpread = 1500;

    private readonly LayoutGraph _graph;
    private readonly Grid _grid;
    private readonly Simplex _simplex;
    private int _helpers;

    private Columns(LayoutGraph graph, Grid grid)
    {
        (_graph, _grid) = (graph, grid);
        var joints = grid.Chains.Sum(chain => chain.Cells.Count + 1);
        _helpers = grid.Count + (2 * graph.Clusters.Count);
        _simplex = new Simplex(_helpers + joints);
    }

    /// <summary>Sets the places, and returns left and right side of each box.</summary>
    public static List<(int Left, int Right)> Apply(LayoutGraph graph, Grid grid)
    {
        var columns = new Columns(graph, grid);
        foreach (var row in grid.Rows)
        {
            columns.Separate(row);
        }
        foreach (var (number, box) in graph.Clusters.Index())
        {
            columns._simplex.Add(
                columns.LeftOf(number),
                columns.RightOf(number),
                box.LeastWidth,
                1
            );
        }
        if (grid.Count <= MostCellsToSpread)
        {
            columns.SpreadBranches();
        }
        foreach (var chain in grid.Chains)
        {
            columns.Attract(chain);
        }
        var values = columns._simplex.Solve();
        foreach (var cell in grid.Rows.SelectMany(row => row))
        {
            cell.X = values[cell.Number];
        }
        return
        [
            .. graph
                .Clusters.Index()
                .Select(box =>
                    (values[columns.LeftOf(box.Index)], values[columns.RightOf(box.Index)])
                ),
        ];
    }

    private int LeftOf(int cluster) => _grid.Count + (2 * cluster);

    private int RightOf(int cluster) => LeftOf(cluster) + 1;

    // Goes along a row, in and out of boxes; each thing keeps its distance from the one before.
    private void Separate(List<Cell> row)
    {
        var open = new List<int>();
        var (last, room) = (-1, 0);
        var lastKind = CellKind.Node;
        foreach (var cell in row)
        {
            var path = _graph.Path(cell.Cluster);
            while (open.Count > 0 && !path.Contains(open[^1]))
            {
                Close();
            }
            foreach (var box in path.Skip(open.Count))
            {
                var gap = lastKind == CellKind.Filler ? 0 : Gap(lastKind, CellKind.Node);
                Step(LeftOf(box), room + gap);
                (last, room) = (LeftOf(box), _graph.Clusters[box].Left);
                lastKind = CellKind.Filler;
                open.Add(box);
            }
            var isFirst = lastKind == CellKind.Filler;
            Step(cell.Number, room + (isFirst ? 0 : Gap(lastKind, cell.Kind)) + (cell.Width / 2));
            (last, room) = (cell.Number, (cell.Width / 2) + cell.Beside);
            lastKind = cell.Kind == CellKind.Filler ? CellKind.Bend : cell.Kind;
        }
        while (open.Count > 0)
        {
            Close();
        }

        void Step(int next, int distance)
        {
            if (last >= 0)
            {
                _simplex.Add(last, next, distance, 0);
            }
        }

        void Close()
        {
            var box = open[^1];
            open.RemoveAt(open.Count - 1);
            Step(RightOf(box), room + _graph.Clusters[box].Right);
            (last, room, lastKind) = (RightOf(box), 0, CellKind.Node);
        }
    }

    private static int Gap(CellKind left, CellKind right) =>
        (left, right) switch
        {
            (CellKind.Node, CellKind.Node) => Between,
            (CellKind.Node, _) or (_, CellKind.Node) => Between - 8,
            _ => BetweenLines,
        };

    // Branches left and right of the one that matters most begin beside the decision, so that they can leave at its sides.
    private void SpreadBranches()
    {
        var groups = _grid
            .Chains.Where(chain => !chain.IsBack && _graph.Nodes[chain.Source.Node].IsDecision)
            .GroupBy(chain => chain.Source);
        foreach (var group in groups.Where(group => group.Count() > 1))
        {
            var branches = group.OrderBy(chain => chain.Cells[1].Order).ToList();
            var main = branches.IndexOf(branches.MaxBy(chain => chain.Weight)!);
            var distance = (group.Key.Width / 2) + BesideDecision;
            if (main > 0)
            {
                _simplex.TryAdd(branches[0].Cells[1].Number, group.Key.Number, distance);
            }
            if (main < branches.Count - 1)
            {
                _simplex.TryAdd(group.Key.Number, branches[^1].Cells[1].Number, distance);
            }
        }
    }

    private void Attract(Chain chain)
    {
        foreach (var (upper, lower) in chain.Cells.Zip(chain.Cells.Skip(1)))
        {
            var nodes = (upper.Node >= 0 ? 1 : 0) + (lower.Node >= 0 ? 1 : 0);
            var weight = nodes switch
            {
                0 => Straight,
                1 => upper.Node >= 0 ? 1 : 3,
                _ => 1,
            };
            Attract(upper, lower, weight * chain.Weight);
        }
        if (chain.IsBack)
        {
            Attract(chain.Cells[0], chain.Target, 2);
            Attract(chain.Cells[^1], chain.Source, 2);
        }
    }

    private void Attract(Cell first, Cell second, int weight)
    {
        _simplex.Add(_helpers, first.Number, 0, weight);
        _simplex.Add(_helpers++, second.Number, 0, weight);
    }
}
