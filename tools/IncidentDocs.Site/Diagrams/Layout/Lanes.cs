namespace IncidentDocs.Site.Diagrams.Layout;

/// <summary>Puts the edges that lead back beside what they lead around: at its left or right, near it or outside of all, where they cross least.</summary>
internal sealed class Lanes
{
    private readonly LayoutGraph _graph;
    private readonly Grid _grid;

    private Lanes(LayoutGraph graph, Grid grid) => (_graph, _grid) = (graph, grid);

    /// <summary>Adds the lanes to an ordered grid, short ones first.</summary>
    public static void Add(LayoutGraph graph, Grid grid)
    {
        var lanes = new Lanes(graph, grid);
        var back = grid.Chains.Where(chain => chain.IsBack);
        foreach (var chain in back.OrderBy(chain => chain.Source.Rank - chain.Target.Rank))
        {
            lanes.Add(chain);
        }
    }

    private void Add(Chain chain)
    {
        var box = _graph.Common(chain.Source.Cluster, chain.Target.Cluster);
        var way = Way(chain.Target, chain.Source, box);
        List<int[]> places = [];
        if (way is not null)
        {
            places.Add([.. way.Select(cell => Beside(cell, box, isRight: true))]);
            places.Add([.. way.Select(cell => Beside(cell, box, isRight: false))]);
        }
        places.Add([.. RanksOf(chain).Select(rank => Outside(rank, box, isRight: true))]);
        places.Add([.. RanksOf(chain).Select(rank => Outside(rank, box, isRight: false))]);
        Insert(chain, box, places.MinBy(place => Cost(chain, place))!);
    }

    private static IEnumerable<int> RanksOf(Chain chain) =>
        Enumerable.Range(chain.Target.Rank, chain.Source.Rank - chain.Target.Rank + 1);

    // One cell of each rank on a way down from the upper to the lower; null where there is none inside the lane's box.
    private List<Cell>? Way(Cell upper, Cell lower, int box)
    {
        var from = new Dictionary<Cell, Cell?> { [upper] = null };
        var open = new Queue<Cell>([upper]);
        while (open.TryDequeue(out var cell) && cell != lower)
        {
            foreach (var below in cell.Below.Where(below => below.Rank <= lower.Rank))
            {
                if (_graph.IsIn(below.Cluster, box) && from.TryAdd(below, cell))
                {
                    open.Enqueue(below);
                }
            }
        }
        if (!from.ContainsKey(lower))
        {
            return null;
        }
        var way = new List<Cell>();
        for (Cell? at = lower; at is not null; at = from[at])
        {
            way.Add(at);
        }
        way.Reverse();
        return way;
    }

    // The place next to a cell, or to the box inside the lane's own box that holds it; behind lanes that are there.
    private int Beside(Cell cell, int box, bool isRight)
    {
        var row = _grid.Rows[cell.Rank];
        var child = _graph.ChildOf(box, cell.Cluster);
        bool Belongs(Cell other) =>
            other == cell
            || (child >= 0 && _graph.IsIn(other.Cluster, child))
            || (other.Kind == CellKind.Lane && other.Cluster == box);
        var at = cell.Order;
        while (
            isRight ? at + 1 < row.Count && Belongs(row[at + 1]) : at > 0 && Belongs(row[at - 1])
        )
        {
            at += isRight ? 1 : -1;
        }
        return isRight ? at + 1 : at;
    }

    private int Outside(int rank, int box, bool isRight)
    {
        var inside = _grid.Rows[rank].Where(cell => _graph.IsIn(cell.Cluster, box)).ToList();
        return isRight ? inside[^1].Order + 1 : inside[0].Order;
    }

    private int Cost(Chain chain, int[] places)
    {
        var top = chain.Target.Rank;
        var cost = (3 * Between(chain.Target, places[0])) + (3 * Between(chain.Source, places[^1]));
        for (var rank = top; rank < chain.Source.Rank; rank++)
        {
            foreach (var cell in _grid.Rows[rank])
            {
                foreach (var below in cell.Below)
                {
                    var isLeft = cell.Order < places[rank - top];
                    cost += isLeft != below.Order < places[rank - top + 1] ? 2 : 0;
                }
            }
        }
        return cost;
    }

    private int Between(Cell cell, int place)
    {
        var row = _grid.Rows[cell.Rank];
        var (from, to) = place > cell.Order ? (cell.Order + 1, place) : (place, cell.Order);
        return row[from..to].Count(other => other.Kind != CellKind.Filler);
    }

    private void Insert(Chain chain, int box, int[] places)
    {
        var edge = _graph.Edges[chain.Edge];
        for (var rank = chain.Target.Rank; rank <= chain.Source.Rank; rank++)
        {
            var isLabel = edge.HasLabel && rank == chain.Source.Rank - 1;
            var cell = isLabel
                ? _grid.NewCell(CellKind.Label, rank, box, edge.LabelWidth, edge.LabelHeight)
                : _grid.NewCell(CellKind.Lane, rank, box);
            chain.Label = isLabel ? cell : chain.Label;
            Join(chain, cell);
            var row = _grid.Rows[rank];
            row.Insert(places[rank - chain.Target.Rank], cell);
            for (var at = 0; at < row.Count; at++)
            {
                row[at].Order = at;
            }
        }
    }

    private static void Join(Chain chain, Cell cell)
    {
        if (chain.Cells.Count > 0)
        {
            chain.Cells[^1].Below.Add(cell);
            cell.Above.Add(chain.Cells[^1]);
        }
        chain.Cells.Add(cell);
    }
}
