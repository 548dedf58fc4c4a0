using IncidentDocs.Core.Facts.History;
using LibGit2Sharp;

namespace IncidentDocs.Cli.Git;

/// <summary>Reads trees and remembers the last of them: a commit's trees are those of its parent but for a few.</summary>
/// <param name="repository">The repository.</param>
internal sealed class TreeReader(Repository repository)
{
    private const int MostEntries = 400_000;

    private readonly Dictionary<GitId, TreeItem[]> _trees = [];
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private int _entries;

    /// <summary>The entries of a tree, in the order of <see cref="TreeItem.Compare"/>; links and submodules are left out.</summary>
    /// <exception cref="NotFoundException">The tree is not in the repository.</exception>
    public TreeItem[] Read(GitId id)
    {
        if (_trees.TryGetValue(id, out var known))
        {
            return known;
        }
        var items = Load(id);
        if (_entries + items.Length > MostEntries)
        {
            _trees.Clear();
            _entries = 0;
        }
        _trees.Add(id, items);
        _entries += items.Length + 1;
        return items;
    }

    /// <summary>The tree of a folder below a tree; none where there is no such folder.</summary>
    public GitId Below(GitId tree, string folder)
    {
        foreach (var part in folder.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (tree.IsNone)
            {
                break;
            }
            tree = Array
                .Find(
                    Read(tree),
                    item => item.IsTree && string.Equals(item.Name, part, StringComparison.Ordinal)
                )
                .Id;
        }
        return tree;
    }

    private TreeItem[] Load(GitId id)
    {
        var tree =
            repository.Lookup<Tree>(ObjectIdOf(id))
            ?? throw new NotFoundException($"tree {id} is missing");
        var items = new List<TreeItem>();
        var isSorted = true;
        foreach (var entry in tree)
        {
            if (entry.TargetType is TreeEntryTargetType.GitLink || entry.Mode is Mode.SymbolicLink)
            {
                continue;
            }
            var item = new TreeItem(
                Pooled(entry.Name),
                GitId.Of(entry.Target.Id.RawId),
                entry.TargetType is TreeEntryTargetType.Tree
            );
            isSorted &= items.Count == 0 || TreeItem.Compare(items[^1], item) < 0;
            items.Add(item);
        }
        if (!isSorted)
        {
            items.Sort(TreeItem.Compare);
        }
        return [.. items];
    }

    /// <summary>The library's form of an id.</summary>
    public static ObjectId ObjectIdOf(GitId id)
    {
        var bytes = new byte[GitId.Length];
        id.CopyTo(bytes);
        return new ObjectId(bytes);
    }

    private string Pooled(string name)
    {
        if (_names.TryGetValue(name, out var pooled))
        {
            return pooled;
        }
        _names.Add(name, name);
        return name;
    }
}
