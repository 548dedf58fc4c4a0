using IncidentDocs.Core.Parsing;

namespace IncidentDocs.Core.Schema.Values;

/// <summary>The JSON type of a node, in the eyes of JSON Schema.</summary>
internal static class NodeTyping
{
    /// <summary>The type of a node as it is written: <c>1.0</c> is a number here, see <see cref="Fits"/>.</summary>
    public static NodeTypes TypeOf(DataNode node) =>
        node switch
        {
            ScalarNode scalar => TypeOf(scalar.Kind),
            MappingNode => NodeTypes.Object,
            _ => NodeTypes.Array,
        };

    /// <summary>Whether a node is of one of the types: <c>1.0</c> is an integer too, and infinity and NaN, which JSON has not, are of no type.</summary>
    public static bool Fits(DataNode node, NodeTypes type, NodeTypes allowed)
    {
        if (!type.Meets(NodeTypes.Numeric))
        {
            return type.Meets(allowed);
        }
        if (type == NodeTypes.Integer)
        {
            return allowed.Meets(NodeTypes.Numeric);
        }
        return allowed.Meets(NodeTypes.Numeric)
            && SchemaNumber.TryRead((ScalarNode)node, out var number)
            && (allowed.Meets(NodeTypes.Number) || number.IsInteger);
    }

    /// <summary>Whether two sets of types have one in common.</summary>
    public static bool Meets(this NodeTypes types, NodeTypes others) =>
        (types & others) != NodeTypes.None;

    private static NodeTypes TypeOf(ScalarKind kind) =>
        kind switch
        {
            ScalarKind.String => NodeTypes.String,
            ScalarKind.Null => NodeTypes.Null,
            ScalarKind.Boolean => NodeTypes.Boolean,
            ScalarKind.Integer => NodeTypes.Integer,
            _ => NodeTypes.Number,
        };
}
