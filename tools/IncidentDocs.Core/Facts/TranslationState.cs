using IncidentDocs.Core.Markdown;
using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Model.Pages;

namespace IncidentDocs.Core.Facts;

/// <summary>How much of a document is in another language of the handbook.</summary>
/// <param name="Document">The document.</param>
/// <param name="Language">The other language.</param>
/// <param name="Texts">Its texts that a reader sees, the body apart.</param>
/// <param name="Missing">Of them those that are not in the language.</param>
/// <param name="Body">The same of its Markdown body.</param>
public sealed record TranslationState(
    CompiledDocument Document,
    Language Language,
    int Texts,
    int Missing,
    TranslatedBody Body
)
{
    /// <summary>Whether nothing is missing, and nothing differs.</summary>
    public bool IsWhole => !LacksText && Body is TranslatedBody.None or TranslatedBody.Same;

    /// <summary>Whether a reader meets another language on the way.</summary>
    public bool LacksText => Missing > 0 || Body == TranslatedBody.Missing;

    /// <summary>Whether nothing at all is translated.</summary>
    public bool IsNone =>
        LacksText && Missing == Texts && Body is TranslatedBody.None or TranslatedBody.Missing;

    /// <summary>The state of every document of a handbook in every language but its first, documents in ordinal order of their paths; nothing for a handbook of one language.</summary>
    public static IEnumerable<TranslationState> All(Catalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        var first = catalog.Handbook.Language;
        return catalog
            .Handbook.Besides(first)
            .SelectMany(language =>
                catalog
                    .Documents.Where(document =>
                        document.TranslationOf is null && !document.Entities.IsEmpty
                    )
                    .Select(document => Of(catalog, document, language))
            );
    }

    /// <summary>The state of a document in a language that is not the handbook's first.</summary>
    public static TranslationState Of(
        Catalog catalog,
        CompiledDocument document,
        Language language
    ) =>
        new(
            document,
            language,
            document.Texts.InAll + document.Texts.MissingIn(language),
            document.Texts.MissingIn(language),
            BodyOf(
                document,
                document
                    .Translations.Select(catalog.FindDocument)
                    .FirstOrDefault(found =>
                        found is { IsBroken: false } && found.TranslationLanguage == language
                    )
            )
        );

    /// <summary>Whether a body says the same in every language, one below the other, as the generated pages of rules do.</summary>
    public static bool IsInAll(CompiledDocument document) =>
        document.Entities is [Page { Code: not null }];

    private static TranslatedBody BodyOf(CompiledDocument document, CompiledDocument? translation)
    {
        if (IsInAll(document) || document is not { Body: not null, Prose: { Words: > 0 } prose })
        {
            return TranslatedBody.None;
        }
        if (translation is not { Body: not null, Prose: { Words: > 0 } translated })
        {
            return TranslatedBody.Missing;
        }
        return !TranslatedHeadings.Follow(translated, prose) ? TranslatedBody.OtherHeadings
            : !Code(document.Source, prose)
                .SequenceEqual(Code(translation.Source, translated), StringComparer.Ordinal)
                ? TranslatedBody.OtherCode
            : TranslatedBody.Same;
    }

    // A diagram and a plain block have words to translate; a command has none.
    private static IEnumerable<string> Code(SourceText source, MarkdownFacts prose) =>
        prose
            .Fences.Where(fence => fence.DiagramType is null && fence.Language.Length > 0)
            .Select(fence => fence.Code(source.Text));
}
