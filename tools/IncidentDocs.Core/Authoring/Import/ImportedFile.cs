namespace IncidentDocs.Core.Authoring.Import;

/// <summary>What a file becomes.</summary>
/// <param name="Source">Its path in the folder that is imported.</param>
/// <param name="Kind">What it becomes.</param>
/// <param name="Path">Path in the handbook; empty where it stays behind.</param>
/// <param name="Bytes">The bytes there.</param>
public sealed record ImportedFile(
    string Source,
    ImportKind Kind,
    string Path,
    ReadOnlyMemory<byte> Bytes
)
{
    /// <summary>Of a runbook: the first line (from 1) of each step.</summary>
    public ImmutableArray<int> StepLines { get; init; } = [];

    /// <summary>Number of steps that have a command.</summary>
    public int Commands { get; init; }
}
