namespace IncidentDocs.Site.Diagrams.Layout;

/// <summary>Finds the edges that lead back: those that reach a node from which the search is still under way. Without them the graph has no cycle.</summary>
internal sealed class Cycles
{
    private readonly List<(int To, int Number)>[] _outgoing;
    private readonly State[] _states;
    private readonly HashSet<int> _back = [];

    private Cycles(int nodes, IReadOnlyList<(int From, int To)> edges)
    {
        _states = new State[nodes];
        _outgoing = [.. Enumerable.Range(0, nodes).Select(_ => new List<(int, int)>())];
        foreach (var (number, (from, to)) in edges.Index())
        {
            _outgoing[from].Add((to, number));
        }
    }

    private enum State
    {
        New,
        Open,
        Done,
    }

    /// <summary>The numbers of the edges that lead back, loops among them.</summary>
    /// <param name="nodes">How many nodes there are.</param>
    /// <param name="edges">The edges in the order in which they count: earlier ones rather stay.</param>
    public static HashSet<int> Back(int nodes, IReadOnlyList<(int From, int To)> edges)
    {
        var cycles = new Cycles(nodes, edges);
        var entered = edges.Where(edge => edge.From != edge.To).Select(edge => edge.To).ToHashSet();
        var first = Enumerable.Range(0, nodes).Where(node => !entered.Contains(node));
        foreach (var node in first.Concat(Enumerable.Range(0, nodes)))
        {
            cycles.Search(node);
        }
        return cycles._back;
    }

    private void Search(int start)
    {
        if (_states[start] != State.New)
        {
            return;
        }
        var open = new Stack<(int Node, int Next)>([(start, 0)]);
        _states[start] = State.Open;
        while (open.TryPop(out var at))
        {
            if (at.Next == _outgoing[at.Node].Count)
            {
                _states[at.Node] = State.Done;
                continue;
            }
            open.Push((at.Node, at.Next + 1));
            var (to, number) = _outgoing[at.Node][at.Next];
            if (_states[to] == State.Open)
            {
                _back.Add(number);
            }
            else if (_states[to] == State.New)
            {
                _states[to] = State.Open;
                open.Push((to, 0));
            }
        }
    }
}
