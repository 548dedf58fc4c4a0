namespace IncidentDocs.Core.Parsing;

/// <summary>How much of a file is read before it is refused (DOC004). The defaults hold every document that a person writes and stop what is written to exhaust the machine.</summary>
public sealed record ParseLimits
{
    /// <summary>The deepest nesting that may be configured, so that no stage that walks a tree runs out of stack.</summary>
    public const int DeepestNesting = 512;

    private readonly int _depth = 64;

    /// <summary>The limits that hold unless a handbook configures others.</summary>
    public static ParseLimits Default { get; } = new();

    /// <summary>Bytes of a file; also the characters that aliases may add to it.</summary>
    public int FileBytes { get; init; } = 1024 * 1024;

    /// <summary>Collections inside one another, the root counted; never more than <see cref="DeepestNesting"/>.</summary>
    public int Depth
    {
        get => _depth;
        init => _depth = Math.Clamp(value, 1, DeepestNesting);
    }

    /// <summary>Keys and values of a YAML document, what aliases stand for counted each time.</summary>
    public int Nodes { get; init; } = 100_000;

    /// <summary>Columns of a Markdown table.</summary>
    public int TableColumns { get; init; } = 200;
}
