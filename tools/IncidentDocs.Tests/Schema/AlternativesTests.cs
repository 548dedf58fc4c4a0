using Xunit;

namespace IncidentDocs.Tests.Schema;

/// <summary>Of alternatives only the one that was meant is reported, and never that none matched.</summary>
public sealed class AlternativesTests
{
    private const string Events = """
        {
          "oneOf": [
            {
              "type": "object",
              "properties": { "kind": { "const": "paged" }, "who": { "type": "string" } },
              "required": ["kind", "who"],
              "additionalProperties": false
            },
            {
              "type": "object",
              "properties": { "kind": { "enum": ["opened", "closed"] }, "channel": { "type": "string" } },
              "required": ["kind", "channel"],
              "additionalProperties": false
            },
            { "type": "string", "minLength": 1 }
          ]
        }
        """;

    private const string Holder = """
        {
          "oneOf": [
            { "type": "object", "properties": { "person": { "type": "string" } }, "required": ["person"], "additionalProperties": false },
            { "type": "object", "properties": { "roster": { "type": "string" } }, "required": ["roster"], "additionalProperties": false }
          ]
        }
        """;

    private const string Deadline =
        """{ "oneOf": [{ "required": ["within"] }, { "required": ["business_days"] }] }""";

    [Fact]
    public void TheDiscriminatorChoosesTheBranch()
    {
        var found = Assert.Single(
            Json.Evaluate("""{ "kind": "opened", "who": "kim" }""", Events).Diagnostics,
            found => found.Message.En.StartsWith("missing", StringComparison.Ordinal)
        );
        Assert.Equal("missing property 'channel'", found.Message.En);
        Assert.Equal("the rule for 'kind: opened'", Assert.Single(found.Related).Message.En);
    }

    [Fact]
    public void OnlyViolationsOfTheChosenBranchAreReported() =>
        Finds(
            """{ "kind": "paged", "who": 5 }""",
            Events,
            "5 | expected text, found a number -> put it into quotes: \"5\""
        );

    [Fact]
    public void AnUnknownDiscriminatorListsTheValuesOfAllBranches() =>
        Finds(
            """{ "kind": "opend", "channel": "x" }""",
            Events,
            "\"opend\" | 'opend' is not one of paged, opened, closed -> did you mean 'opened'?"
        );

    [Fact]
    public void AMissingDiscriminatorIsTheOnlyFinding() =>
        Finds("""{ "channel": "x" }""", Events, "\"channel\" | missing property 'kind'");

    [Fact]
    public void TheTypeChoosesTheBranch() => Finds("\"\"", Events, "\"\" | empty text");

    [Fact]
    public void ATypeThatNoBranchTakesNamesThemAll() =>
        Finds("[]", Events, "[] | expected text or a mapping, found a list");

    [Fact]
    public void TheKeyThatIsThereChoosesTheBranch() =>
        Finds(
            """{ "roster": 5 }""",
            Holder,
            "5 | expected text, found a number -> put it into quotes: \"5\""
        );

    [Fact]
    public void AMisspeltKeyChoosesTheBranchThatWasMeant() =>
        Finds(
            """{ "rostr": "a" }""",
            Holder,
            "\"rostr\" | unknown property 'rostr' -> did you mean 'roster'?"
        );

    [Fact]
    public void OneOfSeveralPropertiesIsNeeded() =>
        Finds(
            """{ "after": 1 }""",
            Deadline,
            "\"after\" | one of 'within', 'business_days' is needed"
        );

    [Fact]
    public void AMisspeltOneOfSeveralPropertiesIsOneFinding() =>
        Finds(
            """{ "withn": 1 }""",
            """
            {
              "properties": { "within": true, "business_days": true },
              "additionalProperties": false,
              "oneOf": [{ "required": ["within"] }, { "required": ["business_days"] }]
            }
            """,
            "\"withn\" | unknown property 'withn' -> did you mean 'within'?"
        );

    [Fact]
    public void AMisspeltDiscriminatorIsNamed() =>
        Finds(
            """{ "knd": "paged", "who": "kim" }""",
            Events,
            "\"knd\" | unknown property 'knd' -> did you mean 'kind'?"
        );

    [Fact]
    public void AFormThatAValueAlmostHasSaysWhatItLacks() =>
        Finds(
            "\"2026-03-04T14:02:00\"",
            """{ "anyOf": [{ "pattern": "^[0-9:]+$", "description": "HH:MM" }, { "format": "date-time" }] }""",
            "\"2026-03-04T14:02:00\" | time stamp without an offset: '2026-03-04T14:02:00' -> add the offset from UTC, such as 2026-03-04T14:02:00+09:00"
        );

    [Fact]
    public void OnlyOneOfSeveralPropertiesMayBeGiven() =>
        Finds(
            """{ "within": 1, "business_days": 2 }""",
            Deadline,
            "\"business_days\" | only one of 'within', 'business_days' may be given"
        );

    [Fact]
    public void AValueOfNoneOfSeveralFormsIsOneFinding() =>
        Finds(
            "\"25:00\"",
            """{ "anyOf": [{ "pattern": "^[0-2][0-3]:[0-5][0-9]$", "description": "HH:MM" }, { "format": "date-time" }] }""",
            "\"25:00\" | '25:00' has none of the forms allowed here -> HH:MM; write it with its offset, such as 2026-03-04T14:02:00+09:00"
        );

    [Fact]
    public void FittingSeveralWhereOneIsAllowedIsAFinding() =>
        Finds(
            "1",
            """{ "oneOf": [{ "minimum": 0 }, { "maximum": 9 }] }""",
            "1 | fits more than one of the alternatives, exactly one is allowed"
        );

    [Fact]
    public void AConditionSaysWhyItsRuleApplies()
    {
        const string schema = """
            {
              "if": { "properties": { "effect": { "const": "destructive" } }, "required": ["effect"] },
              "then": { "required": ["confirm"] },
              "else": { "not": { "required": ["confirm"] } }
            }
            """;
        var missing = Assert.Single(
            Json.Evaluate("""{ "id": 1, "effect": "destructive" }""", schema).Diagnostics
        );
        Assert.Equal("missing property 'confirm'", missing.Message.En);
        var because = Assert.Single(missing.Related);
        Assert.Equal("'effect: destructive'일 때의 규칙", because.Message.Ko);
        Assert.Equal(11, because.Location.Span.Start);
        Finds(
            """{ "effect": "read", "confirm": 1 }""",
            schema,
            "\"confirm\" | property 'confirm' is not allowed here"
        );
    }

    [Fact]
    public void PropertiesThatExcludeEachOtherAreNamed() =>
        Finds(
            """{ "a": 1, "b": 2 }""",
            """{ "not": { "required": ["a", "b"] } }""",
            "\"b\" | properties that exclude each other: 'a', 'b'"
        );

    [Fact]
    public void AWrongDiscriminatorThatThePropertiesRefuseTooIsOneFinding()
    {
        const string schema = """
            {
              "properties": { "kind": { "enum": ["a", "b"] } },
              "oneOf": [
                { "properties": { "kind": { "const": "a" } } },
                { "properties": { "kind": { "const": "b" } }, "required": ["x"] }
              ]
            }
            """;
        Finds("""{ "kind": "c" }""", schema, "\"c\" | 'c' is not one of a, b");
    }

    private static void Finds(string data, string schema, params string[] expected) =>
        Assert.Equal(expected, Json.Findings(data, schema));
}
