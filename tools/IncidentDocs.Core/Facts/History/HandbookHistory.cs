using IncidentDocs.Core.Model;

namespace IncidentDocs.Core.Facts.History;

/// <summary>What git knows of a handbook.</summary>
/// <param name="Documents">Of each document, by path; empty where git knows nothing.</param>
/// <param name="Versions">Versions that carry a tag, the latest first.</param>
/// <param name="Head">The checked-out commit; null where there is none.</param>
/// <param name="Work">What the commits of the main line (each commit's first parent) did to actions, the oldest first.</param>
/// <param name="IsCutOff">Whether the clone is a shallow one.</param>
public sealed record HandbookHistory(
    ImmutableDictionary<string, DocumentHistory> Documents,
    ImmutableArray<TaggedVersion> Versions,
    CommitInfo? Head,
    ImmutableArray<WorkCommit> Work,
    bool IsCutOff
)
{
    /// <summary>That of a handbook of which git knows nothing.</summary>
    public static HandbookHistory None { get; } =
        new(
            ImmutableDictionary<string, DocumentHistory>.Empty.WithComparers(
                StringComparer.Ordinal
            ),
            [],
            null,
            [],
            IsCutOff: false
        );

    /// <summary>Evidence of actions that names a commit which the repository does not have; empty where that was not looked up.</summary>
    public ImmutableHashSet<string> MissingEvidence { get; init; } = [];

    /// <summary>Whether git knows anything.</summary>
    public bool IsKnown => Head is not null;

    /// <summary>The commits that changed documents as they are now, the latest first, each with the documents' paths in ordinal order.</summary>
    public IEnumerable<(CommitInfo Commit, ImmutableArray<string> Paths)> Commits =>
        Documents
            .SelectMany(document =>
                document.Value.Changes.Select(change => (change.Commit, Path: document.Key))
            )
            .GroupBy(pair => pair.Commit.Id)
            .Select(group =>
                (
                    group.First().Commit,
                    Paths: group
                        .Select(pair => pair.Path)
                        .Order(StringComparer.Ordinal)
                        .ToImmutableArray()
                )
            )
            .OrderByDescending(pair => pair.Commit.LandedAt)
            .ThenBy(pair => pair.Commit.Id.ToString(), StringComparer.Ordinal);

    /// <summary>What git knows of a document; null where it knows nothing of it.</summary>
    public DocumentHistory? Of(string path) => Documents.GetValueOrDefault(path);

    /// <summary>What of it may be in a copy for an audience: of the public one the last days alone, without names, messages and ids.</summary>
    public HandbookHistory For(Audience audience) =>
        audience == Audience.Internal
            ? this
            : new HandbookHistory(
                Documents.ToImmutableDictionary(
                    document => document.Key,
                    document => Bare(document.Value),
                    StringComparer.Ordinal
                ),
                [],
                Head is null ? null : Bare(Head),
                [],
                IsCutOff
            );

    private static DocumentHistory Bare(DocumentHistory history) =>
        history with
        {
            Changes = history.Last is { } last
                ? [new DocumentChange(Bare(last.Commit), DocumentChangeKind.Changed, null)]
                : [],
        };

    private static CommitInfo Bare(CommitInfo commit) =>
        new(default, commit.At, commit.LandedAt, [], string.Empty);
}
