using IncidentDocs.Site.Output;

namespace IncidentDocs.Site.Templates;

/// <summary>The one style sheet of a site: the parts below <c>templates/styles/</c>, one behind the other in the ordinal order of their names. A handbook replaces a part by its name, adds one by a new name, or replaces the whole by <c>templates/assets/site.css</c>.</summary>
internal static class StyleSheet
{
    /// <summary>Where the sheet lies, below the site's root and below <c>templates/</c>.</summary>
    public const string Path = "assets/site.css";

    private const string Folder = "styles/";

    /// <summary>The sheet of files by their path below <c>templates/</c>.</summary>
    public static OutputFile Of(IEnumerable<KeyValuePair<string, byte[]>> files) =>
        OutputFile.OfBytes(
            Path,
            files
                .Where(file =>
                    file.Key.StartsWith(Folder, StringComparison.Ordinal)
                    && file.Key.EndsWith(".css", StringComparison.Ordinal)
                )
                .OrderBy(file => file.Key, StringComparer.Ordinal)
                .SelectMany(file => file.Value)
                .ToArray()
        );
}
