namespace IncidentDocs.Core.Model.Catalogs;

/// <summary>Files that translate another: <c>X.en.md</c> beside <c>X.md</c>.</summary>
public static class Translations
{
    /// <summary>The translated document's path and the language; null for a document of its own.</summary>
    public static (string Path, Language Language)? Of(string path)
    {
        if (path.EndsWith(".en.md", StringComparison.Ordinal))
        {
            return (string.Concat(path.AsSpan(0, path.Length - 6), ".md"), Language.English);
        }
        if (path.EndsWith(".ko.md", StringComparison.Ordinal))
        {
            return (string.Concat(path.AsSpan(0, path.Length - 6), ".md"), Language.Korean);
        }
        return null;
    }
}
