using IncidentDocs.Cli.Files;

namespace IncidentDocs.Cli.Git;

/// <summary>Finds the repository that a folder lies in. The library's own search is silently wrong in native code.</summary>
public static class GitFolder
{
    /// <summary>The nearest folder, from the one given upwards, that has a <c>.git</c> folder or file (a worktree or submodule has a file). Null outside a repository.</summary>
    public static string? WorkTreeOf(string folder)
    {
        for (string? at = Path.GetFullPath(folder); at is not null; at = Path.GetDirectoryName(at))
        {
            var git = Path.Combine(at, ".git");
            if (Directory.Exists(git) || File.Exists(git))
            {
                return at;
            }
        }
        return null;
    }

    /// <summary>What stands before the paths of a folder in the paths of its repository, with a <c>/</c> at its end; empty at the repository's root and outside of one.</summary>
    public static string PrefixOf(string folder)
    {
        var real = RealPath.Of(folder) ?? folder;
        if (WorkTreeOf(real) is not { } workTree)
        {
            return "";
        }
        var path = Path.GetRelativePath(workTree, real).Replace(Path.DirectorySeparatorChar, '/');
        return path is "." ? "" : path + "/";
    }
}
