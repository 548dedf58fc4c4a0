namespace IncidentDocs.Core.Facts.History;

/// <summary>A commit of the main line that changed documents with actions.</summary>
/// <param name="At">When it came into the main line.</param>
/// <param name="IsBoundary">Whether what came before was cut off: its actions are older than it.</param>
/// <param name="Documents">The documents that it changed, in ordinal order of their paths.</param>
public sealed record WorkCommit(
    Instant At,
    bool IsBoundary,
    ImmutableArray<WorkDocument> Documents
);
