using System.Reflection;

namespace IncidentDocs.Tests.Conformance;

/// <summary>The public conformance suites. They are not part of the repository; beside a working copy they lie in <c>../shared/conformance</c>.</summary>
internal static class ConformanceData
{
    private static readonly string Root = Path.Combine(
        RepositoryRoot(),
        "..",
        "shared",
        "conformance"
    );

    /// <summary>Why a test on this file or folder can't run, or null where it can. Under CI it always runs, and fails where the data is missing.</summary>
    public static string? WhyNot(string name)
    {
        var path = PathOf(name);
        var isThere = File.Exists(path) || Directory.Exists(path);
        var isCi = string.Equals(
            Environment.GetEnvironmentVariable("CI"),
            "true",
            StringComparison.Ordinal
        );
        return isThere || isCi ? null : $"../shared/conformance/{name} is not on this machine";
    }

    /// <summary>The path of a file or folder of the suites.</summary>
    public static string PathOf(string name) => Path.GetFullPath(Path.Combine(Root, name));

    private static string RepositoryRoot() =>
        typeof(ConformanceData)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(data => string.Equals(data.Key, "RepositoryRoot", StringComparison.Ordinal))
            .Value!;
}
