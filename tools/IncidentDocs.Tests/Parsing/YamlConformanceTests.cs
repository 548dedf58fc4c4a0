using System.Text;
using System.Text.Json;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Tests.Conformance;
using Xunit;

namespace IncidentDocs.Tests.Parsing;

/// <summary>The YAML test suite, 405 cases of YAML 1.2. Our loader reads one document a file, so the first document of a case is compared, and a case with more must have the finding that says so. A case that the suite calls an error must break the file.</summary>
public sealed class YamlConformanceTests
{
    private const string Suite = "yaml-test-suite.json";

    /// <summary>Where we differ, all of it the library's reading. One that is mended there fails this test, so that the list stays true.</summary>
    private static readonly SortedDictionary<string, string> Known = new(StringComparer.Ordinal)
    {
        ["4MUZ-2"] = "refused: ':' on the line after a plain key inside braces",
        ["DK95-1"] = "accepted: a tab at the start of a line that goes on with a quoted value",
        ["DK95-4"] = "refused: an empty line that holds a tab",
        ["JEF9-1"] = "refused: a literal block of one line of blanks",
        ["JEF9-2"] =
            "another tree: a literal block of blanks at the end of the file, without line end",
        ["L24T-1"] =
            "another tree: blanks behind a literal block at the end of the file, without line end",
        ["M2N8-0"] = "another tree: '? : x', an empty key inside a complex key",
        ["MUS6-0"] = "accepted: '#' right behind the version of a %YAML directive",
        ["UKK6-0"] = "another tree: '- :', an empty key with an empty value",
        ["VJP3-1"] =
            "refused: a plain key, its ':' and its value on lines of their own inside braces",
        ["Y79Y-3"] = "accepted: a tab at the start of a line inside brackets",
        ["Y79Y-4"] = "accepted: a tab between '-' and '-'",
        ["Y79Y-5"] = "accepted: a blank and a tab between '-' and '-'",
        ["ZYU8-1"] = "refused: a directive without a name",
        ["ZYU8-2"] = "refused: a %YAML directive with two versions",
        ["ZYU8-3"] = "refused: a %YAML directive with a version of many digits",
    };

    [ConformanceFact(Suite)]
    public void AgreesWithTheSuiteButForWhatIsKnown()
    {
        var found = new SortedDictionary<string, string>(StringComparer.Ordinal);
        using var cases = JsonDocument.Parse(File.ReadAllBytes(ConformanceData.PathOf(Suite)));
        foreach (var one in cases.RootElement.EnumerateArray())
        {
            if (Disagreement(one) is { } how)
            {
                found.Add(one.GetProperty("id").GetString()!, how);
            }
        }
        var expected = Known.ToDictionary(known => known.Key, known => known.Value.Split(':')[0]);
        Assert.Equal(405, cases.RootElement.GetArrayLength());
        Assert.Equal(expected.OrderBy(known => known.Key, StringComparer.Ordinal), found);
    }

    private static string? Disagreement(JsonElement one)
    {
        var bytes = Encoding.UTF8.GetBytes(one.GetProperty("yaml").GetString()!);
        var document = Parse.File("case.yml", bytes);
        if (one.GetProperty("fail").GetBoolean())
        {
            return document.IsBroken ? null : "accepted";
        }
        var codes = document.Diagnostics.Select(found => found.Descriptor.Code);
        if (codes.Any(code => code is not ("DOC003" or "DOC007")))
        {
            return "refused";
        }
        var tree = one.GetProperty("tree").GetString()!;
        if (SuiteTree.CountDocuments(tree) > 1 && !SaysSeveral(document))
        {
            return "several documents, unseen";
        }
        var (theirs, ours) = (SuiteTree.OfSuite(tree), SuiteTree.OfNode(document.Root));
        return string.Equals(theirs, ours, StringComparison.Ordinal) ? null : "another tree";
    }

    private static bool SaysSeveral(ParsedDocument document) =>
        Parse
            .Findings(document)
            .Any(line =>
                line.EndsWith("more than one document in a file", StringComparison.Ordinal)
            );
}
