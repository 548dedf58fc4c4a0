using System.Runtime.InteropServices;
using System.Text;
using IncidentDocs.Core.Facts.History;
using LibGit2Sharp;

namespace IncidentDocs.Cli.Git;

/// <summary>Reads trees and remembers the last of them: a commit's trees are those of its parent but for a few.</summary>
/// <param name="bytes">Reads one as it is stored.</param>
internal sealed class TreeReader(TreeBytes bytes)
{
    private const int MostEntries = 400_000;
    private const int LongestPooled = 255;

    private static ReadOnlySpan<byte> Folder => "40000"u8;

    // Every file, executable or not; links begin with 12, submodules with 16.
    private static ReadOnlySpan<byte> File => "100"u8;

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
        var items = bytes.Read(id, Parse);
        var isSorted = true;
        for (var at = 1; at < items.Count && isSorted; at++)
        {
            isSorted = TreeItem.Compare(items[at - 1], items[at]) < 0;
        }
        if (!isSorted)
        {
            items.Sort(TreeItem.Compare);
        }
        return [.. items];
    }

    /// <summary>Entry by entry: the mode in octal digits, a space, the name, a zero byte and the twenty bytes of the id.</summary>
    private List<TreeItem> Parse(ReadOnlySpan<byte> tree)
    {
        var items = new List<TreeItem>();
        while (!tree.IsEmpty)
        {
            var space = tree.IndexOf((byte)' ');
            var end = tree.IndexOf((byte)0);
            if (space < 0 || end < space || tree.Length - end <= GitId.Length)
            {
                throw new LibGit2SharpException("a tree is malformed");
            }
            var mode = tree[..space].TrimStart((byte)'0');
            var isTree = mode.SequenceEqual(Folder);
            if (isTree || mode.StartsWith(File))
            {
                items.Add(
                    new TreeItem(
                        Pooled(tree[(space + 1)..end]),
                        GitId.Of(tree.Slice(end + 1, GitId.Length)),
                        isTree
                    )
                );
            }
            tree = tree[(end + 1 + GitId.Length)..];
        }
        return items;
    }

    /// <summary>The library's form of an id.</summary>
    public static ObjectId ObjectIdOf(GitId id)
    {
        var bytes = new byte[GitId.Length];
        id.CopyTo(bytes);
        return new ObjectId(bytes);
    }

    private string Pooled(ReadOnlySpan<byte> name)
    {
        Span<char> letters = stackalloc char[name.Length <= LongestPooled ? name.Length : 0];
        if (name.Length > LongestPooled)
        {
            return Encoding.UTF8.GetString(name);
        }
        letters = letters[..Encoding.UTF8.GetChars(name, letters)];
        ref var pooled = ref CollectionsMarshal.GetValueRefOrAddDefault(
            _names.GetAlternateLookup<ReadOnlySpan<char>>(),
            letters,
            out _
        );
        return pooled ??= letters.ToString();
    }
}
