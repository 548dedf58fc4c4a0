using System.Text;
using IncidentDocs.Core.Schema;
using IncidentDocs.Core.Schema.Compilation;
using IncidentDocs.Core.Schema.Patterns;
using static IncidentDocs.Benchmarks.Scaling.ScaledText;

namespace IncidentDocs.Benchmarks.Scaling;

/// <summary>Schemas that a handbook brings along: values against their patterns, patterns themselves, schemas themselves.</summary>
internal static class SchemaTexts
{
    private const string Uri = "https://scaling.example/schema.json";
    private const int LongestValue = 1024 * 1024;

    /// <summary>Our longest pattern has 200 characters; one of this length is a program.</summary>
    private const int LongestPattern = 16 * 1024;

    /// <summary>The cases.</summary>
    public static IEnumerable<ScalingCase> Cases() =>
        Patterns()
            .Select(Value)
            .Concat(
                Written()
                    .Select(text => new ScalingCase(
                        "pattern",
                        text.Name,
                        text.Of,
                        Build,
                        LongestPattern
                    ))
            )
            .Concat(
                Schemas()
                    .Select(text => new ScalingCase(
                        "schema",
                        text.Name,
                        text.Of,
                        Evaluate,
                        LongestValue
                    ))
            );

    private static ScalingCase Value(string source)
    {
        var pattern = new Lazy<SchemaPattern>(() => new SchemaPattern(EcmaPattern.Read(source)));
        return new ScalingCase(
            "value against a pattern",
            source,
            size => Fill("a", size) + "!",
            text => pattern.Value.Match(text) == PatternOutcome.OutOfTime,
            LongestValue
        );
    }

    private static bool Build(string text)
    {
        var pattern = EcmaPattern.Read(text);
        return pattern.Problem is not null
            || new SchemaPattern(pattern).Match("aaaa!") == PatternOutcome.OutOfTime;
    }

    private static bool Evaluate(string json)
    {
        var set = SchemaSet.Load([new SchemaSource(Uri, Encoding.UTF8.GetBytes(json))]);
        var value = JsonTree.Read("a.json", "\"a\""u8.ToArray());
        return set.Find(Uri) is { } schema
            && SchemaEvaluator.Evaluate(value.Root!, schema, value.Source).Diagnostics.Length < 0;
    }

    private static IEnumerable<string> Patterns() =>
        [
            "^(a+)+$",
            "^(a|aa)+$",
            "(a*)*b",
            "^(.*a){12}$",
            "^[a-z]+$",
            "a{2,40}b",
            "^(?=.*b)a+$",
            "(a+)\\1!$",
        ];

    private static IEnumerable<(string Name, Func<int, string> Of)> Written() =>
        [
            ("letters", size => Fill("a", size)),
            ("groups", size => Fill("(", size / 2) + Fill(")", size / 2)),
            ("choices", size => "a" + Fill("|a", size)),
            ("classes", size => Fill("[a-z]", size)),
            (
                "ranges in a class",
                size => "[" + Numbered(at => $"\\u{0xAC00 + (at % 8000):X4}", size) + "]"
            ),
            ("repeats", size => Fill("a*", size)),
            ("counts", size => Fill("a{1,9}", size)),
        ];

    private static IEnumerable<(string Name, Func<int, string> Of)> Schemas() =>
        [
            (
                "a chain of references",
                size =>
                    "{ \"$ref\": \"#/definitions/d0\", \"definitions\": { "
                    + Numbered(
                        at => $"\"d{at}\": {{ \"$ref\": \"#/definitions/d{at + 1}\" }}, ",
                        size
                    )
                    + "\"z\": {} } }"
            ),
            (
                "properties",
                size =>
                    "{ \"properties\": { "
                    + Numbered(at => $"\"p{at}\": {{ \"type\": \"string\" }}, ", size)
                    + "\"z\": {} } }"
            ),
            (
                "choices",
                size => "{ \"anyOf\": [ " + Fill("{ \"type\": \"integer\" }, ", size) + "{} ] }"
            ),
            (
                "all of",
                size => "{ \"allOf\": [ " + Fill("{ \"type\": \"string\" }, ", size) + "{} ] }"
            ),
            (
                "values",
                size => "{ \"enum\": [ " + Numbered(at => $"\"v{at}\", ", size) + "\"z\" ] }"
            ),
            ("depth", size => Fill("{ \"not\": ", size) + "{}"),
        ];
}
