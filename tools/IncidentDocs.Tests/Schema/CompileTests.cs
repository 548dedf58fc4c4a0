using System.Text;
using IncidentDocs.Core.Schema;
using Xunit;

namespace IncidentDocs.Tests.Schema;

/// <summary>A schema that is wrong is a finding at its place, never an exception, and the rest of it still works.</summary>
public sealed class CompileTests
{
    [Theory]
    [InlineData(
        """{ "type": "strin" }""",
        "\"strin\" | keyword 'type' must be the name of a JSON type, or a list of them"
    )]
    [InlineData("""{ "minimum": "5" }""", "\"5\" | keyword 'minimum' must be a number")]
    [InlineData("""{ "multipleOf": 0 }""", "0 | keyword 'multipleOf' must be a number above 0")]
    [InlineData(
        """{ "minLength": -1 }""",
        "-1 | keyword 'minLength' must be an integer that is not negative"
    )]
    [InlineData("""{ "required": "a" }""", "\"a\" | keyword 'required' must be a list of strings")]
    [InlineData("""{ "properties": [] }""", "[] | keyword 'properties' must be an object")]
    [InlineData(
        """{ "allOf": [] }""",
        "[] | keyword 'allOf' must be a list of schemas that is not empty"
    )]
    [InlineData("""{ "uniqueItems": 1 }""", "1 | keyword 'uniqueItems' must be true or false")]
    [InlineData("""{ "items": 5 }""", "5 | a schema must be an object, true or false")]
    [InlineData("""{ "pattern": "(a" }""", "\"(a\" | invalid pattern: a group that is not closed")]
    [InlineData(
        """{ "pattern": "\\p{Klingon}" }""",
        "\"\\\\p{Klingon}\" | invalid pattern: an unknown Unicode property (general categories and Script=Hangul are known)"
    )]
    [InlineData(
        """{ "$ref": "#/definitions/a" }""",
        "\"#/definitions/a\" | $ref leads nowhere: #/definitions/a"
    )]
    [InlineData(
        """{ "$ref": "https://other.example/x" }""",
        "\"https://other.example/x\" | $ref leads nowhere: https://other.example/x"
    )]
    [InlineData(
        """{ "$schema": "https://json-schema.org/draft/2020-12/schema" }""",
        "\"https://json-schema.org/draft/2020-12/schema\" | draft-07 is the only supported draft of JSON Schema"
    )]
    [InlineData(
        """{ "items": { "unevaluatedProperties": false } }""",
        "\"unevaluatedProperties\" | keyword 'unevaluatedProperties' is not in draft-07 and would be ignored"
    )]
    [InlineData("""{ "a": 1, "a": 2 }""", "\"a\" | duplicate key 'a'")]
    [InlineData("""{ "x-audience": "everyone" }""", "\"everyone\" | unknown audience: everyone")]
    [InlineData(
        """{ "$ref": "#" }""",
        "{ \"$ref\": \"#\" } | the schema leads back to itself without end"
    )]
    [InlineData(
        """{ "allOf": [{ "anyOf": [{ "$ref": "#" }] }] }""",
        "{ \"$ref\": \"#\" } | the schema leads back to itself without end"
    )]
    public void AWrongSchemaIsAFinding(string schema, string expected)
    {
        var set = Json.Load(schema);
        Assert.Equal([expected], set.Diagnostics.Select(Json.Line).ToArray());
        Assert.All(set.Diagnostics, found => Assert.Equal("SCH002", found.Descriptor.Code));
        Json.Evaluate("""{ "a": [1, "x"] }""", set.Find(Json.Uri)!);
    }

    [Theory]
    [InlineData("", 1, 1)]
    [InlineData("{\n  \"a\": }", 2, 8)]
    [InlineData("{\n  \"가\": x }", 2, 8)]
    [InlineData("{} {}", 1, 4)]
    [InlineData("\"\\ud800\"", 1, 1)]
    public void WhatIsNoJsonIsAFindingAtItsPlace(string json, int line, int column)
    {
        var set = Json.Load(json);
        var found = Assert.Single(set.Diagnostics);
        Assert.Equal((line, column), (found.Location.Start.Line, found.Location.Start.Column));
        Assert.Null(set.Find(Json.Uri));
    }

    [Fact]
    public void BytesThatAreNotUtf8AreAFinding() =>
        Assert.Single(
            SchemaSet
                .Load([new SchemaSource(Json.Uri, new byte[] { 0x22, 0xFF, 0x22 })])
                .Diagnostics
        );

    [Fact]
    public void AByteOrderMarkIsPassedOver() =>
        Assert.Empty(
            SchemaSet
                .Load([new SchemaSource(Json.Uri, new byte[] { 0xEF, 0xBB, 0xBF, 0x7B, 0x7D })])
                .Diagnostics
        );

    [Fact]
    public void TheFirstOfTwoSchemasWithOneUriKeepsIt()
    {
        var set = SchemaSet.Load([
            new SchemaSource(
                "https://a.example/1",
                Encoding.UTF8.GetBytes("""{ "$id": "https://a.example/x", "type": "string" }""")
            ),
            new SchemaSource(
                "https://a.example/2",
                Encoding.UTF8.GetBytes("""{ "$id": "https://a.example/x", "type": "number" }""")
            )
            {
                Path = "schemas/mine.json",
            },
        ]);
        var found = Assert.Single(set.Diagnostics);
        Assert.Equal(
            "schemas/mine.json:1:10 another schema has this URI already: https://a.example/x",
            Json.Show(found)
        );
        Assert.True(Json.Evaluate("\"a\"", set.Find("https://a.example/x")!).IsValid);
        Assert.True(Json.Evaluate("1", set.Find("https://a.example/2")!).IsValid);
        Assert.Equal(
            ["https://a.example/1", "https://a.example/2", "https://a.example/x"],
            set.Uris.ToArray()
        );
    }

    [Fact]
    public void ACircleThatGoesDownIntoTheDocumentIsFine()
    {
        const string tree = """{ "type": "array", "items": { "$ref": "#" } }""";
        Assert.True(Json.Evaluate("[[], [[]]]", tree).IsValid);
        Assert.Equal(["1 | expected a list, found a number"], Json.Findings("[[], [1]]", tree));
    }

    [Fact]
    public void KeyPositionsCountUtf16UnitsAcrossHangul()
    {
        var found = Assert.Single(
            Json.Load("""{ "title": "가나🐲", "minimum": "x" }""").Diagnostics
        );
        Assert.Equal(31, found.Location.Start.Column);
    }
}
