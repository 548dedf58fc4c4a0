using System.Collections.Immutable;
using IncidentDocs.Core.Facts.History;
using LibGit2Sharp;

namespace IncidentDocs.Cli.Git;

/// <summary>Finds which new documents of a commit are old ones under another name: those with the same text, then those that git holds for similar.</summary>
/// <param name="place">The repository.</param>
internal sealed class RenameSearch(GitPlace place)
{
    /// <summary>More candidates than these are compared by their ids alone.</summary>
    private const int MostCandidates = 200;

    /// <summary>The changes with renames named.</summary>
    /// <param name="changes">What differs between the trees.</param>
    /// <param name="before">The older root tree.</param>
    /// <param name="after">The newer root tree.</param>
    public ImmutableArray<PathChange> Name(
        ImmutableArray<PathChange> changes,
        GitId before,
        GitId after
    )
    {
        var gone = changes.Where(change => change.After.IsNone).ToList();
        var added = changes.Where(change => change.Before.IsNone).ToList();
        if (gone.Count == 0 || added.Count == 0)
        {
            return changes;
        }
        var names = Same(gone, added);
        if (names.Count < added.Count && gone.Count + added.Count <= MostCandidates)
        {
            AddSimilar(names, gone, added, before, after);
        }
        return
        [
            .. changes.Select(change =>
                change.Before.IsNone && names.TryGetValue(change.Path, out var from)
                    ? change with
                    {
                        From = from,
                    }
                    : change
            ),
        ];
    }

    private static Dictionary<string, string> Same(List<PathChange> gone, List<PathChange> added)
    {
        var byText = gone.GroupBy(change => change.Before)
            .ToDictionary(
                group => group.Key,
                group => new Queue<string>(group.Select(change => change.Path))
            );
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var change in added)
        {
            if (byText.TryGetValue(change.After, out var paths) && paths.TryDequeue(out var from))
            {
                names.Add(change.Path, from);
            }
        }
        return names;
    }

    private void AddSimilar(
        Dictionary<string, string> names,
        List<PathChange> gone,
        List<PathChange> added,
        GitId before,
        GitId after
    )
    {
        var paths = gone.Concat(added).Select(change => place.Prefix + change.Path);
        using var similar = place.Repository.Diff.Compare<TreeChanges>(
            place.Repository.Lookup<Tree>(TreeReader.ObjectIdOf(before)),
            place.Repository.Lookup<Tree>(TreeReader.ObjectIdOf(after)),
            paths,
            new CompareOptions { Similarity = SimilarityOptions.Renames }
        );
        foreach (var renamed in similar.Renamed)
        {
            var (from, to) = (
                renamed.OldPath[place.Prefix.Length..],
                renamed.Path[place.Prefix.Length..]
            );
            if (!names.ContainsValue(from))
            {
                names.TryAdd(to, from);
            }
        }
    }
}
