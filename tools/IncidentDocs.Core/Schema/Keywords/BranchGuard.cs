using System.Collections.Immutable;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Schema.Evaluation;
using IncidentDocs.Core.Schema.Values;

namespace IncidentDocs.Core.Schema.Keywords;

/// <summary>What can be said about an alternative without evaluating it: the types it takes, and the values its properties must have.</summary>
/// <param name="Types">The types it takes.</param>
/// <param name="Tags">Properties that must have one of a few values where they stand.</param>
/// <param name="Required">The properties that it requires.</param>
internal sealed record BranchGuard(
    NodeTypes Types,
    ImmutableArray<(string Property, EnumKeyword Values)> Tags,
    ImmutableArray<string> Required
)
{
    private const int LongestChain = 16;

    /// <summary>Reads the guard off a compiled schema.</summary>
    public static BranchGuard Of(SchemaNode branch)
    {
        var schema = Target(branch);
        var properties = schema.Keywords.OfType<PropertiesKeyword>().FirstOrDefault();
        return new BranchGuard(
            TypesOf(schema),
            properties is null ? [] : [.. TagsOf(properties)],
            properties?.Required ?? []
        );
    }

    /// <summary>The values that a property must have, or null where they are not few.</summary>
    public EnumKeyword? ValuesOf(string property)
    {
        foreach (var (name, values) in Tags)
        {
            if (string.Equals(name, property, StringComparison.Ordinal))
            {
                return values;
            }
        }
        return null;
    }

    /// <summary>Whether it takes values of the node's type.</summary>
    public bool Takes(DataNode node, NodeTypes type) =>
        Types == NodeTypes.All || NodeTyping.Fits(node, type, Types);

    private static NodeTypes TypesOf(SchemaNode schema)
    {
        var types = schema.Type?.Allowed ?? NodeTypes.All;
        if (schema.Keywords.OfType<EnumKeyword>().FirstOrDefault() is not { } few)
        {
            return types;
        }
        var listed = few.Values.Aggregate(
            NodeTypes.None,
            (all, value) => all | NodeTyping.TypeOf(value)
        );
        return types & (listed.Meets(NodeTypes.Numeric) ? listed | NodeTypes.Numeric : listed);
    }

    private static IEnumerable<(string Property, EnumKeyword Values)> TagsOf(
        PropertiesKeyword properties
    )
    {
        foreach (var rule in properties.Rules)
        {
            if (
                rule.Schema is not null
                && Target(rule.Schema).Keywords.OfType<EnumKeyword>().FirstOrDefault() is { } values
            )
            {
                yield return (rule.Name, values);
            }
        }
    }

    private static SchemaNode Target(SchemaNode schema)
    {
        for (var hop = 0; hop < LongestChain && schema.Keywords is [RefKeyword reference]; hop++)
        {
            schema = reference.Target;
        }
        return schema;
    }
}
