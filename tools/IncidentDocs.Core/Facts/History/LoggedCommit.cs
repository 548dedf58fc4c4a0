namespace IncidentDocs.Core.Facts.History;

/// <summary>A commit of a log, with its difference from each parent.</summary>
/// <param name="Info">What it says of itself.</param>
/// <param name="Parents">Places of its parents in the log.</param>
/// <param name="Changes">The documents that differ from each parent, in the parents' order; of a commit without parents, or whose parents were cut off, one list with all its documents.</param>
/// <param name="IsBoundary">Whether its parents were cut off (a shallow clone): what it changed is not known.</param>
public sealed record LoggedCommit(
    CommitInfo Info,
    ImmutableArray<int> Parents,
    ImmutableArray<ImmutableArray<PathChange>> Changes,
    bool IsBoundary
);
