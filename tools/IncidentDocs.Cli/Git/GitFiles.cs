using System.Globalization;

namespace IncidentDocs.Cli.Git;

/// <summary>Files of a repository that the library does not read, or only where they lie in the main folder.</summary>
internal static class GitFiles
{
    /// <summary>The commits whose parents were not fetched (a shallow clone), as git lists them in the file <c>shallow</c>.</summary>
    /// <param name="gitFolder">The repository's own folder; that of a worktree names the common one.</param>
    public static HashSet<string> Shallow(string gitFolder)
    {
        var file = Path.Combine(CommonFolder(gitFolder), "shallow");
        return File.Exists(file)
            ? File.ReadLines(file)
                .Select(line => line.Trim().ToLower(CultureInfo.InvariantCulture))
                .Where(line => line.Length > 0)
                .ToHashSet(StringComparer.Ordinal)
            : new HashSet<string>(StringComparer.Ordinal);
    }

    /// <summary>Whether objects are left out that git would fetch when it needs them (a partial clone).</summary>
    /// <param name="gitFolder">The repository's own folder.</param>
    public static bool IsPartial(string gitFolder)
    {
        var file = Path.Combine(CommonFolder(gitFolder), "config");
        return File.Exists(file)
            && File.ReadLines(file)
                .Select(line => line.Trim())
                .Any(line =>
                    line.StartsWith("promisor", StringComparison.OrdinalIgnoreCase)
                    || line.StartsWith("partialclone", StringComparison.OrdinalIgnoreCase)
                );
    }

    private static string CommonFolder(string gitFolder)
    {
        var pointer = Path.Combine(gitFolder, "commondir");
        return File.Exists(pointer)
            ? Path.GetFullPath(File.ReadAllText(pointer).Trim(), gitFolder)
            : gitFolder;
    }
}
