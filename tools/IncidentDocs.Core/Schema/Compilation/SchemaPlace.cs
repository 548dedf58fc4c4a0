using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Schema.Values;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Core.Schema.Compilation;

/// <summary>A schema as it is written, where, and the URI that its references are relative to.</summary>
/// <param name="Node">The schema.</param>
/// <param name="Base">The base URI, without fragment.</param>
/// <param name="Source">The file.</param>
internal readonly record struct SchemaPlace(DataNode Node, UriReference Base, SourceText Source)
{
    /// <summary>The place of a part of the schema; an <c>$id</c> there (but not beside a <c>$ref</c>) changes the base.</summary>
    public SchemaPlace Part(DataNode part) =>
        this with
        {
            Node = part,
            Base = IdOf(part) is { } id ? Resolve(id) with { Fragment = null } : Base,
        };

    /// <summary>The URI of an <c>$id</c> or <c>$ref</c> here.</summary>
    public UriReference Resolve(string reference) =>
        UriReference.Parse(reference).ResolveAgainst(Base);

    /// <summary>The <c>$id</c> of a schema; null where it has none that counts.</summary>
    public static string? IdOf(DataNode node) =>
        node is MappingNode mapping
        && mapping["$ref"] is null
        && mapping["$id"] is ScalarNode { Kind: ScalarKind.String } id
            ? id.Value
            : null;
}
