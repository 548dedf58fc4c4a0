namespace IncidentDocs.Core.Facts.History;

/// <summary>What a commit says of itself.</summary>
/// <param name="Id">Its id; none in a copy for the public.</param>
/// <param name="At">When it was written (git's author time).</param>
/// <param name="LandedAt">When it came into this history (git's committer time).</param>
/// <param name="Authors">Its author, then those named by <c>Co-authored-by</c>; empty in a copy for the public.</param>
/// <param name="Subject">First paragraph of its message, on one line; empty in a copy for the public.</param>
public sealed record CommitInfo(
    GitId Id,
    Instant At,
    Instant LandedAt,
    ImmutableArray<CommitAuthor> Authors,
    string Subject
);
