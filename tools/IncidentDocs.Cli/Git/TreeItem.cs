using IncidentDocs.Core.Facts.History;

namespace IncidentDocs.Cli.Git;

/// <summary>An entry of a git tree that may be or hold documents.</summary>
/// <param name="Name">Its name in the folder.</param>
/// <param name="Id">Id of the blob or tree.</param>
/// <param name="IsTree">Whether it is a folder.</param>
internal readonly record struct TreeItem(string Name, GitId Id, bool IsTree)
{
    /// <summary>Ordinal order of the names, a file before a folder.</summary>
    public static int Compare(TreeItem one, TreeItem other)
    {
        var order = string.CompareOrdinal(one.Name, other.Name);
        return order != 0 ? order : one.IsTree.CompareTo(other.IsTree);
    }
}
