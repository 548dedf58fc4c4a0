namespace IncidentDocs.Site.Diagrams.Layout;

/// <summary>
/// Finds whole numbers for variables that keep given distances (<c>to - from ≥ least</c>) and make the weighted sum of all
/// distances small: the network simplex method of Gansner et al., "A Technique for Drawing Directed Graphs" (1993). The first
/// solution is already a valid one and each step makes it better, so stopping early costs looks and nothing else.
/// </summary>
/// <param name="count">How many variables there are.</param>
internal sealed class Simplex(int count)
{
    private const long MostWork = 8_000_000;

    private readonly List<Edge> _edges = [];
    private readonly List<int>[] _tree =
    [
        .. Enumerable.Range(0, count + 1).Select(_ => new List<int>()),
    ];
    private readonly int[] _value = new int[count + 1];
    private readonly long[] _net = new long[count + 1];
    private readonly int[] _parentEdge = new int[count + 1];
    private readonly int[] _order = new int[count + 1];
    private readonly int[] _place = new int[count + 1];
    private readonly int[] _size = new int[count + 1];

    private int Root => count;

    /// <summary>Keeps <paramref name="to"/> at least so far behind <paramref name="from"/>, and draws them together.</summary>
    public void Add(int from, int to, int least, int weight) =>
        _edges.Add(new Edge(from, to, least, weight));

    /// <summary>Keeps <paramref name="to"/> so far behind <paramref name="from"/> where the distances that are already kept allow it.</summary>
    public void TryAdd(int from, int to, int least)
    {
        var outgoing = _edges.ToLookup(edge => edge.From, edge => edge.To);
        var seen = new HashSet<int> { to };
        var open = new Stack<int>(seen);
        while (open.TryPop(out var variable))
        {
            foreach (var next in outgoing[variable].Where(seen.Add))
            {
                open.Push(next);
            }
        }
        if (!seen.Contains(from))
        {
            Add(from, to, least, 0);
        }
    }

    /// <summary>The values, none below 0. The distances must not run in a circle.</summary>
    public int[] Solve()
    {
        for (var variable = 0; variable < count; variable++)
        {
            Add(Root, variable, 0, 0);
        }
        Begin();
        var least = Math.Max(100, MostWork / (count + _edges.Count + 1));
        var rounds = Math.Min(least, 20L * (count + 1));
        while (rounds-- > 0 && Improve())
        {
            // Each round moves one part of the variables.
        }
        return _value[..count];
    }

    // Every variable as small as it can be: then each is held by an edge without slack, and those edges are a tree.
    private void Begin()
    {
        var outgoing = _edges.Index().ToLookup(edge => edge.Item.From, edge => edge.Index);
        var waiting = new int[count + 1];
        var holding = new int[count + 1];
        foreach (var edge in _edges)
        {
            waiting[edge.To]++;
            _net[edge.From] += edge.Weight;
            _net[edge.To] -= edge.Weight;
        }
        Array.Fill(holding, -1);
        var ready = new Queue<int>([Root]);
        var seen = 0;
        while (ready.TryDequeue(out var variable))
        {
            seen++;
            foreach (var number in outgoing[variable])
            {
                var edge = _edges[number];
                if (holding[edge.To] < 0 || _value[variable] + edge.Least > _value[edge.To])
                {
                    _value[edge.To] = _value[variable] + edge.Least;
                    holding[edge.To] = number;
                }
                if (--waiting[edge.To] == 0)
                {
                    ready.Enqueue(edge.To);
                }
            }
        }
        if (seen != count + 1)
        {
            throw new InvalidOperationException("distances run in a circle");
        }
        foreach (var number in holding.Where(number => number >= 0))
        {
            Link(number);
        }
    }

    private void Link(int number)
    {
        _tree[_edges[number].From].Add(number);
        _tree[_edges[number].To].Add(number);
    }

    private void Unlink(int number)
    {
        _tree[_edges[number].From].Remove(number);
        _tree[_edges[number].To].Remove(number);
    }

    private bool Improve()
    {
        Walk();
        var leaving = Leaving();
        if (leaving < 0)
        {
            return false;
        }
        var edge = _parentEdge[leaving];
        var isTail = _edges[edge].From == leaving;
        var entering = Entering(leaving, isTail);
        if (entering < 0)
        {
            return false;
        }
        var slack = Slack(entering);
        for (var at = _place[leaving]; at < _place[leaving] + _size[leaving]; at++)
        {
            _value[_order[at]] += isTail ? -slack : slack;
        }
        Unlink(edge);
        Link(entering);
        return true;
    }

    // Puts the tree in preorder, so that what hangs below a variable stands in one piece.
    private void Walk()
    {
        var open = new Stack<int>([Root]);
        _parentEdge[Root] = -1;
        var next = 0;
        while (open.TryPop(out var variable))
        {
            _place[variable] = next;
            _order[next++] = variable;
            foreach (var number in _tree[variable])
            {
                if (number != _parentEdge[variable])
                {
                    var child = Other(number, variable);
                    _parentEdge[child] = number;
                    open.Push(child);
                }
            }
        }
        Array.Fill(_size, 1);
        for (var at = count; at > 0; at--)
        {
            var variable = _order[at];
            _size[Other(_parentEdge[variable], variable)] += _size[variable];
        }
    }

    private int Other(int number, int variable) =>
        _edges[number].From == variable ? _edges[number].To : _edges[number].From;

    // The tree edge whose cut has the most negative value: moving what hangs below it gains most.
    private int Leaving()
    {
        var sums = (long[])_net.Clone();
        var (found, best) = (-1, 0L);
        for (var at = count; at > 0; at--)
        {
            var variable = _order[at];
            var number = _parentEdge[variable];
            var cut = _edges[number].From == variable ? sums[variable] : -sums[variable];
            if (cut < best)
            {
                (found, best) = (variable, cut);
            }
            sums[Other(number, variable)] += sums[variable];
        }
        return found;
    }

    private int Entering(int below, bool isTail)
    {
        var (first, last) = (_place[below], _place[below] + _size[below]);
        var (found, least) = (-1, int.MaxValue);
        for (var number = 0; number < _edges.Count; number++)
        {
            var edge = _edges[number];
            var fromIsBelow = _place[edge.From] >= first && _place[edge.From] < last;
            var toIsBelow = _place[edge.To] >= first && _place[edge.To] < last;
            if (fromIsBelow != toIsBelow && toIsBelow == isTail && Slack(number) < least)
            {
                (found, least) = (number, Slack(number));
            }
        }
        return found;
    }

    private int Slack(int number) =>
        _value[_edges[number].To] - _value[_edges[number].From] - _edges[number].Least;

    private readonly record struct Edge(int From, int To, int Least, int Weight);
}
