using System.Collections.Immutable;
using IncidentDocs.Cli.Pipeline;
using IncidentDocs.Core.Facts.History;

namespace IncidentDocs.Cli.Git;

/// <summary>Finds the documents that differ between two states of a handbook. Folders with one id are not looked into.</summary>
/// <param name="trees">Reads the trees.</param>
/// <param name="prefix">Where the handbook lies in the repository, with a <c>/</c> at its end; empty at the root.</param>
internal sealed class TreeComparison(TreeReader trees, string prefix)
{
    private const string Content = "content";

    /// <summary>The documents that differ, in ordinal order of their paths, renames not yet found.</summary>
    /// <param name="before">The older root tree; none for an empty one.</param>
    /// <param name="after">The newer root tree.</param>
    public ImmutableArray<PathChange> Compare(GitId before, GitId after)
    {
        var found = new List<PathChange>();
        Compare(
            before.IsNone ? before : trees.Below(before, prefix + Content),
            trees.Below(after, prefix + Content),
            Content,
            found
        );
        found.Sort((one, other) => string.CompareOrdinal(one.Path, other.Path));
        return [.. found];
    }

    private void Compare(GitId before, GitId after, string path, List<PathChange> found)
    {
        if (before == after)
        {
            return;
        }
        var (old, now) = (Items(before), Items(after));
        for (int left = 0, right = 0; left < old.Length || right < now.Length; )
        {
            var order =
                left == old.Length ? 1
                : right == now.Length ? -1
                : TreeItem.Compare(old[left], now[right]);
            var removed = order <= 0 ? old[left++] : default;
            var added = order >= 0 ? now[right++] : default;
            if (removed.Id != added.Id)
            {
                Differs(removed, added, path, found);
            }
        }
    }

    private void Differs(TreeItem removed, TreeItem added, string path, List<PathChange> found)
    {
        var below = $"{path}/{added.Name ?? removed.Name}";
        if (removed.IsTree || added.IsTree)
        {
            Compare(removed.Id, added.Id, below, found);
        }
        else if (DocumentFiles.IsDocument(below))
        {
            found.Add(new PathChange(below, removed.Id, added.Id, null));
        }
    }

    private TreeItem[] Items(GitId tree) => tree.IsNone ? [] : trees.Read(tree);
}
