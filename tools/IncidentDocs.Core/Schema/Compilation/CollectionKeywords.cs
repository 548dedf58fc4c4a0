using System.Collections.Immutable;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Schema.Evaluation;
using IncidentDocs.Core.Schema.Keywords;
using IncidentDocs.Core.Schema.Patterns;
using IncidentDocs.Core.Schema.Values;

namespace IncidentDocs.Core.Schema.Compilation;

/// <summary>Reads the keywords about sequences and mappings.</summary>
internal static class CollectionKeywords
{
    /// <summary>How many items or properties there may be.</summary>
    public static void ReadCounts(SchemaReader reader, List<Keyword> into)
    {
        ReadCount(reader, NodeTypes.Array, "minItems", "maxItems", into);
        ReadCount(reader, NodeTypes.Object, "minProperties", "maxProperties", into);
    }

    /// <summary>What items there may be.</summary>
    public static void ReadItems(SchemaReader reader, List<Keyword> into)
    {
        if (reader.Value("items") is SequenceNode list)
        {
            into.Add(
                new ItemsKeyword(
                    [.. list.Items.Select(reader.SchemaAt)],
                    reader.Schema("additionalItems")
                )
            );
        }
        else if (reader.Schema("items") is { } items)
        {
            into.Add(new ItemsKeyword([], items));
        }
        if (reader.Flag("uniqueItems"))
        {
            into.Add(new UniqueItemsKeyword());
        }
        if (reader.Schema("contains") is { } wanted)
        {
            into.Add(new ContainsKeyword(wanted));
        }
    }

    /// <summary>What properties there may or must be.</summary>
    public static void ReadProperties(SchemaReader reader, List<Keyword> into)
    {
        var required = reader.Texts("required");
        var rules = ReadRules(reader, required);
        var patterns = ReadPatterns(reader);
        var isClosed =
            reader.Value("additionalProperties") is ScalarNode { Kind: ScalarKind.Boolean } flag
            && !NodeEquality.IsTrue(flag);
        var additional = isClosed ? null : reader.Schema("additionalProperties");
        if (rules.Count > 0 || !patterns.IsEmpty || additional is not null || isClosed)
        {
            into.Add(new PropertiesKeyword(rules, required, patterns, additional, isClosed));
        }
    }

    /// <summary>What the keys must be like.</summary>
    public static void ReadPropertyNames(SchemaReader reader, List<Keyword> into)
    {
        if (reader.Schema("propertyNames") is { } names)
        {
            into.Add(new PropertyNamesKeyword(names));
        }
    }

    /// <summary>What properties need beside them.</summary>
    public static void ReadDependencies(SchemaReader reader, List<Keyword> into)
    {
        var names = ImmutableArray.CreateBuilder<(string, ImmutableArray<string>)>();
        var schemas = ImmutableArray.CreateBuilder<(string, SchemaNode)>();
        foreach (var entry in reader.Entries("dependencies"))
        {
            if (entry.Value is SequenceNode)
            {
                names.Add((entry.Key.Value, reader.TextsOf("dependencies", entry.Value)));
            }
            else
            {
                schemas.Add((entry.Key.Value, reader.SchemaAt(entry.Value)));
            }
        }
        if (names.Count + schemas.Count > 0)
        {
            into.Add(new DependenciesKeyword(names.DrainToImmutable(), schemas.DrainToImmutable()));
        }
    }

    private static void ReadCount(
        SchemaReader reader,
        NodeTypes type,
        string fewest,
        string most,
        List<Keyword> into
    )
    {
        var (least, greatest) = (reader.Count(fewest), reader.Count(most));
        if (least is not null || greatest is not null)
        {
            into.Add(new CountKeyword(type, least ?? 0, greatest ?? int.MaxValue));
        }
    }

    private static Dictionary<string, PropertyRule> ReadRules(
        SchemaReader reader,
        ImmutableArray<string> required
    )
    {
        var rules = new Dictionary<string, PropertyRule>(StringComparer.Ordinal);
        foreach (var entry in reader.Entries("properties"))
        {
            var name = entry.Key.Value;
            rules[name] = new PropertyRule(
                name,
                reader.SchemaAt(entry.Value),
                required.IndexOf(name)
            );
        }
        for (var index = 0; index < required.Length; index++)
        {
            rules.TryAdd(required[index], new PropertyRule(required[index], Schema: null, index));
        }
        return rules;
    }

    private static ImmutableArray<(SchemaPattern Pattern, SchemaNode Schema)> ReadPatterns(
        SchemaReader reader
    )
    {
        var patterns = ImmutableArray.CreateBuilder<(SchemaPattern, SchemaNode)>();
        foreach (var entry in reader.Entries("patternProperties"))
        {
            if (reader.Pattern(entry.Key.Value, entry.Key.Span) is { } pattern)
            {
                patterns.Add((pattern, reader.SchemaAt(entry.Value)));
            }
        }
        return patterns.DrainToImmutable();
    }
}
