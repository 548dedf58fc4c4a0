namespace IncidentDocs.Site.Diagrams.Layout;

/// <summary>The room between two ranks, in which lines run across: each on a level of its own where they would touch, in the order in which they cross least.</summary>
internal sealed class Channel
{
    private const int Near = 9;
    private const int Overlay = 1000;

    private readonly Dictionary<int, Strand> _strands = [];

    /// <summary>How many levels there are.</summary>
    public int Levels { get; private set; }

    /// <summary>The strand of a cell whose edges leave together.</summary>
    public Strand Of(int key)
    {
        if (!_strands.TryGetValue(key, out var strand))
        {
            strand = new Strand();
            _strands.Add(key, strand);
        }
        return strand;
    }

    /// <summary>Chooses the levels.</summary>
    public void Settle()
    {
        var strands = _strands.OrderBy(pair => pair.Key).Select(pair => pair.Value).ToList();
        var scores = strands.ConvertAll(strand =>
            strands.Sum(other =>
                strand == other ? 0 : Math.Sign(Cost(strand, other) - Cost(other, strand))
            )
        );
        var ordered = strands.Index().OrderBy(strand => scores[strand.Index]).ToList();
        for (var at = 0; at < ordered.Count; at++)
        {
            var strand = ordered[at].Item;
            foreach (var (_, before) in ordered[..at])
            {
                if (strand.Left <= before.Right + Near && before.Left <= strand.Right + Near)
                {
                    strand.Level = Math.Max(strand.Level, before.Level + 1);
                }
            }
            Levels = Math.Max(Levels, strand.Level + 1);
        }
    }

    // What it costs that one runs above the other: crossings, and far more where they would lie upon each other.
    private static int Cost(Strand upper, Strand lower)
    {
        if (upper.Right + Near < lower.Left || lower.Right + Near < upper.Left)
        {
            return 0;
        }
        var cost = 0;
        foreach (var top in lower.Tops)
        {
            cost += top > upper.Left && top < upper.Right ? 1 : 0;
            foreach (var bottom in upper.Bottoms)
            {
                cost += Math.Abs(top - bottom) < Near ? Overlay : 0;
            }
        }
        foreach (var bottom in upper.Bottoms)
        {
            cost += bottom > lower.Left && bottom < lower.Right ? 1 : 0;
        }
        return cost;
    }
}
