using System.Text;
using System.Text.Json;
using IncidentDocs.Core.Schema;
using IncidentDocs.Tests.Conformance;

namespace IncidentDocs.Tests.Schema;

/// <summary>Reads and runs the official draft-07 suite.</summary>
internal static class OfficialSuite
{
    public const string Folder = "json-schema-draft7";
    private const string Remotes = "json-schema-remotes";
    private const string RemoteBase = "http://localhost:1234/";
    private const string TestUri = "https://test.example/schema.json";

    /// <summary>The tests of one file of the suite, such as <c>ref.json</c> or <c>optional/format/date.json</c>.</summary>
    public static IEnumerable<SuiteCase> Read(string file)
    {
        using var groups = JsonDocument.Parse(
            File.ReadAllBytes(ConformanceData.PathOf($"{Folder}/{file}"))
        );
        foreach (var group in groups.RootElement.EnumerateArray())
        {
            var schema = group.GetProperty("schema").GetRawText();
            foreach (var test in group.GetProperty("tests").EnumerateArray())
            {
                yield return new SuiteCase(
                    $"{file}/{group.GetProperty("description").GetString()}/{test.GetProperty("description").GetString()}",
                    schema,
                    test.GetProperty("data").GetRawText(),
                    test.GetProperty("valid").GetBoolean()
                );
            }
        }
    }

    /// <summary>The files of the mandatory tests.</summary>
    public static IEnumerable<string> MandatoryFiles() =>
        Directory
            .EnumerateFiles(ConformanceData.PathOf(Folder), "*.json")
            .Select(path => Path.GetFileName(path))
            .Order(StringComparer.Ordinal);

    /// <summary>The names of the tests on which we disagree with the suite.</summary>
    public static List<string> Disagreements(IEnumerable<SuiteCase> cases)
    {
        var remotes = ReadRemotes();
        var wrong = new List<string>();
        foreach (var group in cases.GroupBy(test => test.Schema, StringComparer.Ordinal))
        {
            var bytes = Encoding.UTF8.GetBytes(group.Key);
            var set = SchemaSet.Load([new SchemaSource(TestUri, bytes), .. remotes]);
            var schema = set.Find(TestUri)!;
            wrong.AddRange(
                group
                    .Where(test => Json.Evaluate(test.Data, schema).IsValid != test.IsValid)
                    .Select(test => test.Name)
            );
        }
        return wrong;
    }

    private static List<SchemaSource> ReadRemotes()
    {
        var folder = ConformanceData.PathOf(Remotes);
        var remotes = Directory
            .EnumerateFiles(folder, "*.json", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => new SchemaSource(
                RemoteBase + Path.GetRelativePath(folder, path).Replace('\\', '/'),
                File.ReadAllBytes(path)
            ));
        return [.. remotes, MetaSchema.Source];
    }
}
