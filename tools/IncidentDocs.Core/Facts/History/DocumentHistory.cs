namespace IncidentDocs.Core.Facts.History;

/// <summary>What git knows of a document.</summary>
/// <param name="Changes">The commits that changed it, the latest first; empty where it is in no commit or all of them were cut off.</param>
/// <param name="IsCutOff">Whether the history goes on where this clone has been cut off (a shallow clone): what came first is not known.</param>
/// <param name="IsUncommitted">Whether its text is not, or not yet, that of the checked-out commit.</param>
public sealed record DocumentHistory(
    ImmutableArray<DocumentChange> Changes,
    bool IsCutOff,
    bool IsUncommitted
)
{
    /// <summary>The latest change; null where it is not known.</summary>
    public DocumentChange? Last => Changes.IsDefaultOrEmpty ? null : Changes[0];

    /// <summary>Everybody who changed it, the latest first; one person under one address once.</summary>
    public ImmutableArray<CommitAuthor> Authors =>
        [
            .. Changes
                .SelectMany(change => change.Commit.Authors)
                .DistinctBy(
                    author => author.Email.Length > 0 ? author.Email : author.Name,
                    StringComparer.OrdinalIgnoreCase
                ),
        ];
}
