using IncidentDocs.Core.Parsing;

namespace IncidentDocs.Core.Model.Catalogs;

/// <summary>A document with its translations: what is compiled together.</summary>
/// <param name="File">The document.</param>
/// <param name="Translations">The files that translate it.</param>
public readonly record struct DocumentUnit(SourceFile File, ImmutableArray<SourceFile> Translations)
{
    /// <summary>The compiled documents, where all of them are known already; null where one is not.</summary>
    public ImmutableArray<CompiledDocument>? In(
        IReadOnlyDictionary<string, CompiledDocument>? known
    )
    {
        if (
            known?.GetValueOrDefault(File.Path) is not { } document
            || !document.Translations.SequenceEqual(
                Translations.Select(file => file.Path),
                StringComparer.Ordinal
            )
        )
        {
            return null;
        }
        var translated = Translations
            .Select(file => known.GetValueOrDefault(file.Path))
            .OfType<CompiledDocument>()
            .ToImmutableArray();
        return translated.Length == Translations.Length ? [document, .. translated] : null;
    }
}
