namespace IncidentDocs.Site.Diagrams.Layout;

/// <summary>Decides which edges leave or reach a node at its side: one that leads back where its lane is in sight, and a branch of a decision that goes down beside it.</summary>
internal sealed class Ports
{
    private const int Clear = 10;

    private readonly LayoutGraph _graph;
    private readonly Grid _grid;
    private readonly HashSet<(int Node, bool IsRight)> _taken = [];
    private readonly List<(int Rank, int From, int To)> _across = [];
    private readonly HashSet<(int Edge, bool AtSource)> _sides = [];

    private Ports(LayoutGraph graph, Grid grid) => (_graph, _grid) = (graph, grid);

    /// <summary>Decides for a grid whose columns are set.</summary>
    public static Ports Of(LayoutGraph graph, Grid grid)
    {
        var ports = new Ports(graph, grid);
        ports._taken.UnionWith(grid.Loops.Select(edge => (graph.Edges[edge].From, true)));
        foreach (var chain in grid.Chains.Where(chain => chain.IsBack))
        {
            ports.TryLane(chain, chain.Target, chain.Cells[0].X, atSource: false);
            ports.TryLane(chain, chain.Source, chain.Cells[^1].X, atSource: true);
        }
        var branches = grid
            .Chains.Where(chain => !chain.IsBack && graph.Nodes[chain.Source.Node].IsDecision)
            .GroupBy(chain => chain.Source.Node)
            .Where(group => group.Count() > 1);
        foreach (var group in branches)
        {
            ports.TryBranch([.. group.OrderBy(chain => chain.Cells[1].X)]);
        }
        return ports;
    }

    /// <summary>Whether the edge leaves (or reaches) its node at the side.</summary>
    public bool IsAtSide(Chain chain, bool atSource) => _sides.Contains((chain.Edge, atSource));

    private void TryLane(Chain chain, Cell node, int x, bool atSource)
    {
        var isRight = x > node.X;
        var (from, to) = isRight ? (node.Right, x) : (x, node.Left);
        var between = _grid
            .Rows[node.Rank]
            .Where(cell => cell != node && !cell.IsOpen)
            .Any(cell => cell.Left - Clear < to && cell.Right + cell.Beside + Clear > from);
        if (!between && from < to)
        {
            Take(chain, node, isRight, from, to, atSource);
        }
    }

    // Of several branches the outermost ones; one that goes straight down stays below.
    private void TryBranch(List<Chain> chains)
    {
        TryBranch(chains[0], isRight: false);
        TryBranch(chains[^1], isRight: true);
    }

    private void TryBranch(Chain chain, bool isRight)
    {
        var (node, x) = (chain.Source, chain.Cells[1].X);
        var isBeside = isRight ? x >= node.Right + Clear : x <= node.Left - Clear;
        var (from, to) = isRight ? (node.Right, x + Clear) : (x - Clear, node.Left);
        var isFree = !_grid
            .Rows[node.Rank]
            .Where(cell => cell != node && cell.Kind != CellKind.Filler)
            .Any(cell => cell.Left - Clear < to && cell.Right + cell.Beside + Clear > from);
        if (isBeside && isFree)
        {
            Take(chain, node, isRight, from, to, atSource: true);
        }
    }

    private void Take(Chain chain, Cell node, bool isRight, int from, int to, bool atSource)
    {
        var isUsed = _across.Exists(line =>
            line.Rank == node.Rank && line.From <= to && line.To >= from
        );
        if (!isUsed && _taken.Add((node.Node, isRight)))
        {
            _across.Add((node.Rank, from, to));
            _sides.Add((chain.Edge, atSource));
        }
    }
}
