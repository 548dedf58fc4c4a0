namespace IncidentDocs.Core.Facts.History;

/// <summary>A commit that changed a document.</summary>
/// <param name="Commit">The commit.</param>
/// <param name="Kind">What it did.</param>
/// <param name="From">The path before, where it was renamed; null otherwise.</param>
public sealed record DocumentChange(CommitInfo Commit, DocumentChangeKind Kind, string? From);
