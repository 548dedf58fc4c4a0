namespace IncidentDocs.Cli.Files;

/// <summary>Paths with every link resolved, so that two of them can be compared.</summary>
public static class RealPath
{
    private const int MostLinks = 40;

    /// <summary>The absolute path with the links of every part followed, as the system would; parts that do not exist stay as written. Null when links turn in a circle.</summary>
    public static string? Of(string path)
    {
        var waiting = new Stack<string>();
        var reached = Enter(Absolute(path), "", waiting);
        for (var links = 0; waiting.TryPop(out var part); )
        {
            if (part is "..")
            {
                reached = Path.GetDirectoryName(reached) ?? reached;
                continue;
            }
            var next = Path.Combine(reached, part);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                reached = next;
                continue;
            }
            if (++links > MostLinks)
            {
                return null;
            }
            reached = Enter(target, reached, waiting);
        }
        return reached;
    }

    private static string Absolute(string path) =>
        Path.IsPathFullyQualified(path) ? path : Path.Combine(Environment.CurrentDirectory, path);

    /// <summary>Whether a path is the folder itself or lies below it; both absolute, links resolved.</summary>
    public static bool IsWithin(string path, string folder)
    {
        var edge = folder.EndsWith(Path.DirectorySeparatorChar)
            ? folder
            : folder + Path.DirectorySeparatorChar;
        return string.Equals(path, folder, Comparison) || path.StartsWith(edge, Comparison);
    }

    private static StringComparison Comparison =>
        OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    /// <summary>Puts the parts of a path on the stack, its first on top, and returns the folder that they start from.</summary>
    private static string Enter(string path, string folder, Stack<string> waiting)
    {
        var root = Path.GetPathRoot(path) ?? "";
        foreach (
            var part in path[root.Length..]
                .Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar)
                .Reverse()
        )
        {
            if (part is not ("" or "."))
            {
                waiting.Push(part);
            }
        }
        return root.Length > 0 ? root : folder;
    }
}
