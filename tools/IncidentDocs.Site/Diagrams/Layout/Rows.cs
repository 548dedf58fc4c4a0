namespace IncidentDocs.Site.Diagrams.Layout;

/// <summary>Gives every rank its place along, with room between ranks for the lines across and for the tops and bottoms of boxes.</summary>
internal sealed class Rows
{
    private const int Level = 10;

    private readonly LayoutGraph _graph;
    private readonly Grid _grid;
    private readonly Channel[] _channels;
    private readonly int[] _tops;
    private readonly int[] _bottoms;
    private readonly int[] _firstLevel;
    private readonly int[] _rowTop;
    private readonly int[] _rowBottom;

    private Rows(LayoutGraph graph, Grid grid, Channel[] channels)
    {
        (_graph, _grid, _channels) = (graph, grid, channels);
        _tops = new int[graph.Clusters.Count];
        _bottoms = new int[graph.Clusters.Count];
        _firstLevel = new int[grid.Rows.Length + 1];
        _rowTop = new int[grid.Rows.Length];
        _rowBottom = new int[grid.Rows.Length];
    }

    /// <summary>Sets the places.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="grid">Its cells.</param>
    /// <param name="channels">The room above each rank, and below the last.</param>
    public static Rows Apply(LayoutGraph graph, Grid grid, Channel[] channels)
    {
        var rows = new Rows(graph, grid, channels);
        rows.MeasureBoxes();
        var at = 0;
        for (var rank = 0; rank <= grid.Rows.Length; rank++)
        {
            at = rows.PlaceChannel(rank, at);
            if (rank < grid.Rows.Length)
            {
                at = rows.PlaceRow(rank, at);
            }
        }
        return rows;
    }

    /// <summary>Where a level of the channel above a rank lies.</summary>
    public int LevelAt(int rank, int level) => _firstLevel[rank] + (level * Level);

    /// <summary>Top and bottom of a box.</summary>
    public (int Top, int Bottom) Box(int cluster) =>
        (
            _rowTop[_grid.FirstOf(cluster)] - _tops[cluster],
            _rowBottom[_grid.LastOf(cluster)] + _bottoms[cluster]
        );

    // A box begins above those inside it that begin at the same rank.
    private void MeasureBoxes()
    {
        for (var box = _graph.Clusters.Count - 1; box >= 0; box--)
        {
            _tops[box] += _graph.Clusters[box].Top;
            _bottoms[box] += _graph.Clusters[box].Bottom;
            var parent = _graph.Clusters[box].Parent;
            if (parent >= 0 && _grid.FirstOf(parent) == _grid.FirstOf(box))
            {
                _tops[parent] = Math.Max(_tops[parent], _tops[box]);
            }
            if (parent >= 0 && _grid.LastOf(parent) == _grid.LastOf(box))
            {
                _bottoms[parent] = Math.Max(_bottoms[parent], _bottoms[box]);
            }
        }
    }

    private int PlaceChannel(int rank, int at)
    {
        var boxes = Enumerable.Range(0, _graph.Clusters.Count).ToList();
        at +=
            boxes.Where(box => _grid.LastOf(box) == rank - 1).Max(box => (int?)_bottoms[box]) ?? 0;
        var levels = _channels[rank].Levels;
        _firstLevel[rank] = at + (HasNodes(rank - 1) ? 12 : 7);
        at +=
            levels > 0
                ? LevelAt(rank, levels - 1) - at + (HasNodes(rank) ? 20 : 8)
                : LeastGap(rank);
        return at
            + (boxes.Where(box => _grid.FirstOf(box) == rank).Max(box => (int?)_tops[box]) ?? 0);
    }

    private int LeastGap(int rank)
    {
        if (rank == 0 || rank == _grid.Rows.Length)
        {
            return 0;
        }
        return (HasNodes(rank - 1), HasNodes(rank)) switch
        {
            (true, true) => 32,
            (false, true) => 20,
            _ => 10,
        };
    }

    private bool HasNodes(int rank) =>
        rank >= 0
        && rank < _grid.Rows.Length
        && _grid.Rows[rank].Exists(cell => cell.Kind == CellKind.Node);

    private int PlaceRow(int rank, int at)
    {
        var height = _grid
            .Rows[rank]
            .Select(cell => Math.Max(cell.Height, cell.BesideHeight))
            .DefaultIfEmpty(0)
            .Max();
        (_rowTop[rank], _rowBottom[rank]) = (at, at + height);
        foreach (var cell in _grid.Rows[rank])
        {
            cell.Y = at + (height / 2);
        }
        return at + height;
    }
}
