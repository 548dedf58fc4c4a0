using System.Text;
using IncidentDocs.Core.Schema;
using Xunit;

namespace IncidentDocs.Tests.Schema;

public sealed class SchemaLintTests
{
    [Fact]
    public void EverySchemaOfOursIsClean()
    {
        Assert.NotEmpty(RepositorySchemas.Paths);
        var found = RepositorySchemas.Paths.SelectMany(path =>
            SchemaLint.Check(Path.GetFileName(path), File.ReadAllBytes(path))
        );
        Assert.Equal([], found.ToArray());
    }

    [Fact]
    public void TheAssemblyCarriesEverySchemaAndTheyCompileTogether()
    {
        var names = EmbeddedSchemas.Read().Select(source => source.Path).ToArray();
        Assert.Equal(
            RepositorySchemas.Paths.Select(path => $"schemas/{Path.GetFileName(path)}").ToArray(),
            names
        );
        var set = EmbeddedSchemas.Load();
        Assert.Equal([], set.Diagnostics.Select(Json.Show).ToArray());
        Assert.Equal(names.Length, set.Uris.Count());
    }

    [Fact]
    public void EveryKindThatIsReferredToIsDeclaredSomewhere()
    {
        // Alerts stand in rule files of other tools, steps and functions in their own documents.
        HashSet<string> elsewhere = new(
            ["alert", "function", "page", "step"],
            StringComparer.Ordinal
        );
        var referred = Kinds("x-ref").Where(kind => !elsewhere.Contains(kind));
        Assert.Equal([], referred.Except(Kinds("x-declares"), StringComparer.Ordinal).ToArray());
    }

    [Theory]
    [InlineData("\"typ\": \"object\"", "#: unknown keyword typ")]
    [InlineData(
        "\"type\": \"objekt\"",
        "'objekt' is not one of array, boolean, integer, null, number, object, string"
    )]
    [InlineData(
        "\"pattern\": \"^a$\"",
        "#: a pattern without a description: the finding could only show the pattern"
    )]
    [InlineData("\"x-ref\": \"persona\"", "#: unknown kind persona")]
    [InlineData("\"items\": { \"x-declares\": \"persona\" }", "#/items: unknown kind persona")]
    [InlineData("\"x-audience\": \"internal\"", "#: x-audience is public or absent")]
    [InlineData("\"format\": \"uuid\"", "#: format uuid is not asserted")]
    [InlineData("\"format\": \"uri\"", "#: format uri without a pattern: validators differ")]
    [InlineData(
        "\"uniqueItems\": true",
        "#: uniqueItems on items that may be objects: validators differ"
    )]
    [InlineData(
        "\"$ref\": \"#/definitions/a\", \"minLength\": 1",
        "#: a keyword beside $ref is ignored"
    )]
    [InlineData("\"enum\": [\"a\", \"a\"]", "#: a value twice in enum")]
    [InlineData(
        "\"description\": \"only one language\"",
        "#: description is not in Korean | English"
    )]
    [InlineData(
        "\"properties\": { \"ab\": true }, \"patternProperties\": { \"^a\": true }",
        "#: key ab is matched by properties and patternProperties: validators differ"
    )]
    [InlineData(
        "\"type\": \"object\", \"properties\": { \"a\": true }",
        "#: object does not say whether other properties are allowed"
    )]
    [InlineData(
        "\"if\": { \"properties\": { \"a\": { \"const\": 1 } } }",
        "#/if: a condition on a property that it does not require holds where the property is missing"
    )]
    [InlineData(
        "\"properties\": { \"a\": true }, \"required\": [\"b\"]",
        "#: required property b has no schema"
    )]
    public void FindsWhatWouldMakeValidatorsDifferOrFindingsVague(string keywords, string expected)
    {
        var head =
            $$"""{ "$schema": "http://json-schema.org/draft-07/schema#", "$id": "{{EmbeddedSchemas.BaseUri}}a.json", "title": "a", """;
        var found = SchemaLint.Check("a.json", Encoding.UTF8.GetBytes(head + keywords + " }"));
        Assert.Contains(found, line => line.EndsWith(expected, StringComparison.Ordinal));
    }

    [Fact]
    public void FindsAWrongHead()
    {
        var found = SchemaLint.Check("a.json", Encoding.UTF8.GetBytes("{}"));
        Assert.Equal(
            [
                "a.json#: $schema is not draft-07",
                $"a.json#: $id is not {EmbeddedSchemas.BaseUri}a.json",
                "a.json#: no title",
            ],
            found.ToArray()
        );
    }

    private static IEnumerable<string> Kinds(string keyword)
    {
        foreach (var path in RepositorySchemas.Paths)
        {
            using var json = System.Text.Json.JsonDocument.Parse(File.ReadAllBytes(path));
            foreach (var kind in Values(json.RootElement, keyword).ToList())
            {
                yield return kind;
            }
        }
    }

    private static IEnumerable<string> Values(
        System.Text.Json.JsonElement element,
        string keyword
    ) =>
        element.ValueKind switch
        {
            System.Text.Json.JsonValueKind.Object => element
                .EnumerateObject()
                .SelectMany(property =>
                    property.NameEquals(keyword)
                        ? Strings(property.Value)
                        : Values(property.Value, keyword)
                ),
            System.Text.Json.JsonValueKind.Array => element
                .EnumerateArray()
                .SelectMany(item => Values(item, keyword)),
            _ => [],
        };

    private static IEnumerable<string> Strings(System.Text.Json.JsonElement value) =>
        value.ValueKind == System.Text.Json.JsonValueKind.Array
            ? value.EnumerateArray().Select(item => item.GetString()!)
            : [value.GetString()!];
}
