using System.Text;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Schema;
using IncidentDocs.Core.Schema.Compilation;
using IncidentDocs.Core.Schema.Formats;

namespace IncidentDocs.Tests.Schema;

/// <summary>What our own schemas must be beyond valid draft-07, so that an editor and the validator agree and every finding has a place and a name.</summary>
internal sealed class SchemaLint
{
    /// <summary>Kinds of documents and items that references may name.</summary>
    public static readonly HashSet<string> Kinds = new(StringComparer.Ordinal)
    {
        "action",
        "alert",
        "cause",
        "channel",
        "checklist",
        "contact",
        "detection",
        "drill",
        "drill_type",
        "experiment",
        "function",
        "handbook",
        "holiday",
        "incident",
        "item",
        "page",
        "person",
        "role",
        "roster",
        "runbook",
        "service",
        "severity",
        "step",
        "team",
    };

    private readonly string _file;
    private readonly List<string> _found = [];

    private SchemaLint(string file) => _file = file;

    /// <summary>What is wrong with a schema file: <c>file#/pointer: what</c>.</summary>
    public static IReadOnlyList<string> Check(string file, ReadOnlyMemory<byte> json)
    {
        var lint = new SchemaLint(file);
        var tree = JsonTree.Read(file, json);
        lint._found.AddRange(tree.Diagnostics.Select(Json.Show));
        if (tree.Root is MappingNode root)
        {
            lint.CheckAgainstMetaSchema(tree);
            lint.CheckRoot(root);
            lint.CheckSchema(root, string.Empty);
        }
        return lint._found;
    }

    private void CheckAgainstMetaSchema(JsonTree tree)
    {
        var meta = SchemaSet.Load([MetaSchema.Source]).Find(MetaSchema.Uri)!;
        var result = SchemaEvaluator.Evaluate(tree.Root, meta, tree.Source);
        _found.AddRange(result.Diagnostics.Select(Json.Show));
    }

    private void CheckRoot(MappingNode root)
    {
        Require(
            Text(root, "$schema") is "http://json-schema.org/draft-07/schema#",
            string.Empty,
            "$schema is not draft-07"
        );
        Require(
            string.Equals(
                Text(root, "$id"),
                EmbeddedSchemas.BaseUri + _file,
                StringComparison.Ordinal
            ),
            string.Empty,
            $"$id is not {EmbeddedSchemas.BaseUri}{_file}"
        );
        Require(Text(root, "title") is not null, string.Empty, "no title");
    }

    private void CheckSchema(DataNode node, string at)
    {
        if (node is not MappingNode schema)
        {
            return;
        }
        foreach (var entry in schema.Entries)
        {
            Require(
                KeywordCatalog.Names.Contains(entry.Key.Value, StringComparer.Ordinal),
                at,
                $"unknown keyword {entry.Key.Value}"
            );
        }
        CheckKinds(schema, at);
        CheckValues(schema, at);
        CheckObject(schema, at);
        foreach (var (part, path) in Parts(schema))
        {
            CheckSchema(part, $"{at}/{path}");
        }
    }

    private void CheckKinds(MappingNode schema, string at)
    {
        foreach (var kind in Texts(schema["x-ref"]).Concat(Texts(schema["x-declares"])))
        {
            Require(Kinds.Contains(kind), at, $"unknown kind {kind}");
        }
        Require(schema["x-declares"] is null or ScalarNode, at, "x-declares is one kind");
        Require(
            schema["x-audience"] is null or ScalarNode { Value: "public" },
            at,
            "x-audience is public or absent"
        );
    }

    private void CheckValues(MappingNode schema, string at)
    {
        var format = Text(schema, "format");
        Require(
            format is null || FormatCatalog.Names.Contains(format, StringComparer.Ordinal),
            at,
            $"format {format} is not asserted"
        );
        Require(
            format is not "uri" || schema["pattern"] is not null,
            at,
            "format uri without a pattern: validators differ"
        );
        var items = (schema["items"] as MappingNode)?["type"];
        Require(
            schema["uniqueItems"] is null
                || items is ScalarNode { Value: "string" or "integer" }
                || (schema["items"] as MappingNode)?["enum"] is not null,
            at,
            "uniqueItems on items that may be objects: validators differ"
        );
        Require(
            schema["$ref"] is null || schema.Entries.All(IsCountedBesideRef),
            at,
            "a keyword beside $ref is ignored"
        );
        Require(
            Texts(schema["enum"]).Distinct(StringComparer.Ordinal).Count()
                == Texts(schema["enum"]).Count(),
            at,
            "a value twice in enum"
        );
        var hasForm = schema["pattern"] is not null;
        Require(
            !hasForm || schema["description"] is not null || IsForm(at),
            at,
            "a pattern without a description: the finding could only show the pattern"
        );
        if (Text(schema, "description") is { } description)
        {
            Require(
                description.Contains(" | ", StringComparison.Ordinal),
                at,
                "description is not in Korean | English"
            );
        }
    }

    private void CheckObject(MappingNode schema, string at)
    {
        var properties = (schema["properties"] as MappingNode)?.Entries ?? [];
        var patterns = (schema["patternProperties"] as MappingNode)?.Entries ?? [];
        foreach (var pattern in patterns)
        {
            var compiled = new Core.Schema.Patterns.SchemaPattern(
                Core.Schema.Patterns.EcmaPattern.Read(pattern.Key.Value)
            );
            var both = properties.FirstOrDefault(property =>
                compiled.Match(property.Key.Value) == Core.Schema.Patterns.PatternOutcome.Match
            );
            Require(
                both.Key is null,
                at,
                $"key {both.Key?.Value} is matched by properties and patternProperties: validators differ"
            );
        }
        var isCondition = at.EndsWith("/if", StringComparison.Ordinal);
        var isClosed = schema["additionalProperties"] is not null || Text(schema, "type") is null;
        Require(
            properties.IsEmpty || isCondition || isClosed,
            at,
            "object does not say whether other properties are allowed"
        );
        Require(
            !isCondition
                || properties.All(property =>
                    Texts(schema["required"]).Contains(property.Key.Value, StringComparer.Ordinal)
                ),
            at,
            "a condition on a property that it does not require holds where the property is missing"
        );
        foreach (var name in Texts(schema["required"]))
        {
            var known =
                properties.IsEmpty
                || properties.Any(property =>
                    string.Equals(property.Key.Value, name, StringComparison.Ordinal)
                );
            Require(known, at, $"required property {name} has no schema");
        }
    }

    private static IEnumerable<(DataNode Part, string Path)> Parts(MappingNode schema)
    {
        foreach (var entry in schema.Entries)
        {
            var inner = new List<DataNode>();
            SubschemaLayout.Collect(new MappingNode(schema.Span, [entry]), inner);
            var names = (entry.Value as MappingNode)?.Entries.ToDictionary(
                part => part.Value,
                part => part.Key.Value
            );
            foreach (var part in inner)
            {
                var name = ReferenceEquals(part, entry.Value)
                    ? null
                    : names?.GetValueOrDefault(part);
                yield return (part, name is null ? entry.Key.Value : $"{entry.Key.Value}/{name}");
            }
        }
    }

    private static bool IsCountedBesideRef(MappingEntry entry) =>
        entry.Key.Value is "$ref" or "description" or "title" or "default" or "$comment"
        || entry.Key.Value.StartsWith("x-", StringComparison.Ordinal);

    /// <summary>One of several forms, which are described together.</summary>
    private static bool IsForm(string at) => at.EndsWith("/anyOf", StringComparison.Ordinal);

    private static string? Text(MappingNode schema, string keyword) =>
        (schema[keyword] as ScalarNode)?.Value;

    private static IEnumerable<string> Texts(DataNode? value) =>
        value switch
        {
            ScalarNode scalar => [scalar.Value],
            SequenceNode list => list.Items.OfType<ScalarNode>().Select(item => item.Value),
            _ => [],
        };

    private void Require(bool holds, string at, string what)
    {
        if (!holds)
        {
            _found.Add($"{_file}#{at}: {what}");
        }
    }
}
