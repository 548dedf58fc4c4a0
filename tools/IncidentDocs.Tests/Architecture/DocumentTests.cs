using System.Text.RegularExpressions;
using Xunit;

namespace IncidentDocs.Tests.Architecture;

/// <summary>The documents about the project hold together, and with the code.</summary>
public sealed partial class DocumentTests
{
    private const string Architecture = "tools/ARCHITECTURE.md";

    private static readonly string[] Sections =
    [
        "## Context",
        "## Decision",
        "## Measurements",
        "## Consequences",
    ];

    public static TheoryData<string> Documents =>
        [
            .. Repository.Files.Where(file =>
                file.EndsWith(".md", StringComparison.Ordinal)
                && !file.Contains("/Fixtures/", StringComparison.Ordinal)
                && !file.StartsWith("content/", StringComparison.Ordinal)
            ),
        ];

    [Theory]
    [MemberData(nameof(Documents))]
    public void LinksLeadToAFile(string document)
    {
        var folder = Path.GetDirectoryName(document)!;
        var dead =
            from Match link in Link().Matches(WithoutCode(Repository.Read(document)))
            let target = link.Groups["target"].Value
            where !target.Contains("://", StringComparison.Ordinal) && target[0] is not '#'
            let path = Path.GetFullPath(
                Path.Combine(Repository.PathOf(folder), target.Split('#')[0])
            )
            where !Path.Exists(path)
            select target;
        Expect.None(dead);
    }

    [Fact]
    public void ArchitectureLinksEveryDecision()
    {
        var text = Repository.Read(Architecture);
        var linked = DecisionLink()
            .Matches(text)
            .Select(link => $"tools/{link.Groups["file"].Value}");
        Assert.Equal(Decisions(), linked.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void DecisionsAreNumberedAndWhole()
    {
        var number = 1;
        foreach (var file in Decisions())
        {
            Assert.StartsWith($"{number++:D4}-", Path.GetFileName(file), StringComparison.Ordinal);
            var headings = Heading().Matches(Repository.Read(file)).Select(match => match.Value);
            Assert.Equal(Sections, headings);
        }
    }

    /// <summary>The code map names every project and every folder of those that ship.</summary>
    [Fact]
    public void ArchitectureNamesEveryFolder()
    {
        var text = Repository.Read(Architecture);
        var projects = Repository
            .Below("tools/", ".csproj")
            .Select(file => Path.GetFileNameWithoutExtension(file));
        var folders =
            from project in Repository.ShippedProjects
            from file in Repository.Below($"tools/{project}/", ".cs")
            let parts = file.Split('/')
            where parts.Length > 3
            select $"{project["IncidentDocs.".Length..]}/{parts[2]}";
        var missing = projects
            .Concat(folders.Distinct(StringComparer.Ordinal))
            .Where(name => !text.Contains($"`{name}`", StringComparison.Ordinal));
        Expect.None(missing);
    }

    /// <summary>The folders that the code map names are there.</summary>
    [Fact]
    public void ArchitectureNamesNoFolderThatIsNotThere()
    {
        var named = FolderName()
            .Matches(Repository.Read(Architecture))
            .Select(match => match.Groups["folder"].Value);
        Expect.None(
            named
                .Distinct(StringComparer.Ordinal)
                .Where(name => !Directory.Exists(Repository.PathOf($"tools/IncidentDocs.{name}")))
        );
    }

    private static IEnumerable<string> Decisions() => Repository.Below("tools/decisions/", ".md");

    private static string WithoutCode(string text) => Code().Replace(text, "");

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("```.*?```|`[^`\n]*`", RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex(@"\]\((?<file>decisions/[^)#]+)\)")]
    private static partial Regex DecisionLink();

    [GeneratedRegex("^## .*$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("`(?<folder>(?:Core|Site|Cli)/[A-Za-z/]+)`")]
    private static partial Regex FolderName();
}
