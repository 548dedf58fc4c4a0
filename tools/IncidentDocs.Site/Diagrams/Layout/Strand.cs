namespace IncidentDocs.Site.Diagrams.Layout;

/// <summary>A line across, between two ranks, with the lines that come down to it and those that leave it downwards.</summary>
internal sealed class Strand
{
    private readonly List<int> _tops = [];
    private readonly List<int> _bottoms = [];

    /// <summary>Where lines come from above.</summary>
    public IReadOnlyList<int> Tops => _tops;

    /// <summary>Where lines leave downwards.</summary>
    public IReadOnlyList<int> Bottoms => _bottoms;

    /// <summary>How far down it runs, from 0.</summary>
    public int Level { get; set; }

    /// <summary>Its left end.</summary>
    public int Left { get; private set; } = int.MaxValue;

    /// <summary>Its right end.</summary>
    public int Right { get; private set; } = int.MinValue;

    /// <summary>Adds a line from above.</summary>
    public void AddTop(int x) => Add(_tops, x);

    /// <summary>Adds a line downwards.</summary>
    public void AddBottom(int x) => Add(_bottoms, x);

    private void Add(List<int> ends, int x)
    {
        ends.Add(x);
        (Left, Right) = (Math.Min(Left, x), Math.Max(Right, x));
    }
}
