using IncidentDocs.Core.Model.Binding;

namespace IncidentDocs.Core.Model.Kinds;

/// <summary>A kind of document: where it lies, what it must look like, what it declares, how it is bound and where its pages stand.</summary>
/// <param name="Name">Name, such as <c>runbook</c>; the schema is <c>NAME.schema.json</c>.</param>
/// <param name="Patterns">Handbook paths; <c>*</c> is one segment or a part of one, <c>**</c> any number of segments.</param>
/// <param name="Declares">Kinds of id that its documents declare, in the words of <c>x-declares</c>.</param>
/// <param name="Section">Folder of its pages in the site; empty where it has no page of its own.</param>
public sealed record DocumentKind(
    string Name,
    ImmutableArray<string> Patterns,
    ImmutableArray<string> Declares,
    string Section
)
{
    /// <summary>Binds a document that its schema accepted.</summary>
    internal Func<Fields, ImmutableArray<object>> Bind { get; init; } = static _ => [];

    /// <summary>Whether its documents are Markdown with front matter.</summary>
    public bool IsMarkdown => Patterns[0].EndsWith(".md", StringComparison.Ordinal);

    /// <summary>The URI of its schema.</summary>
    public string SchemaUri => $"{Schema.EmbeddedSchemas.BaseUri}{Name}.schema.json";

    /// <summary>The URI of the schema that a handbook may add to it.</summary>
    public string OwnSchemaUri => $"{Schema.HandbookSchemas.BaseUri}{Name}.schema.json";

    /// <summary>Whether a path belongs to the kind.</summary>
    public bool Holds(string path) => Patterns.Any(pattern => PathPattern.Matches(pattern, path));
}
