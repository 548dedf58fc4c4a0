using System.Collections.Immutable;
using IncidentDocs.Core.Schema.Evaluation;
using IncidentDocs.Core.Schema.Keywords;
using IncidentDocs.Core.Schema.Values;

namespace IncidentDocs.Core.Schema.Compilation;

/// <summary>The keywords that are evaluated, in the order in which a value's first violation is looked for.</summary>
internal static class KeywordCatalog
{
    private static readonly Func<SchemaReader, IEnumerable<Keyword?>>[] Readers =
    [
        ScalarKeywords.ReadValues,
        ScalarKeywords.ReadFormat,
        ScalarKeywords.ReadLength,
        ScalarKeywords.ReadPattern,
        ScalarKeywords.ReadRange,
        CollectionKeywords.ReadCounts,
        CollectionKeywords.ReadItems,
        CollectionKeywords.ReadProperties,
        CollectionKeywords.ReadPropertyNames,
        CollectionKeywords.ReadDependencies,
        ApplicatorKeywords.ReadAllOf,
        ApplicatorKeywords.ReadConditional,
        ApplicatorKeywords.ReadAlternatives,
        ApplicatorKeywords.ReadNot,
    ];

    /// <summary>All keywords that are evaluated or that tell something about a schema; what is not here checks nothing.</summary>
    public static ImmutableArray<string> Names { get; } =
    [
        "$comment",
        "$id",
        "$ref",
        "$schema",
        "additionalItems",
        "additionalProperties",
        "allOf",
        "anyOf",
        "const",
        "contains",
        "default",
        "definitions",
        "dependencies",
        "description",
        "else",
        "enum",
        "examples",
        "exclusiveMaximum",
        "exclusiveMinimum",
        "format",
        "if",
        "items",
        "maxItems",
        "maxLength",
        "maxProperties",
        "maximum",
        "minItems",
        "minLength",
        "minProperties",
        "minimum",
        "multipleOf",
        "not",
        "oneOf",
        "pattern",
        "patternProperties",
        "properties",
        "propertyNames",
        "readOnly",
        "required",
        "then",
        "title",
        "type",
        "uniqueItems",
        "writeOnly",
        .. AnnotationReader.Names,
    ];

    /// <summary>Reads the keywords of a schema. Beside a <c>$ref</c> all others are ignored.</summary>
    public static (TypeKeyword? Type, ImmutableArray<Keyword> Keywords) Read(SchemaReader reader)
    {
        if (reader.Value("$ref") is { } written)
        {
            var target = reader.Text("$ref") is { } reference
                ? reader.Referred(reference, written.Span)
                : null;
            return (null, target is null ? [] : [new RefKeyword(target)]);
        }
        return (ReadType(reader), [.. Readers.SelectMany(read => read(reader)).OfType<Keyword>()]);
    }

    private static TypeKeyword? ReadType(SchemaReader reader)
    {
        if (reader.Value("type") is not { } value)
        {
            return null;
        }
        var names =
            value is Parsing.ScalarNode
                ? [reader.Text("type") ?? string.Empty]
                : reader.TextsOf("type", value);
        var types = NodeTypes.None;
        foreach (var name in names)
        {
            types |= TypeOf(name);
        }
        if (names.IsEmpty || names.Any(name => TypeOf(name) == NodeTypes.None))
        {
            return reader.Refuse<TypeKeyword>(
                "type",
                value,
                "JSON의 타입 이름",
                "the name of a JSON type, or a list of them"
            );
        }
        return new TypeKeyword(reader.Node, types);
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
