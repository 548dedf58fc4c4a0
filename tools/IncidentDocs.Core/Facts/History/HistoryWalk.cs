namespace IncidentDocs.Core.Facts.History;

/// <summary>
/// Finds the commits that changed each document, in one walk from the checked-out commit down. A commit hands a document on to the
/// first parent that holds the same text. Where no parent does, the commit changed it, and each parent that has the document is asked
/// what came before; this is what <c>git log -- path</c> shows. A renamed document is followed under its older name.
/// </summary>
public sealed class HistoryWalk
{
    private readonly CommitGraph _log;
    private readonly Dictionary<string, List<int>>?[] _asked;
    private readonly List<DocumentChange>[] _changes;
    private readonly bool[] _isCutOff;

    private HistoryWalk(CommitGraph log, IReadOnlyCollection<string> paths)
    {
        _log = log;
        _asked = new Dictionary<string, List<int>>?[log.Commits.Length];
        _changes = [.. paths.Select(_ => new List<DocumentChange>())];
        _isCutOff = new bool[paths.Count];
        _asked[0] = paths
            .Select((path, document) => (path, document))
            .ToDictionary(
                pair => pair.path,
                pair => new List<int> { pair.document },
                StringComparer.Ordinal
            );
    }

    /// <summary>The history of each document.</summary>
    /// <param name="log">The commits.</param>
    /// <param name="paths">The documents of the log's first commit that are asked for, without repetition.</param>
    /// <returns>By path: the changes, the latest first, and whether they were cut off.</returns>
    public static IReadOnlyDictionary<
        string,
        (ImmutableArray<DocumentChange> Changes, bool IsCutOff)
    > Run(CommitGraph log, IReadOnlyCollection<string> paths)
    {
        ArgumentNullException.ThrowIfNull(log);
        ArgumentNullException.ThrowIfNull(paths);
        var found = new Dictionary<string, (ImmutableArray<DocumentChange>, bool)>(
            StringComparer.Ordinal
        );
        if (log.Commits.IsEmpty)
        {
            return found;
        }
        var walk = new HistoryWalk(log, paths);
        for (var at = 0; at < log.Commits.Length; at++)
        {
            walk.Visit(at);
        }
        foreach (var (document, path) in paths.Index())
        {
            found[path] = ([.. walk._changes[document]], walk._isCutOff[document]);
        }
        return found;
    }

    private void Visit(int at)
    {
        if (_asked[at] is not { Count: > 0 } asked)
        {
            return;
        }
        _asked[at] = null;
        var commit = _log.Commits[at];
        if (commit.IsBoundary)
        {
            foreach (var document in asked.Values.SelectMany(documents => documents))
            {
                _isCutOff[document] = true;
            }
            return;
        }
        foreach (var change in commit.Changes[0])
        {
            if (!change.After.IsNone && asked.Remove(change.Path, out var documents))
            {
                Differs(commit, change, documents);
            }
        }
        if (commit.Parents is [var first, ..])
        {
            HandOn(first, asked);
        }
    }

    /// <summary>A document that is not that of the first parent: another parent's, or changed here.</summary>
    private void Differs(LoggedCommit commit, PathChange first, List<int> documents)
    {
        var differences = commit
            .Changes.Select(changes => Find(changes, first.Path))
            .ToImmutableArray();
        var same = differences.IndexOf(null);
        if (same >= 0)
        {
            HandOn(commit.Parents[same], first.Path, documents);
            return;
        }
        var isNew = differences.All(change => change!.Value.Before.IsNone);
        var kind =
            !isNew ? DocumentChangeKind.Changed
            : first.From is null ? DocumentChangeKind.Added
            : DocumentChangeKind.Renamed;
        foreach (var document in documents)
        {
            _changes[document]
                .Add(new DocumentChange(commit.Info, kind, isNew ? first.From : null));
        }
        if (isNew && first.From is { } older)
        {
            HandOn(commit.Parents[0], older, documents);
        }
        foreach (var (parent, change) in commit.Parents.Zip(differences))
        {
            if (!change!.Value.Before.IsNone)
            {
                HandOn(parent, first.Path, documents);
            }
        }
    }

    private static PathChange? Find(ImmutableArray<PathChange> changes, string path)
    {
        var (low, high) = (0, changes.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(changes[middle].Path, path);
            if (order == 0)
            {
                return changes[middle];
            }
            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }
        return null;
    }

    private void HandOn(int parent, string path, List<int> documents)
    {
        var held = _asked[parent] ??= new(StringComparer.Ordinal);
        if (held.TryGetValue(path, out var others))
        {
            held[path] = [.. others.Union(documents)];
        }
        else
        {
            // A copy: the list of one parent must not grow with another's.
            held.Add(path, [.. documents]);
        }
    }

    /// <summary>Hands all that is left to a parent: the whole table where it has none yet, for most commits have one child.</summary>
    private void HandOn(int parent, Dictionary<string, List<int>> asked)
    {
        if (_asked[parent] is not { } held)
        {
            _asked[parent] = asked;
            return;
        }
        var (few, many) = asked.Count < held.Count ? (asked, held) : (held, asked);
        _asked[parent] = many;
        foreach (var (path, documents) in few)
        {
            HandOn(parent, path, documents);
        }
    }
}
