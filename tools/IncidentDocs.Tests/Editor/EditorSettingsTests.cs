using System.Text.Json;
using IncidentDocs.Core.Model.Kinds;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Schema;
using IncidentDocs.Tests.Architecture;
using IncidentDocs.Tests.Schema;
using Xunit;

namespace IncidentDocs.Tests.Editor;

/// <summary>What an editor is told of our schemas, and what the schemas tell an editor.</summary>
public sealed class EditorSettingsTests
{
    /// <summary>Visual Studio Code finds the schema of every kind that is YAML, by the paths of the kind.</summary>
    [Fact]
    public void EveryKindOfYamlHasItsSchemaInTheSettings()
    {
        using var settings = JsonDocument.Parse(Repository.Read(".vscode/settings.json"));
        var told = settings
            .RootElement.GetProperty("yaml.schemas")
            .EnumerateObject()
            .SelectMany(schema =>
                schema.Value.EnumerateArray().Select(path => $"{schema.Name} {path.GetString()}")
            );
        var expected =
            from kind in KindTable.All
            from path in kind.Patterns
            where DocumentParser.IsYaml(path)
            select $"./schemas/{kind.Name}.schema.json {path}";
        Assert.Equal(expected.Order(StringComparer.Ordinal), told.Order(StringComparer.Ordinal));
    }

    /// <summary>Other editors read it from the first line of the file.</summary>
    [Fact]
    public void EveryYamlDocumentNamesItsSchema()
    {
        foreach (var file in Repository.Below("content/", ".yml"))
        {
            var up = string.Concat(Enumerable.Repeat("../", file.Count(sign => sign == '/')));
            if (KindTable.Find(file)?.Name is not { } kind)
            {
                // A file of another tool, such as alert rules.
                continue;
            }
            Assert.StartsWith(
                $"# yaml-language-server: $schema={up}schemas/{kind}.schema.json\n",
                Repository.Read(file),
                StringComparison.Ordinal
            );
        }
    }

    [Fact]
    public void EveryPropertySaysWhatItIsInBothLanguages()
    {
        var silent =
            from path in RepositorySchemas.Paths
            from place in Properties(Read(path), Path.GetFileName(path))
            where !place.Schema.TryGetProperty("description", out var text) || !IsInBoth(text)
            select place.At;
        Expect.None(silent);
    }

    /// <summary>Every form that a value can have shows one, which has the form.</summary>
    [Fact]
    public void EveryFormHasExamplesThatHaveIt()
    {
        var common = RepositorySchemas.Paths.Single(path =>
            path.EndsWith("common.schema.json", StringComparison.Ordinal)
        );
        var definitions = Read(common).GetProperty("definitions").EnumerateObject();
        foreach (var definition in definitions)
        {
            var hasForm =
                definition.Value.TryGetProperty("pattern", out _)
                || definition.Value.TryGetProperty("format", out _);
            Assert.Equal(
                hasForm || definition.NameEquals("entry_time"),
                definition.Value.TryGetProperty("examples", out var examples)
            );
            if (examples.ValueKind == JsonValueKind.Array)
            {
                var schema = Json.Schema(definition.Value.GetRawText());
                Assert.All(
                    examples.EnumerateArray(),
                    example => Assert.True(Json.Evaluate(example.GetRawText(), schema).IsValid)
                );
            }
        }
    }

    [Fact]
    public void EveryIdIsTheFileName()
    {
        foreach (var path in RepositorySchemas.Paths)
        {
            Assert.Equal(
                EmbeddedSchemas.BaseUri + Path.GetFileName(path),
                Read(path).GetProperty("$id").GetString()
            );
        }
    }

    private static JsonElement Read(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        return document.RootElement.Clone();
    }

    private static bool IsInBoth(JsonElement text) =>
        text.GetString()!.Split(" | ") is [{ Length: > 0 }, { Length: > 0 }];

    /// <summary>Every property that may be written, with its schema; those of <c>if</c> and <c>then</c> only choose among them.</summary>
    private static IEnumerable<(string At, JsonElement Schema)> Properties(
        JsonElement schema,
        string at
    )
    {
        if (schema.ValueKind == JsonValueKind.Array)
        {
            return schema.EnumerateArray().SelectMany(item => Properties(item, at));
        }
        if (schema.ValueKind != JsonValueKind.Object)
        {
            return [];
        }
        var own = schema.TryGetProperty("properties", out var properties)
            ? properties.EnumerateObject().Where(one => one.Value.ValueKind == JsonValueKind.Object)
            : [];
        return own.SelectMany(one =>
                Properties(one.Value, $"{at}/{one.Name}").Prepend(($"{at}/{one.Name}", one.Value))
            )
            .Concat(
                schema
                    .EnumerateObject()
                    .Where(part =>
                        part.Name is not ("properties" or "if" or "then" or "else" or "rules")
                    )
                    .SelectMany(part => Properties(part.Value, at))
            );
    }
}
