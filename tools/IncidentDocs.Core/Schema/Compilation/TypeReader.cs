using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Schema.Keywords;
using IncidentDocs.Core.Schema.Values;

namespace IncidentDocs.Core.Schema.Compilation;

/// <summary>Reads <c>type</c>: a name or a list of names.</summary>
internal static class TypeReader
{
    /// <summary>The keyword; null where it is absent or, with a finding, wrong.</summary>
    public static TypeKeyword? Read(SchemaReader reader)
    {
        if (reader.Value("type") is not { } value)
        {
            return null;
        }
        var types = TypesOf(value);
        if (types == NodeTypes.None)
        {
            reader.Refuse(
                "type",
                value,
                "JSON의 타입 이름",
                "the name of a JSON type, or a list of them"
            );
            return null;
        }
        return new TypeKeyword(reader.Node, types);
    }

    private static NodeTypes TypesOf(DataNode value)
    {
        if (value is not SequenceNode list)
        {
            return value is ScalarNode name ? TypeOf(name.Value) : NodeTypes.None;
        }
        var types = NodeTypes.None;
        foreach (var item in list.Items)
        {
            var type = item is SequenceNode ? NodeTypes.None : TypesOf(item);
            if (type == NodeTypes.None)
            {
                return NodeTypes.None;
            }
            types |= type;
        }
        return types;
    }

    private static NodeTypes TypeOf(string name) =>
        name switch
        {
            "null" => NodeTypes.Null,
            "boolean" => NodeTypes.Boolean,
            "integer" => NodeTypes.Integer,
            "number" => NodeTypes.Number,
            "string" => NodeTypes.String,
            "array" => NodeTypes.Array,
            "object" => NodeTypes.Object,
            _ => NodeTypes.None,
        };
}
