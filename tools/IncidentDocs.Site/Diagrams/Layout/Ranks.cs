namespace IncidentDocs.Site.Diagrams.Layout;

/// <summary>Gives every node its rank: behind all that lead to it, and as near to them as it can be.</summary>
internal static class Ranks
{
    private const int MostMembers = 40;

    /// <summary>The rank of each node, from 0, and the edges that lead back.</summary>
    public static (int[] Ranks, HashSet<int> Back) Of(LayoutGraph graph)
    {
        var pairs = graph.Edges.Select(edge => (edge.From, edge.To)).ToList();
        var real = pairs.Count;
        var lengths = new List<int>();
        foreach (var edge in graph.Edges)
        {
            pairs.AddRange(Around(graph, edge));
            lengths.AddRange(
                Enumerable.Repeat(edge.HasLabel ? 2 : 1, pairs.Count - real - lengths.Count)
            );
        }
        var back = Cycles.Back(graph.Nodes.Count, pairs);
        var simplex = new Simplex(graph.Nodes.Count);
        for (var number = 0; number < pairs.Count; number++)
        {
            var (from, to) = pairs[number];
            if (number >= real)
            {
                AddHint(simplex, from, to, back.Contains(number) ? 0 : lengths[number - real]);
            }
            else if (from != to)
            {
                AddEdge(simplex, graph.Edges[number], back.Contains(number));
            }
        }
        back.RemoveWhere(number => number >= real);
        return (simplex.Solve(), back);
    }

    private static void AddHint(Simplex simplex, int from, int to, int length)
    {
        if (length > 0)
        {
            simplex.Add(from, to, length, 0);
        }
    }

    // An edge that leads back goes beside the ranks between its ends; a label needs one of them.
    private static void AddEdge(Simplex simplex, LayoutEdge edge, bool isBack)
    {
        var length = edge.Length + (edge.HasLabel ? 1 : 0);
        if (!isBack)
        {
            simplex.Add(edge.From, edge.To, length, 1);
        }
        else if (edge.HasLabel)
        {
            simplex.Add(edge.To, edge.From, 2, 0);
        }
    }

    // An edge of a box holds for all that is in it.
    private static IEnumerable<(int From, int To)> Around(LayoutGraph graph, LayoutEdge edge)
    {
        var sources = Members(graph, edge.FromCluster);
        var targets = Members(graph, edge.ToCluster);
        return sources
            .Where(node => node != edge.From)
            .Select(node => (node, edge.To))
            .Concat(targets.Where(node => node != edge.To).Select(node => (edge.From, node)));
    }

    private static List<int> Members(LayoutGraph graph, int cluster)
    {
        if (cluster < 0)
        {
            return [];
        }
        var members = Enumerable
            .Range(0, graph.Nodes.Count)
            .Where(node => graph.IsIn(graph.Nodes[node].Cluster, cluster))
            .ToList();
        return members.Count > MostMembers ? [] : members;
    }
}
