namespace IncidentDocs.Cli.Pipeline;

/// <summary>Which files of a handbook are documents; the others (images, templates) are carried along.</summary>
internal static class DocumentFiles
{
    /// <summary>Whether a file is YAML or Markdown below <c>content/</c>.</summary>
    public static bool IsDocument(string path) =>
        path.StartsWith("content/", StringComparison.Ordinal)
        && (
            path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase)
            || path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase)
            || path.EndsWith(".md", StringComparison.OrdinalIgnoreCase)
        );
}
