using IncidentDocs.Core.Facts.History;

namespace IncidentDocs.Cli.Git;

/// <summary>A commit as it was met, before it is held against its parents.</summary>
/// <param name="Info">What it says of itself.</param>
/// <param name="Tree">Its root tree.</param>
/// <param name="Parents">Its parents; none where they were cut off.</param>
/// <param name="IsBoundary">Whether they were.</param>
internal sealed record WalkedCommit(CommitInfo Info, GitId Tree, GitId[] Parents, bool IsBoundary);
