using Xunit;

namespace IncidentDocs.Tests.Schema;

/// <summary>What each keyword says, and where it points.</summary>
public sealed class ViolationTests
{
    private const string Person = """
        {
          "type": "object",
          "properties": {
            "name": { "type": "string" },
            "email": { "type": "string" },
            "level": { "enum": ["junior", "senior", "staff"] },
            "home": { "type": "object", "required": ["street"] },
            "pets": { "type": "array", "items": { "type": "object", "required": ["name"] }, "minItems": 1 }
          },
          "required": ["name"],
          "additionalProperties": false
        }
        """;

    [Fact]
    public void AMissingPropertyOfTheRootPointsAtTheFirstKey() =>
        Finds("""{ "email": "a@b.c" }""", Person, "\"email\" | missing property 'name'");

    [Fact]
    public void AMissingPropertyOfAnEmptyRootPointsAtTheRoot() =>
        Finds("{}", Person, "{} | missing property 'name'");

    [Fact]
    public void AMissingPropertyPointsAtTheOwningKey() =>
        Finds("""{ "name": "a", "home": {} }""", Person, "\"home\" | missing property 'street'");

    [Fact]
    public void AMissingPropertyOfAnItemPointsAtItsFirstKey() =>
        Finds(
            """{ "name": "a", "pets": [{ "kind": "cat" }] }""",
            Person,
            "\"kind\" | missing property 'name'"
        );

    [Fact]
    public void AnUnknownPropertyPointsAtItsKeyAndNamesTheNearest() =>
        Finds(
            """{ "name": "a", "emial": "a@b.c" }""",
            Person,
            "\"emial\" | unknown property 'emial' -> did you mean 'email'?"
        );

    [Fact]
    public void AnUnknownPropertyLikeNoOtherListsWhatIsAllowed() =>
        Finds(
            """{ "name": "a", "zzzzzz": 1, "email": "x" }""",
            Person,
            "\"zzzzzz\" | unknown property 'zzzzzz' -> also allowed here: level, home, pets"
        );

    [Fact]
    public void AMisspeltRequiredPropertyIsOneFinding() =>
        Finds(
            """{ "nmae": "a" }""",
            Person,
            "\"nmae\" | unknown property 'nmae' -> did you mean 'name'?"
        );

    [Fact]
    public void AWrongEnumValueListsTheRightOnes() =>
        Finds(
            """{ "name": "a", "level": "senoir" }""",
            Person,
            "\"senoir\" | 'senoir' is not one of junior, senior, staff -> did you mean 'senior'?"
        );

    [Fact]
    public void TooFewItemsPointAtTheOwningKey() =>
        Finds(
            """{ "name": "a", "pets": [] }""",
            Person,
            "\"pets\" | too few entries: 0, at least 1 needed"
        );

    [Fact]
    public void AWrongTypePointsAtTheValue() =>
        Finds("""{ "name": ["a"] }""", Person, "[\"a\"] | expected text, found a list");

    [Fact]
    public void AnEmptyValueSaysSo() =>
        Finds("""{ "name": null }""", Person, "null | empty value, expected text");

    [Theory]
    [InlineData(
        """{ "type": "string" }""",
        "1.10",
        "1.10 | expected text, found a number -> put it into quotes: \"1.10\""
    )]
    [InlineData(
        """{ "type": "integer" }""",
        "\"12\"",
        "\"12\" | expected a whole number, found text -> leave out the quotes: 12"
    )]
    [InlineData(
        """{ "type": "integer" }""",
        "1.5",
        "1.5 | expected a whole number, found a fraction"
    )]
    [InlineData(
        """{ "type": "boolean" }""",
        "\"yes\"",
        "\"yes\" | expected true or false, found text -> write true or false, without quotes"
    )]
    [InlineData(
        """{ "type": ["string", "null"] }""",
        "[]",
        "[] | expected text or nothing, found a list"
    )]
    [InlineData("""{ "const": 1 }""", "2", "2 | 2 is not 1")]
    [InlineData(
        """{ "enum": ["1", "2"] }""",
        "1",
        "1 | 1 is not one of 1, 2 -> put it into quotes: \"1\""
    )]
    [InlineData(
        """{ "enum": [1, 2] }""",
        "\"1\"",
        "\"1\" | '1' is not one of 1, 2 -> leave out the quotes: 1"
    )]
    [InlineData("""{ "minimum": 5 }""", "4", "4 | 4 is less than 5")]
    [InlineData("""{ "maximum": 5 }""", "6", "6 | 6 is more than 5")]
    [InlineData("""{ "exclusiveMinimum": 5 }""", "5", "5 | 5 is not more than 5")]
    [InlineData("""{ "exclusiveMaximum": 5 }""", "5", "5 | 5 is not less than 5")]
    [InlineData("""{ "multipleOf": 0.5 }""", "0.7", "0.7 | 0.7 is not a multiple of 0.5")]
    [InlineData("""{ "minLength": 1 }""", "\"\"", "\"\" | empty text")]
    [InlineData(
        """{ "minLength": 3 }""",
        "\"가나\"",
        "\"가나\" | too short: 2 characters, at least 3 needed"
    )]
    [InlineData(
        """{ "maxLength": 1 }""",
        "\"🐲🐲\"",
        "\"🐲🐲\" | too long: 2 characters, at most 1 allowed"
    )]
    [InlineData(
        """{ "pattern": "^[a-z]+$" }""",
        "\"A\"",
        "\"A\" | 'A' does not have the form required here -> the form: ^[a-z]+$"
    )]
    [InlineData(
        """{ "format": "date" }""",
        "\"2026-02-30\"",
        "\"2026-02-30\" | there is no such day: '2026-02-30' -> write YYYY-MM-DD, such as 2026-03-04"
    )]
    [InlineData(
        """{ "maxItems": 1 }""",
        "[1, 2]",
        "[1, 2] | too many entries: 2, at most 1 allowed"
    )]
    [InlineData(
        """{ "contains": { "const": 1 } }""",
        "[2]",
        "[2] | no item is of the kind needed here"
    )]
    [InlineData("""{ "not": { "type": "integer" } }""", "1", "1 | this value is not allowed here")]
    [InlineData(
        """{ "items": [true], "additionalItems": false }""",
        "[1, 2]",
        "2 | no value is allowed here"
    )]
    [InlineData(
        """{ "properties": { "a": false } }""",
        """{ "a": 1 }""",
        "\"a\" | property 'a' is not allowed here"
    )]
    [InlineData(
        """{ "propertyNames": { "enum": ["alpha"] } }""",
        """{ "alpah": 1 }""",
        "\"alpah\" | 'alpah' is not alpha -> did you mean 'alpha'?"
    )]
    [InlineData(
        """{ "maxProperties": 1 }""",
        """{ "a": 1, "b": 2 }""",
        "\"a\" | too many entries: 2, at most 1 allowed"
    )]
    public void EachKeywordSaysWhatIsWrong(string schema, string data, string expected) =>
        Finds(data, schema, expected);

    [Fact]
    public void TheDescriptionOfASchemaIsTheHelpOfItsPattern()
    {
        const string schema = """{ "pattern": "^[0-9]+m$", "description": "분 | minutes: 15m" }""";
        var found = Assert.Single(Json.Evaluate("\"x\"", schema).Diagnostics);
        Assert.Equal("분", found.Help!.Value.Ko);
        Assert.Equal("minutes: 15m", found.Help!.Value.En);
    }

    [Fact]
    public void TheLabelOfAPropertyNamesItWhereItIsMissing()
    {
        const string schema = """
            { "properties": { "owner": { "x-label": { "ko": "담당자", "en": "owner of it" } } }, "required": ["owner"] }
            """;
        var found = Assert.Single(Json.Evaluate("{}", schema).Diagnostics);
        Assert.Equal("필수 항목이 없음: 'owner'(담당자)", found.Message.Ko);
        Assert.Equal("missing property 'owner' (owner of it)", found.Message.En);
    }

    [Fact]
    public void ADuplicateItemPointsAtTheSecondAndRelatesToTheFirst()
    {
        var found = Assert.Single(
            Json.Evaluate("""["a", "b", "a"]""", """{ "uniqueItems": true }""").Diagnostics
        );
        Assert.Equal(11, found.Location.Span.Start);
        Assert.Equal("duplicate item 'a'", found.Message.En);
        Assert.Equal(1, Assert.Single(found.Related).Location.Span.Start);
    }

    [Fact]
    public void APropertyThatAnotherNeedsRelatesToIt()
    {
        const string schema = """{ "dependencies": { "from": ["to"] } }""";
        var found = Assert.Single(Json.Evaluate("""{ "x": 1, "from": 2 }""", schema).Diagnostics);
        Assert.Equal("missing property 'to'", found.Message.En);
        Assert.Equal("the rule for 'from: 2'", Assert.Single(found.Related).Message.En);
    }

    [Fact]
    public void AScalarHasOneFindingHoweverManyKeywordsItBreaks() =>
        Finds(
            "\"\"",
            """{ "allOf": [{ "minLength": 2 }, { "pattern": "x" }], "enum": ["abc"] }""",
            "\"\" | '' is not abc"
        );

    [Fact]
    public void TheSamePropertyMissingForTwoReasonsIsOneFinding() =>
        Finds(
            "{}",
            """{ "required": ["a"], "allOf": [{ "required": ["a"] }] }""",
            "{} | missing property 'a'"
        );

    [Fact]
    public void FindingsComeInTheOrderOfTheDocument() =>
        Finds(
            """{ "b": 1, "a": 2 }""",
            """{ "allOf": [{ "properties": { "a": { "type": "string" } } }], "properties": { "b": { "type": "string" } } }""",
            "1 | expected text, found a number -> put it into quotes: \"1\"",
            "2 | expected text, found a number -> put it into quotes: \"2\""
        );

    [Fact]
    public void ADocumentWithoutDataIsAnEmptyValueAtItsStart()
    {
        var source = new Core.Text.SourceText("people.yml", string.Empty);
        var result = Core.Schema.SchemaEvaluator.Evaluate(
            root: null,
            Json.Schema("""{ "type": "object" }"""),
            source
        );
        var found = Assert.Single(result.Diagnostics);
        Assert.Equal("people.yml:1:1 empty value, expected a mapping", Json.Show(found));
    }

    private static void Finds(string data, string schema, params string[] expected) =>
        Assert.Equal(expected, Json.Findings(data, schema));
}
