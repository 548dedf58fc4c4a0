using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Schema;

namespace IncidentDocs.Core.Model.Catalogs;

/// <summary>Reads ids and references off what the schemas say of a document.</summary>
internal static class Annotations
{
    /// <summary>The ids that a document gives.</summary>
    public static ImmutableArray<Declaration> Declarations(
        SchemaResult result,
        SourceText source
    ) =>
        [
            .. result
                .Annotations.Where(found =>
                    found.Keyword != AnnotationKeyword.Reference && found.Node is ScalarNode
                )
                .Select(found => new Declaration(
                    found.Values[0],
                    ((ScalarNode)found.Node).Value,
                    found.Keyword == AnnotationKeyword.Scope,
                    source.At(found.Node.Span)
                )),
        ];

    /// <summary>The ids of the items of a document's lists, whatever its schema says: they stand on its page beside the headings of its body.</summary>
    public static ImmutableArray<string> ItemIds(DataNode? root) =>
        root is not MappingNode mapping
            ? []
            :
            [
                .. mapping
                    .Entries.Select(entry => entry.Value)
                    .OfType<SequenceNode>()
                    .SelectMany(list => list.Items.OfType<MappingNode>())
                    .Select(item => item["id"])
                    .OfType<ScalarNode>()
                    .Select(id => id.Value),
            ];

    /// <summary>The ids that a document names.</summary>
    public static ImmutableArray<Reference> References(SchemaResult result, SourceText source) =>
        [
            .. result
                .Annotations.Where(found =>
                    found.Keyword == AnnotationKeyword.Reference && found.Node is ScalarNode
                )
                .Select(found => new Reference(
                    found.Values,
                    ((ScalarNode)found.Node).Value,
                    source.At(found.Node.Span)
                )),
        ];
}
