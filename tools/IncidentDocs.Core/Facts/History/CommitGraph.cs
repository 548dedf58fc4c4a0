namespace IncidentDocs.Core.Facts.History;

/// <summary>The commits that a checked-out state comes from, children before their parents; the first one is checked out.</summary>
/// <param name="Commits">The commits; empty before the first commit of a repository.</param>
public sealed record CommitGraph(ImmutableArray<LoggedCommit> Commits)
{
    /// <summary>A log without commits.</summary>
    public static CommitGraph Empty { get; } = new([]);
}
