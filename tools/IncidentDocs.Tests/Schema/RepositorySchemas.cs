using System.Reflection;

namespace IncidentDocs.Tests.Schema;

/// <summary>The schemas at the root of the repository.</summary>
internal static class RepositorySchemas
{
    /// <summary>The root of the working copy.</summary>
    public static string Root { get; } =
        typeof(RepositorySchemas)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(data => string.Equals(data.Key, "RepositoryRoot", StringComparison.Ordinal))
            .Value!;

    /// <summary>Their paths in ordinal order; those of our own JSON outputs (<c>schemas/api/</c>) are not among them.</summary>
    public static IReadOnlyList<string> Paths { get; } =
    [
        .. Directory
            .EnumerateFiles(Path.Combine(Root, "schemas"), "*.json")
            .Order(StringComparer.Ordinal),
    ];
}
