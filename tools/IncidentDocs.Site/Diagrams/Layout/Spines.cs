namespace IncidentDocs.Site.Diagrams.Layout;

/// <summary>Says which edges should run straight: those of the longest way through the graph most, then those of the longest ways through what is left.</summary>
internal static class Spines
{
    private const int First = 24;
    private const int Later = 6;

    /// <summary>The weight of each edge; 1 where it is on no such way.</summary>
    public static int[] Weights(
        int nodes,
        IReadOnlyList<(int From, int To)> edges,
        HashSet<int> back
    )
    {
        var weights = new int[edges.Count];
        Array.Fill(weights, 1);
        var order = TopDown(nodes, edges, back);
        var taken = new bool[nodes];
        for (var weight = First; ; weight = Later)
        {
            var way = Longest(order, edges, back, taken);
            foreach (var number in way)
            {
                weights[number] = weight;
                taken[edges[number].From] = true;
                taken[edges[number].To] = true;
            }
            if (way.Count == 0)
            {
                return weights;
            }
        }
    }

    private static List<int> TopDown(
        int nodes,
        IReadOnlyList<(int From, int To)> edges,
        HashSet<int> back
    )
    {
        var waiting = new int[nodes];
        var forward = edges.Index().Where(edge => !back.Contains(edge.Index)).ToList();
        var outgoing = forward.ToLookup(edge => edge.Item.From, edge => edge.Item.To);
        foreach (var (_, (_, to)) in forward)
        {
            waiting[to]++;
        }
        var order = Enumerable.Range(0, nodes).Where(node => waiting[node] == 0).ToList();
        for (var at = 0; at < order.Count; at++)
        {
            order.AddRange(outgoing[order[at]].Where(to => --waiting[to] == 0));
        }
        return order;
    }

    // The edges of the longest way over nodes that no way has taken; of several the one that is written first.
    private static List<int> Longest(
        List<int> order,
        IReadOnlyList<(int From, int To)> edges,
        HashSet<int> back,
        bool[] taken
    )
    {
        var outgoing = edges
            .Index()
            .Where(edge => !back.Contains(edge.Index))
            .Where(edge => !taken[edge.Item.From] && !taken[edge.Item.To])
            .ToLookup(edge => edge.Item.From, edge => edge.Index);
        var length = new int[taken.Length];
        var next = new int[taken.Length];
        Array.Fill(next, -1);
        var start = -1;
        foreach (var node in Enumerable.Reverse(order))
        {
            foreach (var number in outgoing[node])
            {
                if (length[edges[number].To] + 1 > length[node])
                {
                    length[node] = length[edges[number].To] + 1;
                    next[node] = number;
                }
            }
            start = length[node] > 0 && (start < 0 || length[node] >= length[start]) ? node : start;
        }
        var way = new List<int>();
        for (var at = start; at >= 0 && next[at] >= 0; at = edges[next[at]].To)
        {
            way.Add(next[at]);
        }
        return way;
    }
}
