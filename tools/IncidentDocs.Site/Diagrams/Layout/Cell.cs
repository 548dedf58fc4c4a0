namespace IncidentDocs.Site.Diagrams.Layout;

/// <summary>What takes a place in a rank.</summary>
/// <param name="number">Its number among all cells.</param>
/// <param name="kind">What it is.</param>
/// <param name="rank">Its rank, from 0.</param>
/// <param name="cluster">The box it lies in; -1 outside of all.</param>
internal sealed class Cell(int number, CellKind kind, int rank, int cluster)
{
    /// <summary>Its number.</summary>
    public int Number { get; } = number;

    /// <summary>What it is.</summary>
    public CellKind Kind { get; } = kind;

    /// <summary>Its rank.</summary>
    public int Rank { get; } = rank;

    /// <summary>Its box.</summary>
    public int Cluster { get; } = cluster;

    /// <summary>The node's number; -1 for all else.</summary>
    public int Node { get; init; } = -1;

    /// <summary>Across.</summary>
    public int Width { get; init; }

    /// <summary>Along.</summary>
    public int Height { get; init; }

    /// <summary>Room kept at its right for edges from it to itself.</summary>
    public int Beside { get; set; }

    /// <summary>Height of what stands there.</summary>
    public int BesideHeight { get; set; }

    /// <summary>Its place in the rank, from 0.</summary>
    public int Order { get; set; }

    /// <summary>Its middle, across.</summary>
    public int X { get; set; }

    /// <summary>Its middle, along.</summary>
    public int Y { get; set; }

    /// <summary>What it is joined with in the rank above.</summary>
    public List<Cell> Above { get; } = [];

    /// <summary>What it is joined with in the rank below.</summary>
    public List<Cell> Below { get; } = [];

    /// <summary>Its left side.</summary>
    public int Left => X - (Width / 2);

    /// <summary>Its right side.</summary>
    public int Right => X + (Width / 2);

    /// <summary>Whether a line may cross it.</summary>
    public bool IsOpen => Kind is CellKind.Bend or CellKind.Lane or CellKind.Filler;
}
