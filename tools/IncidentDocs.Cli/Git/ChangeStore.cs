using System.Collections.Immutable;
using IncidentDocs.Core.Facts.History;

namespace IncidentDocs.Cli.Git;

/// <summary>What commits changed, by commit, and which work documents told of, by blob. Neither ever changes, so what was found once holds for ever.</summary>
internal sealed class ChangeStore
{
    private readonly Dictionary<GitId, ImmutableArray<ImmutableArray<PathChange>>> _commits = [];
    private readonly Dictionary<GitId, ImmutableArray<WorkSighting>> _work = [];

    /// <summary>Whether anything was added since it was filled.</summary>
    public bool IsNew { get; private set; }

    /// <summary>The changes of each commit against each parent.</summary>
    public IReadOnlyDictionary<GitId, ImmutableArray<ImmutableArray<PathChange>>> Commits =>
        _commits;

    /// <summary>The work that each blob tells of.</summary>
    public IReadOnlyDictionary<GitId, ImmutableArray<WorkSighting>> Work => _work;

    /// <summary>Remembers the changes of a commit.</summary>
    public void Add(GitId commit, ImmutableArray<ImmutableArray<PathChange>> changes)
    {
        _commits[commit] = changes;
        IsNew = true;
    }

    /// <summary>Remembers the work that a blob tells of.</summary>
    public void Add(GitId blob, ImmutableArray<WorkSighting> work)
    {
        _work[blob] = work;
        IsNew = true;
    }

    /// <summary>Takes what an earlier run found of a commit.</summary>
    public void Fill(GitId commit, ImmutableArray<ImmutableArray<PathChange>> changes) =>
        _commits[commit] = changes;

    /// <summary>Takes what an earlier run found of a blob.</summary>
    public void Fill(GitId blob, ImmutableArray<WorkSighting> work) => _work[blob] = work;
}
