namespace IncidentDocs.Site.Diagrams.Layout;

/// <summary>Draws the edges as lines that run along through their cells and across in the channels between ranks.</summary>
internal sealed class Routes
{
    private const int Styles = 4;

    private readonly LayoutGraph _graph;
    private readonly Ports _ports;
    private readonly Channel[] _channels;

    private Routes(LayoutGraph graph, Grid grid, Ports ports)
    {
        (_graph, _ports) = (graph, ports);
        _channels = [.. Enumerable.Range(0, grid.Rows.Length + 1).Select(_ => new Channel())];
    }

    /// <summary>Finds the lines, once the columns are set; sets the rows on the way.</summary>
    public static (Rows Rows, Dictionary<int, List<Spot>> Lines) Of(LayoutGraph graph, Grid grid)
    {
        var routes = new Routes(graph, grid, Ports.Of(graph, grid));
        foreach (var chain in grid.Chains)
        {
            routes.Reserve(chain);
        }
        foreach (var channel in routes._channels)
        {
            channel.Settle();
        }
        var rows = Rows.Apply(graph, grid, routes._channels);
        var lines = grid.Chains.ToDictionary(
            chain => chain.Edge,
            chain => chain.IsBack ? routes.Back(chain, rows) : routes.Down(chain, rows)
        );
        return (rows, lines);
    }

    private void Reserve(Chain chain)
    {
        foreach (var (upper, lower) in chain.Cells.Zip(chain.Cells.Skip(1)))
        {
            var isBranch = upper == chain.Source && _ports.IsAtSide(chain, atSource: true);
            if (upper.X != lower.X && !isBranch)
            {
                var strand = _channels[lower.Rank].Of(KeyOf(chain, upper));
                strand.AddTop(upper.X);
                strand.AddBottom(lower.X);
            }
        }
        if (!chain.IsBack)
        {
            return;
        }
        if (!_ports.IsAtSide(chain, atSource: true))
        {
            var below = _channels[chain.Source.Rank + 1].Of(KeyBelow(chain));
            below.AddTop(chain.Source.X);
            below.AddTop(chain.Cells[^1].X);
        }
        if (!_ports.IsAtSide(chain, atSource: false))
        {
            var above = _channels[chain.Target.Rank].Of(KeyAbove(chain));
            above.AddBottom(chain.Target.X);
            above.AddBottom(chain.Cells[0].X);
        }
    }

    private int KeyOf(Chain chain, Cell upper) =>
        (upper.Number * Styles) + _graph.Edges[chain.Edge].Style;

    // Cells are numbered from 0, so these are no cell's.
    private static int KeyBelow(Chain chain) => -1 - (2 * chain.Edge);

    private static int KeyAbove(Chain chain) => -2 - (2 * chain.Edge);

    private List<Spot> Down(Chain chain, Rows rows)
    {
        var (source, target) = (chain.Source, chain.Target);
        var line = new List<Spot>();
        var isBranch = _ports.IsAtSide(chain, atSource: true);
        if (isBranch)
        {
            line.Add(Side(source, chain.Cells[1].X));
            line.Add(new Spot(chain.Cells[1].X, source.Y));
        }
        else
        {
            line.Add(new Spot(source.X, source.Y + (source.Height / 2)));
        }
        foreach (var (upper, lower) in chain.Cells.Zip(chain.Cells.Skip(1)))
        {
            if (upper != source || !isBranch)
            {
                Across(line, chain, upper, lower, rows);
            }
        }
        line.Add(new Spot(target.X, target.Y - (target.Height / 2)));
        return Simple(line);
    }

    private List<Spot> Back(Chain chain, Rows rows)
    {
        var (source, target) = (chain.Source, chain.Target);
        var (first, last) = (chain.Cells[0], chain.Cells[^1]);
        var line = new List<Spot>();
        if (_ports.IsAtSide(chain, atSource: false))
        {
            line.Add(Side(target, first.X));
            line.Add(new Spot(first.X, target.Y));
        }
        else
        {
            var rank = target.Rank;
            var level = rows.LevelAt(rank, _channels[rank].Of(KeyAbove(chain)).Level);
            line.Add(new Spot(target.X, target.Y - (target.Height / 2)));
            line.Add(new Spot(target.X, level));
            line.Add(new Spot(first.X, level));
        }
        foreach (var (upper, lower) in chain.Cells.Zip(chain.Cells.Skip(1)))
        {
            Across(line, chain, upper, lower, rows);
        }
        if (_ports.IsAtSide(chain, atSource: true))
        {
            line.Add(new Spot(last.X, source.Y));
            line.Add(Side(source, last.X));
        }
        else
        {
            var rank = source.Rank + 1;
            var level = rows.LevelAt(rank, _channels[rank].Of(KeyBelow(chain)).Level);
            line.Add(new Spot(last.X, level));
            line.Add(new Spot(source.X, level));
            line.Add(new Spot(source.X, source.Y + (source.Height / 2)));
        }
        line.Reverse();
        return Simple(line);
    }

    private void Across(List<Spot> line, Chain chain, Cell upper, Cell lower, Rows rows)
    {
        if (upper.X != lower.X)
        {
            var strand = _channels[lower.Rank].Of(KeyOf(chain, upper));
            var level = rows.LevelAt(lower.Rank, strand.Level);
            line.Add(new Spot(upper.X, level));
            line.Add(new Spot(lower.X, level));
        }
    }

    private static Spot Side(Cell node, int towards) =>
        new(towards > node.X ? node.Right : node.Left, node.Y);

    // Without points between others on one line.
    private static List<Spot> Simple(List<Spot> line)
    {
        var simple = new List<Spot>();
        foreach (var spot in line)
        {
            if (simple.Count > 0 && simple[^1] == spot)
            {
                continue;
            }
            while (simple.Count > 1 && IsBetween(simple[^2], simple[^1], spot))
            {
                simple.RemoveAt(simple.Count - 1);
            }
            simple.Add(spot);
        }
        return simple;
    }

    private static bool IsBetween(Spot first, Spot middle, Spot last) =>
        (first.X == middle.X && middle.X == last.X && InOrder(first.Y, middle.Y, last.Y))
        || (first.Y == middle.Y && middle.Y == last.Y && InOrder(first.X, middle.X, last.X));

    private static bool InOrder(int first, int middle, int last) =>
        (first <= middle && middle <= last) || (first >= middle && middle >= last);
}
