namespace IncidentDocs.Benchmarks.Generation;

/// <summary>The documents that are the same in every generated handbook; they lie in <c>Base/</c>.</summary>
internal static class BaseFiles
{
    private const string Prefix = "base/";

    /// <summary>Those of a very small handbook.</summary>
    public static string[] Small { get; } =
    [
        "content/policy/impact-matrix.yml",
        "content/policy/roles.yml",
        "content/policy/severities.yml",
    ];

    /// <summary>All of them.</summary>
    public static string[] Whole { get; } =
    [
        .. typeof(BaseFiles)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..].Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Reads one.</summary>
    public static GeneratedFile Read(string path)
    {
        using var stream = typeof(BaseFiles).Assembly.GetManifestResourceStream(Prefix + path)!;
        using var reader = new StreamReader(stream);
        return new GeneratedFile(path, reader.ReadToEnd());
    }
}
