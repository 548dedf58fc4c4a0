using System.Collections.Immutable;
using IncidentDocs.Core.Authoring;
using LibGit2Sharp;

namespace IncidentDocs.Cli.Git;

/// <summary>Ids of the incidents that the branches of a repository hold, those of other people's branches included, as far as they were fetched.</summary>
internal static class KnownIncidents
{
    private const string Folder = "content/postmortems";
    private const string Ending = ".md";

    /// <summary>The ids, in ordinal order; none where git cannot be read, for a first minute must not wait for it.</summary>
    /// <param name="folder">The handbook's root.</param>
    public static ImmutableArray<string> Of(string folder) =>
        GitAccess.Read(folder, place => Read(place).ToList()).Value is { } ids
            ? [.. ids.Order(StringComparer.Ordinal)]
            : [];

    private static HashSet<string> Read(GitPlace place)
    {
        var trees = new TreeReader(place.Trees);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var branch in place.Repository.Branches)
        {
            if (branch.Tip is not { } tip || !seen.Add(tip.Tree.Sha))
            {
                continue;
            }
            var root = trees.Below(
                Core.Facts.History.GitId.Of(tip.Tree.Id.RawId),
                place.Prefix + Folder
            );
            if (!root.IsNone && seen.Add(root.ToString()))
            {
                Collect(trees, root, ids);
            }
        }
        return ids;
    }

    private static void Collect(
        TreeReader trees,
        Core.Facts.History.GitId folder,
        HashSet<string> ids
    )
    {
        foreach (var item in trees.Read(folder))
        {
            if (item.IsTree)
            {
                Collect(trees, item.Id, ids);
            }
            else if (item.Name.EndsWith(Ending, StringComparison.Ordinal))
            {
                var id = item.Name[..^Ending.Length];
                if (IncidentIds.IsId(id))
                {
                    ids.Add(id);
                }
            }
        }
    }
}
