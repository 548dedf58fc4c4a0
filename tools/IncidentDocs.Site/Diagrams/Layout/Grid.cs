namespace IncidentDocs.Site.Diagrams.Layout;

/// <summary>All cells by rank, and the edges as chains of them.</summary>
internal sealed class Grid
{
    private const int RoomBeside = 18;

    private readonly LayoutGraph _graph;
    private readonly int[] _first;
    private readonly int[] _last;

    private Grid(LayoutGraph graph, int[] ranks)
    {
        _graph = graph;
        Rows = [.. Enumerable.Range(0, ranks.Max() + 1).Select(_ => new List<Cell>())];
        Nodes = [.. graph.Nodes.Select((node, at) => NodeCell(node, at, ranks[at]))];
        _first = [.. graph.Clusters.Index().Select(box => RanksIn(box.Index).Min())];
        _last = [.. graph.Clusters.Index().Select(box => RanksIn(box.Index).Max())];
    }

    /// <summary>The cells of each rank, from left to right.</summary>
    public List<Cell>[] Rows { get; }

    /// <summary>The cell of each node.</summary>
    public IReadOnlyList<Cell> Nodes { get; }

    /// <summary>The edges between different nodes.</summary>
    public List<Chain> Chains { get; } = [];

    /// <summary>The edges from a node to itself.</summary>
    public List<int> Loops { get; } = [];

    /// <summary>How many cells there are.</summary>
    public int Count { get; private set; }

    /// <summary>First rank of a box.</summary>
    public int FirstOf(int cluster) => _first[cluster];

    /// <summary>Last rank of a box.</summary>
    public int LastOf(int cluster) => _last[cluster];

    /// <summary>Makes the cells of a graph; in their rows they stand as they come.</summary>
    public static Grid Of(LayoutGraph graph)
    {
        var (ranks, back) = Ranks.Of(graph);
        var grid = new Grid(graph, ranks);
        var weights = Spines.Weights(
            graph.Nodes.Count,
            [.. graph.Edges.Select(edge => (edge.From, edge.To))],
            back
        );
        for (var number = 0; number < graph.Edges.Count; number++)
        {
            grid.AddEdge(number, back.Contains(number), weights[number]);
        }
        grid.AddFillers();
        return grid;
    }

    /// <summary>A new cell, which is in no row yet.</summary>
    public Cell NewCell(CellKind kind, int rank, int cluster, int width = 0, int height = 0) =>
        new(Count++, kind, rank, cluster) { Width = width, Height = height };

    private Cell NodeCell(LayoutNode node, int number, int rank)
    {
        var cell = new Cell(Count++, CellKind.Node, rank, node.Cluster)
        {
            Node = number,
            Width = node.Width,
            Height = node.Height,
        };
        Rows[rank].Add(cell);
        return cell;
    }

    private IEnumerable<int> RanksIn(int cluster) =>
        Nodes.Where(node => _graph.IsIn(node.Cluster, cluster)).Select(node => node.Rank);

    private void AddEdge(int number, bool isBack, int weight)
    {
        var edge = _graph.Edges[number];
        var (source, target) = (Nodes[edge.From], Nodes[edge.To]);
        if (source == target)
        {
            Loops.Add(number);
            source.Beside += RoomBeside + edge.LabelWidth;
            source.BesideHeight = Math.Max(source.BesideHeight, edge.LabelHeight);
            return;
        }
        var chain = new Chain(number, source, target, isBack) { Weight = weight };
        Chains.Add(chain);
        if (!isBack)
        {
            AddDown(chain, edge);
        }
    }

    private void AddDown(Chain chain, LayoutEdge edge)
    {
        chain.Cells.Add(chain.Source);
        var labelled = LabelRank(chain, edge);
        for (var rank = chain.Source.Rank + 1; rank < chain.Target.Rank; rank++)
        {
            var cluster = ClusterAt(chain.Source.Cluster, chain.Target.Cluster, rank);
            var isLabel = edge.HasLabel && rank == labelled;
            var cell = isLabel
                ? NewCell(CellKind.Label, rank, cluster, edge.LabelWidth, edge.LabelHeight)
                : NewCell(CellKind.Bend, rank, cluster);
            chain.Label = isLabel ? cell : chain.Label;
            Rows[rank].Add(cell);
            chain.Cells.Add(cell);
        }
        chain.Cells.Add(chain.Target);
        foreach (var (upper, lower) in chain.Cells.Zip(chain.Cells.Skip(1)))
        {
            upper.Below.Add(lower);
            lower.Above.Add(upper);
        }
    }

    // Near the source; outside of a box that the edge leaves as a whole.
    private int LabelRank(Chain chain, LayoutEdge edge)
    {
        var near = chain.Source.Rank + 1;
        return edge.FromCluster < 0 || !edge.HasLabel
            ? near
            : Math.Clamp(_last[edge.FromCluster] + 1, near, chain.Target.Rank - 1);
    }

    // A line stays in the boxes of its source as long as they last, then outside, then in those of its target.
    private int ClusterAt(int source, int target, int rank)
    {
        var common = _graph.Common(source, target);
        for (var at = source; at != common; at = _graph.Clusters[at].Parent)
        {
            if (_last[at] >= rank)
            {
                return at;
            }
        }
        for (var at = target; at != common; at = _graph.Clusters[at].Parent)
        {
            if (_first[at] <= rank)
            {
                return at;
            }
        }
        return common;
    }

    private void AddFillers()
    {
        for (var cluster = 0; cluster < _graph.Clusters.Count; cluster++)
        {
            for (var rank = _first[cluster]; rank <= _last[cluster]; rank++)
            {
                if (!Rows[rank].Exists(cell => _graph.IsIn(cell.Cluster, cluster)))
                {
                    Rows[rank].Add(NewCell(CellKind.Filler, rank, cluster));
                }
            }
        }
    }
}
