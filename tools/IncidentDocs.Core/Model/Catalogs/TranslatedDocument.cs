using IncidentDocs.Core.Markdown;
using IncidentDocs.Core.Model.Binding;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Schema;

namespace IncidentDocs.Core.Model.Catalogs;

/// <summary>Compiles a document with its translations. Pure: the same paths and bytes give the same documents.</summary>
/// <param name="schemas">The schemas of all kinds.</param>
/// <param name="limits">Limits of size.</param>
/// <param name="audience">For whom.</param>
internal sealed class TranslatedDocument(SchemaSet schemas, ParseLimits limits, Audience audience)
{
    /// <summary>The document, in which every text is in all languages that there are, then its translations.</summary>
    public ImmutableArray<CompiledDocument> Compile(
        SourceFile file,
        ImmutableArray<SourceFile> translations
    )
    {
        // What of a translation is for the public is known once the original is compiled.
        var plain = new DocumentCompiler(schemas, limits, Audience.Internal);
        var alone = translations.Select(plain.Compile).ToImmutableArray();
        var overlay = new TranslationOverlay([
            .. translations
                .Zip(alone)
                .Where(pair => !pair.Second.IsBroken)
                .Select(pair => new TranslationFile(
                    pair.Second.Source,
                    pair.Second.TranslationLanguage!.Value,
                    DocumentParser.Parse(pair.First, limits).Root as MappingNode
                )),
        ]);
        var original = new DocumentCompiler(schemas, limits, audience)
        {
            Overlay = overlay,
        }.Compile(file) with
        {
            Translations = [.. translations.Select(translation => translation.Path)],
        };
        return
        [
            original,
            .. alone.Select(document =>
                overlay.Files.FirstOrDefault(read => read.Source == document.Source) is { } read
                    ? Translated(Beside(document, original), read, original, overlay)
                    : document
            ),
        ];
    }

    // Headings make way for what stands on the page beside them, which is what the original has.
    private CompiledDocument Beside(CompiledDocument document, CompiledDocument original) =>
        document.Body is not { } body
            ? document
            : document with
            {
                ItemIds = original.ItemIds,
                Prose = MarkdownReader
                    .Read(
                        document.Source,
                        body,
                        MarkdownLimits.Default with
                        {
                            TableColumns = limits.TableColumns,
                        },
                        original.ItemIds
                    )
                    .Facts,
            };

    private CompiledDocument Translated(
        CompiledDocument document,
        TranslationFile file,
        CompiledDocument original,
        TranslationOverlay overlay
    )
    {
        if (!overlay.IsMatched)
        {
            return audience == Audience.Public ? Hidden(document, file.Root) : document;
        }
        if (audience == Audience.Public)
        {
            return Projected(document, file, original, overlay);
        }
        return TranslatedHeadings.Of(
            document with
            {
                Diagnostics = document.Diagnostics.AddRange(overlay.FindingsIn(file)),
                HasPublicBody = original.HasPublicBody,
                PublicTexts =
                [
                    .. overlay
                        .PublicTexts(file)
                        .Where(text => PublicProjection.MayNameSomebody(text.Value))
                        .Select(text => new Located<string>(
                            text.Value,
                            document.Source.At(text.Span)
                        )),
                ],
            },
            original
        );
    }

    /// <summary>A translation for the public: of what it says, the part that translates what is public.</summary>
    private static CompiledDocument Projected(
        CompiledDocument document,
        TranslationFile file,
        CompiledDocument original,
        TranslationOverlay overlay
    )
    {
        var keepsBody = original.Body is not null;
        var (bound, others) = overlay.Texts(file);
        var kept = document with
        {
            Withheld = Withheld.Of(document.Source, others, bound, document.Body, keepsBody),
        };
        return keepsBody
            ? TranslatedHeadings.Of(kept, original)
            : kept with
            {
                Body = null,
                Prose = null,
            };
    }

    private static CompiledDocument Hidden(CompiledDocument document, MappingNode? root) =>
        document with
        {
            Body = null,
            Prose = null,
            Withheld = Withheld.Of(document.Source, root, null, document.Body, keepsBody: false),
        };
}
