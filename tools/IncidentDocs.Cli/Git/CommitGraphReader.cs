using System.Collections.Immutable;
using IncidentDocs.Core.Facts.History;

namespace IncidentDocs.Cli.Git;

/// <summary>Reads the commits behind the checked-out one, and what each did to the handbook's documents.</summary>
internal sealed class CommitGraphReader
{
    private readonly GitPlace _place;
    private readonly ChangeStore _store;
    private readonly TreeComparison _comparison;
    private readonly RenameSearch _renames;
    private readonly CancellationToken _cancel;

    /// <summary>Takes an open repository.</summary>
    /// <param name="place">The repository.</param>
    /// <param name="store">What earlier runs found; filled with what this one finds.</param>
    /// <param name="cancel">Stops the reading.</param>
    public CommitGraphReader(GitPlace place, ChangeStore store, CancellationToken cancel)
    {
        _place = place;
        _store = store;
        _cancel = cancel;
        _comparison = new TreeComparison(new TreeReader(place.Trees), place.Prefix);
        _renames = new RenameSearch(place);
    }

    /// <summary>Reads them all.</summary>
    public CommitGraph Read()
    {
        var commits = new CommitWalk(_place.Repository, _cancel).Run();
        var places = commits.Index().ToDictionary(pair => pair.Item.Info.Id, pair => pair.Index);
        return new CommitGraph([
            .. commits.Select(commit => new LoggedCommit(
                commit.Info,
                [.. commit.Parents.Select(parent => places[parent])],
                commit.IsBoundary
                    ? [_comparison.Compare(default, commit.Tree)]
                    : Changes(
                        commit.Info.Id,
                        commit.Tree,
                        [.. commit.Parents.Select(parent => commits[places[parent]].Tree)]
                    ),
                commit.IsBoundary
            )),
        ]);
    }

    private ImmutableArray<ImmutableArray<PathChange>> Changes(
        GitId commit,
        GitId tree,
        ImmutableArray<GitId> parents
    )
    {
        if (_store.Commits.TryGetValue(commit, out var known))
        {
            return known;
        }
        _cancel.ThrowIfCancellationRequested();
        ImmutableArray<ImmutableArray<PathChange>> changes = parents.IsEmpty
            ? [_comparison.Compare(default, tree)]
            :
            [
                .. parents.Select(
                    (parent, place) =>
                    {
                        var found = _comparison.Compare(parent, tree);
                        return place == 0 ? _renames.Name(found, parent, tree) : found;
                    }
                ),
            ];
        _store.Add(commit, changes);
        return changes;
    }
}
