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
}
