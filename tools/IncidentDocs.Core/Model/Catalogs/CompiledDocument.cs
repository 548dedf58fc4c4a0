using System.Collections.Frozen;
using IncidentDocs.Core.Markdown;
using IncidentDocs.Core.Model.Kinds;

namespace IncidentDocs.Core.Model.Catalogs;

/// <summary>A document after parsing, schema and binding: everything that is known of it from its own path and bytes.</summary>
/// <param name="Source">Its text.</param>
/// <param name="Kind">Its kind; null for a YAML file at a path of no kind.</param>
/// <param name="Entities">The records bound from it; none where it is broken.</param>
/// <param name="Body">The Markdown body's place in the file; null where there is none.</param>
/// <param name="Prose">What its Markdown holds; null where there is none.</param>
public sealed record CompiledDocument(
    SourceText Source,
    DocumentKind? Kind,
    ImmutableArray<object> Entities,
    TextSpan? Body,
    MarkdownFacts? Prose
)
{
    /// <summary>Path relative to the handbook's root.</summary>
    public string Path => Source.Path;

    /// <summary>Whether it could not be bound; references into its kind are then undecided.</summary>
    public bool IsBroken { get; init; }

    /// <summary>Whether the file has front matter.</summary>
    public bool HasFrontMatter { get; init; }

    /// <summary>Path of the document that this one translates; null where it is a document of its own.</summary>
    public string? TranslationOf { get; init; }

    /// <summary>Language of a translation.</summary>
    public Language? TranslationLanguage { get; init; }

    /// <summary>Paths of the documents that translate this one.</summary>
    public ImmutableArray<string> Translations { get; init; } = [];

    /// <summary>Of a translation whose headings follow those of the document that it translates: the ids that its headings would have by themselves, each with the one that it has, which is the same in all languages. Empty for other documents.</summary>
    public FrozenDictionary<string, string> OwnAnchors { get; init; } =
        FrozenDictionary<string, string>.Empty;

    /// <summary>In which languages its texts are.</summary>
    public TextCounts Texts { get; init; }

    /// <summary>The ids that it gives.</summary>
    public ImmutableArray<Declaration> Declarations { get; init; } = [];

    /// <summary>The ids of the items of its lists (steps, methods), for which headings of its body make way.</summary>
    public ImmutableArray<string> ItemIds { get; init; } = [];

    /// <summary>The ids that it names.</summary>
    public ImmutableArray<Reference> References { get; init; } = [];

    /// <summary>Values for the public that may hold a number or an address of somebody: those with an @ or more than six digits.</summary>
    public ImmutableArray<Located<string>> PublicTexts { get; init; } = [];

    /// <summary>Whether the Markdown body is for the public.</summary>
    public bool HasPublicBody { get; init; }

    /// <summary>Of a copy for the public what it leaves out and what it keeps.</summary>
    public Withheld Withheld { get; init; } = Withheld.None;

    /// <summary>Findings put off until a day.</summary>
    public ImmutableArray<Waiver> Waivers { get; init; } = [];

    /// <summary>Findings that stand for good.</summary>
    public ImmutableArray<Explanation> Explanations { get; init; } = [];

    /// <summary>Fields whose whole value is a placeholder that somebody forgot to fill in.</summary>
    public ImmutableArray<Located<string>> Leftovers { get; init; } = [];

    /// <summary>What was found in it.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];
}
