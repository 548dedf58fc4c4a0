using IncidentDocs.Core.Markdown;
using IncidentDocs.Core.Model.Binding;
using IncidentDocs.Core.Model.Kinds;
using IncidentDocs.Core.Model.Pages;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Schema;

namespace IncidentDocs.Core.Model.Catalogs;

/// <summary>Compiles one file: parse, schema, audience, bind. Pure: the same path and bytes give the same document.</summary>
/// <param name="schemas">The schemas of all kinds.</param>
/// <param name="limits">Limits of size.</param>
/// <param name="audience">For whom; what is not for them is left out before anything is bound.</param>
public sealed class DocumentCompiler(SchemaSet schemas, ParseLimits limits, Audience audience)
{
    private readonly MarkdownLimits _proseLimits = MarkdownLimits.Default with
    {
        TableColumns = limits.TableColumns,
    };

    /// <summary>The texts of the file's translations; null where it has none.</summary>
    internal TranslationOverlay? Overlay { get; init; }

    /// <summary>Compiles a file with those that translate it: the document, then its translations.</summary>
    public ImmutableArray<CompiledDocument> Compile(
        SourceFile file,
        ImmutableArray<SourceFile> translations
    ) =>
        translations.IsEmpty
            ? [Compile(file)]
            : new TranslatedDocument(schemas, limits, audience).Compile(file, translations);

    /// <summary>Compiles a file by itself.</summary>
    public CompiledDocument Compile(SourceFile file)
    {
        var parsed = DocumentParser.Parse(file, limits);
        var kind = KindTable.Find(file.Path);
        var items = parsed.Body is null ? [] : Annotations.ItemIds(parsed.Root);
        var prose = Prose(parsed, items);
        var document = new CompiledDocument(parsed.Source, kind, [], parsed.Body, prose?.Facts)
        {
            IsBroken = parsed.IsBroken,
            ItemIds = items,
            HasFrontMatter = parsed.Body is not null && parsed.Root is not null,
            Diagnostics =
            [
                .. parsed.Diagnostics,
                .. ProseFindings.Of(parsed.Source, prose),
                .. OpenPlaces.Of(parsed.Source, parsed.Body, prose?.Facts),
            ],
        };
        if (parsed.IsBroken)
        {
            return document;
        }
        if (kind is null)
        {
            return Foreign(document, parsed.Root) with { Withheld = Whole(document, parsed.Root) };
        }
        if (Translations.Of(file.Path) is { } translation)
        {
            // Whether a translation is for the public is said by what it translates.
            var own = document with
            {
                TranslationOf = translation.Path,
                TranslationLanguage = translation.Language,
                Withheld = Whole(document, parsed.Root),
            };
            return audience == Audience.Public ? own with { Body = null, Prose = null } : own;
        }
        return parsed is { Body: not null, Root: null } && !IsLost(document)
            ? Untyped(document)
            : Typed(document, parsed.Root);
    }

    /// <summary>A YAML file of another tool; of those only alert rules are read, and they are the company's own.</summary>
    private CompiledDocument Foreign(CompiledDocument document, DataNode? root) =>
        audience != Audience.Public && AlertRuleBinder.Bind(root, document.Source) is { } alerts
            ? document with
            {
                Entities = [alerts],
            }
            : document;

    /// <summary>A typed file with nothing in it is no page of prose: it lost what it had.</summary>
    private static bool IsLost(CompiledDocument document) =>
        document.Kind != KindTable.Page && string.IsNullOrWhiteSpace(document.Source.Text);

    /// <summary>A document of which a public copy has nothing.</summary>
    private Withheld Whole(CompiledDocument document, DataNode? root) =>
        audience == Audience.Public
            ? Withheld.Of(document.Source, root, null, document.Body, keepsBody: false)
            : Withheld.None;

    private MarkdownReading? Prose(ParsedDocument parsed, ImmutableArray<string> items) =>
        parsed.Body is { } body
            ? MarkdownReader.Read(parsed.Source, body, _proseLimits, items)
            : null;

    /// <summary>Markdown without front matter is a page, wherever it lies; a public copy takes only pages that say so.</summary>
    private CompiledDocument Untyped(CompiledDocument document)
    {
        Overlay?.Match(null);
        if (audience == Audience.Public)
        {
            return document with { Body = null, Prose = null, Withheld = Whole(document, null) };
        }
        var kind = document.Kind!;
        return document with
        {
            Entities = [PageBinder.Plain(document.Source)],
            Diagnostics =
                kind == KindTable.Page
                    ? document.Diagnostics
                    : document.Diagnostics.Add(
                        LocationFindings.Untyped(
                            document.Source,
                            kind,
                            schemas.Find(kind.SchemaUri)!.Required
                        )
                    ),
        };
    }

    private CompiledDocument Typed(CompiledDocument document, DataNode? root)
    {
        var schema = schemas.Find(document.Kind!.SchemaUri)!;
        var result = SchemaEvaluator.Evaluate(root, schema, document.Source);
        var found = document with
        {
            Declarations = Annotations.Declarations(result, document.Source),
            References = Annotations.References(result, document.Source),
            Diagnostics =
            [
                .. document.Diagnostics,
                .. result.Diagnostics,
                .. AgainstOwn(document, root),
            ],
            IsBroken = !result.IsValid,
        };
        if (!result.IsValid || root is not MappingNode mapping)
        {
            return found;
        }
        if (Overlay is not null)
        {
            Overlay.Match(mapping);
            var projection = new PublicProjection(result);
            Overlay.IsPublic = projection.Includes(mapping)
                ? new PlacesWithin(projection.Of(mapping)).Has
                : _ => false;
        }
        return Bound(
            found with
            {
                PublicTexts = PublicTextsOf(document.Source, mapping, result),
                HasPublicBody = PublicProjection.IncludesBody(mapping),
            },
            mapping,
            result
        );
    }

    private static ImmutableArray<Located<string>> PublicTextsOf(
        SourceText source,
        MappingNode root,
        SchemaResult result
    )
    {
        ImmutableArray<ScalarNode> marked =
        [
            .. result
                .PublicNodes.OfType<ScalarNode>()
                .Where(node => PublicProjection.MayNameSomebody(node.Value)),
        ];
        if (marked.IsEmpty)
        {
            return [];
        }
        var projection = new PublicProjection(result);
        if (!projection.Includes(root))
        {
            return [];
        }
        var within = new PlacesWithin(projection.Of(root));
        return
        [
            .. marked
                .Where(node => within.Has(node.Span))
                .Select(node => new Located<string>(node.Value, source.At(node.Span))),
        ];
    }

    /// <summary>What the handbook's own schema of the kind finds; it adds findings, and neither ids nor audiences.</summary>
    private ImmutableArray<Diagnostic> AgainstOwn(CompiledDocument document, DataNode? root) =>
        schemas.Find(document.Kind!.OwnSchemaUri) is { } own
            ?
            [
                .. SchemaEvaluator
                    .Evaluate(root, own, document.Source)
                    .Diagnostics.Select(found =>
                        found with
                        {
                            Related = found.Related.Add(
                                HandbookSchemas.PlaceOf(document.Kind.Name)
                            ),
                        }
                    ),
            ]
            : [];

    private CompiledDocument Bound(CompiledDocument document, MappingNode root, SchemaResult result)
    {
        if (audience == Audience.Public)
        {
            return PublicCopy(document, root, result);
        }
        return Bind(document, root);
    }

    private CompiledDocument PublicCopy(
        CompiledDocument document,
        MappingNode root,
        SchemaResult result
    )
    {
        var isPublic = new PublicProjection(result);
        if (!isPublic.Includes(root))
        {
            return document with
            {
                Body = null,
                Prose = null,
                References = [],
                Declarations = [],
                Withheld = Withheld.Of(
                    document.Source,
                    root,
                    null,
                    document.Body,
                    keepsBody: false
                ),
            };
        }
        var kept = isPublic.Of(root);
        var keepsBody = PublicProjection.IncludesBody(root);
        var within = new PlacesWithin(kept);
        var projected = document with
        {
            Withheld = Withheld.Of(document.Source, root, kept, document.Body, keepsBody),
            References =
            [
                .. document.References.Where(reference => within.Has(reference.Location.Span)),
            ],
            Declarations =
            [
                .. document.Declarations.Where(declared => within.Has(declared.Location.Span)),
            ],
        };
        return Bind(keepsBody ? projected : projected with { Body = null, Prose = null }, kept);
    }

    private CompiledDocument Bind(CompiledDocument document, MappingNode root)
    {
        var context = new BindContext(document.Source, Overlay);
        var fields = new Fields(root, context);
        var entities = document.Kind!.Bind(fields);
        return document with
        {
            Entities = entities,
            Waivers = document.Kind == KindTable.Handbook ? [] : CommonBinder.Waivers(fields),
            Explanations = CommonBinder.Explanations(fields),
            Texts = context.Texts,
            Leftovers = LeftoverFields.Of(root, document.Source),
            Diagnostics = document.Diagnostics.AddRange(context.Diagnostics),
            IsBroken = context.Diagnostics.Count > 0,
        };
    }
}
