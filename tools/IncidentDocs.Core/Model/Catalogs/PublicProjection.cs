using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Schema;

namespace IncidentDocs.Core.Model.Catalogs;

/// <summary>Keeps of a document what its schema marks <c>x-audience: public</c>. What is not marked is internal; a member of a marked mapping must be marked itself.</summary>
/// <param name="result">What the schema says of the document.</param>
internal sealed class PublicProjection(SchemaResult result)
{
    private readonly HashSet<DataNode> _public = result.ToPublicSet();

    /// <summary>Whether a node is for the public.</summary>
    public bool Includes(DataNode node) => _public.Contains(node);

    /// <summary>Whether the Markdown body is: only a document that says <c>audience: public</c> itself.</summary>
    public static bool IncludesBody(MappingNode root) =>
        root["audience"] is ScalarNode { Value: "public" };

    /// <summary>The mapping without what is internal.</summary>
    public MappingNode Of(MappingNode mapping) =>
        new(
            mapping.Span,
            [
                .. mapping
                    .Entries.Where(entry => Includes(entry.Value))
                    .Select(entry => entry with { Value = Of(entry.Value) }),
            ]
        );

    private DataNode Of(DataNode node) =>
        node switch
        {
            MappingNode mapping => Of(mapping),
            SequenceNode list => new SequenceNode(
                list.Span,
                [.. list.Items.Where(Kept).Select(Of)]
            ),
            _ => node,
        };

    /// <summary>A scalar of a public list is public with it; a mapping in it must be marked.</summary>
    private bool Kept(DataNode item) => item is ScalarNode || Includes(item);
}
