using System.Collections.Frozen;
using System.Collections.Immutable;
using IncidentDocs.Core.Schema.Evaluation;
using IncidentDocs.Core.Schema.Keywords;

namespace IncidentDocs.Core.Schema.Compilation;

/// <summary>The keywords that are evaluated, in the order in which a value's first violation is looked for. A new keyword is its class and a line here.</summary>
internal static class KeywordCatalog
{
    private static readonly ImmutableArray<(
        Action<SchemaReader, List<Keyword>> Read,
        ImmutableArray<string> Names
    )> Groups =
    [
        (ScalarKeywords.ReadValues, ["const", "enum"]),
        (ScalarKeywords.ReadFormat, ["format"]),
        (ScalarKeywords.ReadLength, ["minLength", "maxLength"]),
        (ScalarKeywords.ReadPattern, ["pattern"]),
        (
            ScalarKeywords.ReadRange,
            ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"]
        ),
        (CollectionKeywords.ReadCounts, ["minItems", "maxItems", "minProperties", "maxProperties"]),
        (CollectionKeywords.ReadItems, ["items", "additionalItems", "uniqueItems", "contains"]),
        (
            CollectionKeywords.ReadProperties,
            ["properties", "patternProperties", "additionalProperties", "required"]
        ),
        (CollectionKeywords.ReadPropertyNames, ["propertyNames"]),
        (CollectionKeywords.ReadDependencies, ["dependencies"]),
        (ApplicatorKeywords.ReadAllOf, ["allOf"]),
        (ApplicatorKeywords.ReadConditional, ["if", "then", "else"]),
        (ApplicatorKeywords.ReadAlternatives, ["oneOf", "anyOf"]),
        (ApplicatorKeywords.ReadNot, ["not"]),
    ];

    private static readonly FrozenDictionary<string, int> GroupOf = Groups
        .SelectMany((group, index) => group.Names.Select(name => (name, index)))
        .ToFrozenDictionary(pair => pair.name, pair => pair.index, StringComparer.Ordinal);

    private static readonly ImmutableArray<string> Telling =
    [
        "$comment",
        "$id",
        "$schema",
        "default",
        "definitions",
        "description",
        "examples",
        "readOnly",
        "title",
        "writeOnly",
    ];

    /// <summary>All keywords that are evaluated or that tell something about a schema; what is not here checks nothing.</summary>
    public static ImmutableArray<string> Names { get; } =
    [
        "$ref",
        "type",
        .. Groups.SelectMany(group => group.Names),
        .. Telling,
        .. AnnotationReader.Names,
    ];

    /// <summary>Fills the node of a schema from its keywords. Beside a <c>$ref</c> all but our own are ignored.</summary>
    public static void Read(SchemaReader reader)
    {
        if (reader.Value("$ref") is { } written)
        {
            var target = reader.Text("$ref") is { } reference
                ? reader.Referred(reference, written.Span)
                : null;
            reader.Node.Fill(type: null, target is null ? [] : [new RefKeyword(target)]);
            return;
        }
        var present = 0u;
        foreach (var name in reader.Names)
        {
            if (GroupOf.TryGetValue(name, out var group))
            {
                present |= 1u << group;
            }
        }
        var keywords = new List<Keyword>();
        for (var index = 0; present != 0; index++, present >>= 1)
        {
            if ((present & 1) != 0)
            {
                Groups[index].Read(reader, keywords);
            }
        }
        reader.Node.Fill(TypeReader.Read(reader), [.. keywords]);
    }
}
