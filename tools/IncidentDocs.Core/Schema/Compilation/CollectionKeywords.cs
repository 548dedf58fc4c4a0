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
    public static IEnumerable<Keyword?> ReadCounts(SchemaReader reader)
    {
        yield return ReadCount(reader, NodeTypes.Array, "minItems", "maxItems");
        yield return ReadCount(reader, NodeTypes.Object, "minProperties", "maxProperties");
    }

    /// <summary>What items there may be.</summary>
    public static IEnumerable<Keyword?> ReadItems(SchemaReader reader)
    {
        if (reader.Value("items") is SequenceNode list)
        {
            yield return new ItemsKeyword(
                [.. list.Items.Select(reader.SchemaAt)],
                reader.Schema("additionalItems")
            );
        }
        else if (reader.Schema("items") is { } items)
        {
            yield return new ItemsKeyword([], items);
        }
        yield return reader.Flag("uniqueItems") ? new UniqueItemsKeyword() : null;
        yield return reader.Schema("contains") is { } wanted ? new ContainsKeyword(wanted) : null;
    }

    /// <summary>What properties there may or must be.</summary>
    public static IEnumerable<Keyword?> ReadProperties(SchemaReader reader)
    {
        var required = reader.Texts("required");
        var rules = ReadRules(reader, required);
        var patterns = ReadPatterns(reader);
        var isClosed =
            reader.Value("additionalProperties") is ScalarNode { Kind: ScalarKind.Boolean } flag
            && !NodeEquality.IsTrue(flag);
        var additional = isClosed ? null : reader.Schema("additionalProperties");
        var saysNothing = rules.Count == 0 && patterns.IsEmpty && additional is null && !isClosed;
        yield return saysNothing
            ? null
            : new PropertiesKeyword(rules, required, patterns, additional, isClosed);
    }

    /// <summary>What the keys must be like.</summary>
    public static IEnumerable<Keyword?> ReadPropertyNames(SchemaReader reader)
    {
        yield return reader.Schema("propertyNames") is { } names
            ? new PropertyNamesKeyword(names)
            : null;
    }

    /// <summary>What properties need beside them.</summary>
    public static IEnumerable<Keyword?> ReadDependencies(SchemaReader reader)
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
        yield return names.Count + schemas.Count == 0
            ? null
            : new DependenciesKeyword(names.DrainToImmutable(), schemas.DrainToImmutable());
    }

    private static CountKeyword? ReadCount(
        SchemaReader reader,
        NodeTypes type,
        string fewest,
        string most
    )
    {
        var (least, greatest) = (reader.Count(fewest), reader.Count(most));
        return least is null && greatest is null
            ? null
            : new CountKeyword(type, least ?? 0, greatest ?? int.MaxValue);
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
