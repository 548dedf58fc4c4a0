using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Schema;
using Xunit;

namespace IncidentDocs.Tests.Schema;

/// <summary>References, declarations and public values come from valid parts only, in document order, each once.</summary>
public sealed class AnnotationTests
{
    private const string Document = """
        {
          "type": "object",
          "properties": {
            "id": { "type": "string", "x-declares": "role", "x-audience": "public" },
            "holder": {
              "oneOf": [
                { "type": "object", "properties": { "person": { "type": "string", "x-ref": "person" } }, "required": ["person"], "additionalProperties": false },
                { "type": "object", "properties": { "roster": { "type": "string", "x-ref": "roster" } }, "required": ["roster"], "additionalProperties": false }
              ]
            },
            "deputy": { "$ref": "#/definitions/anyone", "x-audience": "public" },
            "every": { "propertyNames": { "x-ref": "severity" } }
          },
          "x-audience": "public",
          "definitions": { "anyone": { "type": "string", "x-ref": ["person", "team"] } }
        }
        """;

    [Fact]
    public void AnnotationsComeInDocumentOrderAndCountBesideARef()
    {
        var result = Json.Evaluate(
            """{ "deputy": "lee", "holder": { "roster": "night" }, "id": "ic", "every": { "P1": 5, "P2": 15 } }""",
            Document
        );
        Assert.True(result.IsValid);
        Assert.Equal(
            [
                "Reference person|team lee",
                "Reference roster night",
                "Declaration role ic",
                "Reference severity P1",
                "Reference severity P2",
            ],
            result.Annotations.Select(Show).ToArray()
        );
        Assert.Equal(["{", "lee", "ic"], result.PublicNodes.Select(ShowNode).ToArray());
        Assert.Equal(3, result.ToPublicSet().Count);
    }

    [Fact]
    public void ABrokenPartHasNoAnnotationAndTheOthersKeepTheirs()
    {
        var result = Json.Evaluate(
            """{ "id": 5, "deputy": "lee", "holder": { "roster": "night", "x": 1 } }""",
            Document
        );
        Assert.False(result.IsValid);
        Assert.Equal(
            ["Reference person|team lee", "Reference roster night"],
            result.Annotations.Select(Show).ToArray()
        );
        Assert.Equal(["lee"], result.PublicNodes.Select(ShowNode).ToArray());
    }

    [Fact]
    public void OnlyTheBranchOfAConditionThatAppliesAnnotates()
    {
        const string schema = """
            {
              "properties": { "kind": true },
              "if": { "properties": { "kind": { "const": "team" } }, "required": ["kind"] },
              "then": { "properties": { "who": { "x-ref": "team" } } },
              "else": { "properties": { "who": { "x-ref": "person" } } }
            }
            """;
        Assert.Equal(
            ["Reference team a"],
            Annotations("""{ "kind": "team", "who": "a" }""", schema)
        );
        Assert.Equal(
            ["Reference person a"],
            Annotations("""{ "kind": "other", "who": "a" }""", schema)
        );
    }

    [Fact]
    public void NothingUnderNotAnnotates() =>
        Assert.Empty(
            Annotations("\"a\"", """{ "not": { "type": "integer", "x-ref": "person" } }""")
        );

    [Fact]
    public void TheSameAnnotationByTwoWaysIsOne() =>
        Assert.Equal(
            ["Reference person a"],
            Annotations(
                "\"a\"",
                """{ "x-ref": "person", "allOf": [{ "x-ref": "person" }, { "x-ref": "person" }] }"""
            )
        );

    [Fact]
    public void AllBranchesOfAnAnyOfThatHoldAnnotate() =>
        Assert.Equal(
            ["Reference person a", "Reference team a"],
            Annotations(
                "\"a\"",
                """{ "anyOf": [{ "x-ref": "person" }, { "minLength": 5, "x-ref": "role" }, { "x-ref": "team" }] }"""
            )
        );

    private static string[] Annotations(string data, string schema) =>
        Json.Evaluate(data, schema).Annotations.Select(Show).ToArray();

    private static string Show(SchemaAnnotation annotation) =>
        $"{annotation.Keyword} {string.Join('|', annotation.Values)} {ShowNode(annotation.Node)}";

    private static string ShowNode(DataNode node) => node is ScalarNode scalar ? scalar.Value : "{";
}
