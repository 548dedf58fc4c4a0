using System.Text.Json;
using System.Text.RegularExpressions;
using IncidentDocs.Site.Api;
using IncidentDocs.Tests.Site.Model;
using IncidentDocs.Tests.Site.Views;
using Xunit;

namespace IncidentDocs.Tests.Site.Api;

/// <summary>The page that documents the api: its examples are parts of the files that the handbook in this repository has, and it names every file.</summary>
public sealed partial class ApiPageTests
{
    private static readonly string s_page = File.ReadAllText(
        Path.Combine(BuiltIn.Root, "content/reference/api.md")
    );

    [Fact]
    public void Every_file_is_on_the_page() =>
        Assert.Empty(
            ApiFiles
                .All.Select(file => file.Path)
                .Where(path => !s_page.Contains($"`{path}`", StringComparison.Ordinal))
        );

    [Fact]
    public void Every_example_is_true()
    {
        var files = HandbookSite.Render(
            HandbookSite.Build(HandbookSite.Read(".")),
            path => path is "api/oncall.json" or "api/escalation.json"
        );
        var examples = Examples().Matches(s_page);
        Assert.Equal(2, examples.Count);
        foreach (var (example, path) in examples.Zip(["api/oncall.json", "api/escalation.json"]))
        {
            using var said = JsonDocument.Parse(example.Groups[1].Value);
            using var whole = JsonDocument.Parse(files[path]);
            Assert.Equal([], Untrue(said.RootElement, whole.RootElement, path));
        }
    }

    // Each entry of a list in an example is a part of some entry of the file's.
    private static IEnumerable<string> Untrue(JsonElement said, JsonElement whole, string at)
    {
        if (said.ValueKind != whole.ValueKind)
        {
            return [at];
        }
        return said.ValueKind switch
        {
            JsonValueKind.Object => said.EnumerateObject()
                .SelectMany(field =>
                    whole.TryGetProperty(field.Name, out var found)
                        ? Untrue(field.Value, found, $"{at}/{field.Name}")
                        : [$"{at}/{field.Name}"]
                ),
            JsonValueKind.Array => said.EnumerateArray()
                .Where(item => !whole.EnumerateArray().Any(found => !Untrue(item, found, at).Any()))
                .Select(item => $"{at}: {item}"),
            _ => JsonElement.DeepEquals(said, whole) ? [] : [at],
        };
    }

    [GeneratedRegex("```json\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Examples();
}
