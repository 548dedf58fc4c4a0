using System.Diagnostics;
using System.Text;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Schema;
using IncidentDocs.Core.Text;
using Xunit;

namespace IncidentDocs.Tests.Schema;

/// <summary>Neither a hostile document nor a hostile schema can make an evaluation overflow the stack or run for long.</summary>
public sealed class LimitTests
{
    private const string Tree = """{ "type": "array", "items": { "$ref": "#" } }""";

    [Fact]
    public void ADocumentOfDepthSixtyFourIsEvaluatedWhole()
    {
        var json = new string('[', 64) + new string(']', 64);
        Assert.True(
            Json.Evaluate(
                json,
                """{ "oneOf": [{ "allOf": [{ "items": { "$ref": "#" } }] }] }"""
            ).IsValid
        );
    }

    [Fact]
    public void ADocumentThatIsTooDeepIsAFinding()
    {
        DataNode root = new SequenceNode(new TextSpan(0, 1), []);
        for (var level = 0; level < 100_000; level++)
        {
            root = new SequenceNode(new TextSpan(0, 1), [root]);
        }
        var result = OnSmallStack(() =>
            SchemaEvaluator.Evaluate(root, Json.Schema(Tree), new SourceText("a.yml", "x"))
        );
        Assert.Equal(
            "too complex: the check against the schema was given up",
            Assert.Single(result.Diagnostics).Message.En
        );
    }

    [Fact]
    public void ASchemaThatBranchesAtEveryLevelIsGivenUp()
    {
        const string schema = """
            { "anyOf": [
              { "type": "array", "items": { "$ref": "#" } },
              { "type": "array", "items": { "$ref": "#" }, "minItems": 0 },
              { "const": "x" }
            ] }
            """;
        var json = new string('[', 60) + "1" + new string(']', 60);
        var watch = Stopwatch.StartNew();
        var result = Json.Evaluate(json, schema);
        Assert.Contains(
            result.Diagnostics,
            found => found.Message.En.StartsWith("too complex", StringComparison.Ordinal)
        );
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), $"took {watch.Elapsed}");
    }

    [Fact]
    public void AChainOfTenThousandReferencesIsAFindingAndDoesNotOverflow()
    {
        var chain = new StringBuilder("""{ "$ref": "#/definitions/d0", "definitions": {""");
        for (var link = 0; link < 10_000; link++)
        {
            chain.Append($"\"d{link}\": {{ \"$ref\": \"#/definitions/d{link + 1}\" }}, ");
        }
        chain.Append("\"d10000\": {} } }");
        var result = OnSmallStack(() => Json.Evaluate("1", chain.ToString()));
        Assert.Single(result.Diagnostics);
    }

    [Fact]
    public void HundredThousandUniqueItemsTakeLinearTime()
    {
        var items = string.Join(
            ',',
            Enumerable.Range(0, 100_000).Select(item => $"{{\"a\":[{item},\"x\"]}}")
        );
        var watch = Stopwatch.StartNew();
        Assert.True(Json.Evaluate($"[{items}]", """{ "uniqueItems": true }""").IsValid);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"took {watch.Elapsed}");
    }

    [Fact]
    public void TensOfThousandsOfWrongKeysTakeLinearTime()
    {
        var keys = string.Join(',', Enumerable.Range(0, 20_000).Select(key => $"\"key{key}\":1"));
        var schema =
            """{ "properties": { "name": true, "keys": true }, "required": ["name"], "additionalProperties": false }""";
        var watch = Stopwatch.StartNew();
        Assert.Equal(20_001, Json.Evaluate($"{{{keys}}}", schema).Diagnostics.Length);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"took {watch.Elapsed}");
    }

    [Theory]
    [InlineData("1e999999999999", "1e999999999998", false)]
    [InlineData("1e-999999999", "1e-999999998", true)]
    [InlineData("-1e999999999", "1", true)]
    public void NumbersOfAnySizeAreCompared(string number, string most, bool isValid) =>
        Assert.Equal(isValid, Json.Evaluate(number, $$"""{ "maximum": {{most}} }""").IsValid);

    [Fact]
    public void ANumberOfAMillionDigitsIsDividedInLinearTime()
    {
        var watch = Stopwatch.StartNew();
        Assert.False(Json.Evaluate(new string('7', 1_000_000), """{ "multipleOf": 2 }""").IsValid);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"took {watch.Elapsed}");
    }

    [Fact]
    public void OneSetServesManyThreads()
    {
        var schema = Json.Schema(
            """{ "items": { "pattern": "^(a+)+$", "x-ref": "person" }, "uniqueItems": true }"""
        );
        var results = new SchemaResult[64];
        Parallel.For(
            0,
            results.Length,
            index => results[index] = Json.Evaluate("""["a", "aa", "b"]""", schema)
        );
        Assert.All(results, result => Assert.Equal(2, result.Annotations.Length));
        Assert.All(results, result => Assert.Single(result.Diagnostics));
    }

    private static SchemaResult OnSmallStack(Func<SchemaResult> evaluate)
    {
        SchemaResult? result = null;
        var thread = new Thread(() => result = evaluate(), maxStackSize: 1024 * 1024);
        thread.Start();
        thread.Join();
        return result!;
    }
}
