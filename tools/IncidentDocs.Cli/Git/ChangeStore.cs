using System.Collections.Immutable;
using IncidentDocs.Core.Facts.History;

namespace IncidentDocs.Cli.Git;

/// <summary>What commits changed, by commit id. A commit never changes, so what was found once holds for ever.</summary>
internal sealed class ChangeStore
{
    private readonly Dictionary<GitId, ImmutableArray<ImmutableArray<PathChange>>> _changes = [];

    /// <summary>Whether anything was added since it was filled.</summary>
    public bool IsNew { get; private set; }

    /// <summary>All that is in it.</summary>
    public IReadOnlyDictionary<GitId, ImmutableArray<ImmutableArray<PathChange>>> All => _changes;

    /// <summary>The changes of a commit against each parent; null where they are not known yet.</summary>
    public ImmutableArray<ImmutableArray<PathChange>>? Find(GitId commit) =>
        _changes.TryGetValue(commit, out var changes) ? changes : null;

    /// <summary>Remembers the changes of a commit.</summary>
    public void Add(GitId commit, ImmutableArray<ImmutableArray<PathChange>> changes)
    {
        _changes[commit] = changes;
        IsNew = true;
    }

    /// <summary>Takes what an earlier run found.</summary>
    public void Fill(GitId commit, ImmutableArray<ImmutableArray<PathChange>> changes) =>
        _changes[commit] = changes;
}
