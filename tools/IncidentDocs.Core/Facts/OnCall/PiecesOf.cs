namespace IncidentDocs.Core.Facts.OnCall;

/// <summary>Makes values over time out of stretches.</summary>
internal static class PiecesOf
{
    /// <summary>One value throughout.</summary>
    public static Pieces<T> Constant<T>(Instant from, Instant to, T value) =>
        new([new Piece<T>(from, to, value)]);

    /// <summary>One value within any of the stretches, its opposite outside.</summary>
    public static Pieces<bool> Union(
        Instant from,
        Instant to,
        IEnumerable<(Instant From, Instant To)> stretches,
        bool within
    )
    {
        var builder = new PieceBuilder<bool>();
        var at = from;
        foreach (var (begins, ends) in stretches.OrderBy(stretch => stretch.From))
        {
            var start = Instant.Min(Instant.Max(begins, at), to);
            builder.Add(at, start, !within);
            at = Instant.Max(start, Instant.Min(ends, to));
            builder.Add(start, at, within);
        }
        builder.Add(at, to, !within);
        return builder.Build();
    }

    /// <summary>At each instant the claim with the highest rank; the background where there is none.</summary>
    public static Pieces<T> Claims<T>(
        Instant from,
        Instant to,
        T background,
        IEnumerable<Claim<T>> claims
    )
    {
        var waiting = claims
            .Where(claim => claim.From < claim.To && claim.From < to && claim.To > from)
            .OrderBy(claim => claim.From)
            .ToArray();
        var edges = Edges(from, to, waiting);
        var running = new PriorityQueue<Claim<T>, int>();
        var builder = new PieceBuilder<T>();
        var next = 0;
        for (var edge = 0; edge + 1 < edges.Count; edge++)
        {
            for (; next < waiting.Length && waiting[next].From <= edges[edge]; next++)
            {
                running.Enqueue(waiting[next], -waiting[next].Rank);
            }
            while (running.TryPeek(out var top, out _) && top.To <= edges[edge])
            {
                running.Dequeue();
            }
            builder.Add(
                edges[edge],
                edges[edge + 1],
                running.TryPeek(out var winner, out _) ? winner.Value : background
            );
        }
        return builder.Build();
    }

    private static List<Instant> Edges<T>(Instant from, Instant to, Claim<T>[] claims)
    {
        var edges = new List<Instant>((2 * claims.Length) + 2) { from, to };
        foreach (var claim in claims)
        {
            edges.Add(Instant.Max(claim.From, from));
            edges.Add(Instant.Min(claim.To, to));
        }
        edges.Sort();
        return edges;
    }
}
