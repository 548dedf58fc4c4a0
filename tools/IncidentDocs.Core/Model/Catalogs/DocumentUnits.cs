using IncidentDocs.Core.Parsing;

namespace IncidentDocs.Core.Model.Catalogs;

/// <summary>Puts translations to the documents that they translate.</summary>
public static class DocumentUnits
{
    /// <summary>The units of files. A translation of nothing is a unit of its own.</summary>
    public static ImmutableArray<DocumentUnit> Of(IReadOnlyCollection<SourceFile> files)
    {
        if (files.All(file => Translations.Of(file.Path) is null))
        {
            return [.. files.Select(file => new DocumentUnit(file, []))];
        }
        var paths = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var translations = files
            .Where(file => OriginalOf(file, paths) is not null)
            .ToLookup(file => OriginalOf(file, paths), StringComparer.Ordinal);
        return
        [
            .. files
                .Where(file => OriginalOf(file, paths) is null)
                .Select(file => new DocumentUnit(file, [.. translations[file.Path]])),
        ];
    }

    private static string? OriginalOf(SourceFile file, HashSet<string> paths) =>
        Translations.Of(file.Path) is { } translation && paths.Contains(translation.Path)
            ? translation.Path
            : null;
}
