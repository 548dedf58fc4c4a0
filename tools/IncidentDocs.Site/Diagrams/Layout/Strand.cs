namespace IncidentDocs.Site.Diagrams.Layout;

/// <summary>A line across, between two ranks, with the lines that come down to it and those that leave it downwards.</summary>
internal sealed class Strand
{
    /// <summary>Where lines come from above.</summary>
    public List<int> Tops { get; } = [];

    /// <summary>Where lines leave downwards.</summary>
    public List<int> Bottoms { get; } = [];

    /// <summary>How far down it runs, from 0.</summary>
    public int Level { get; set; }

    /// <summary>Its left end.</summary>
    public int Left => Tops.Concat(Bottoms).Min();

    /// <summary>Its right end.</summary>
    public int Right => Tops.Concat(Bottoms).Max();
}
