using System.Diagnostics;

namespace IncidentDocs.Tests.Architecture;

/// <summary>The files of the repository: what git tracks, and what it would take with the next commit.</summary>
internal static class Repository
{
    private static readonly Lazy<IReadOnlyList<string>> Listed = new(List);

    /// <summary>Paths relative to the root with <c>/</c>, in ordinal order.</summary>
    public static IReadOnlyList<string> Files => Listed.Value;

    /// <summary>The projects that ship: everything in them obeys the rules of the house.</summary>
    public static IReadOnlyList<string> ShippedProjects { get; } =
    ["IncidentDocs.Core", "IncidentDocs.Site", "IncidentDocs.Cli"];

    /// <summary>Absolute path of a path relative to the root.</summary>
    public static string PathOf(string file) => Path.Combine(Verified.RepositoryRoot, file);

    /// <summary>The text of a file.</summary>
    public static string Read(string file) => File.ReadAllText(PathOf(file));

    /// <summary>The files below a folder that end so; fixtures are data and left out.</summary>
    public static IEnumerable<string> Below(string folder, params string[] ends) =>
        Files.Where(file =>
            file.StartsWith(folder, StringComparison.Ordinal)
            && !file.Contains("/Fixtures/", StringComparison.Ordinal)
            && (ends.Length == 0 || ends.Any(end => file.EndsWith(end, StringComparison.Ordinal)))
        );

    private static List<string> List()
    {
        var start = new ProcessStartInfo("git")
        {
            WorkingDirectory = Verified.RepositoryRoot,
            RedirectStandardOutput = true,
            UseShellExecute = false,
            ArgumentList = { "ls-files", "-z", "--cached", "--others", "--exclude-standard" },
        };
        using var git = Process.Start(start)!;
        var listed = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        Xunit.Assert.Equal(0, git.ExitCode);
        return
        [
            .. listed
                .Split('\0', StringSplitOptions.RemoveEmptyEntries)
                .Where(file => File.Exists(PathOf(file)))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
    }
}
