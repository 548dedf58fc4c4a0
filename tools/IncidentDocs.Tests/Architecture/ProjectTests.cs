using System.Xml.Linq;
using Xunit;

namespace IncidentDocs.Tests.Architecture;

/// <summary>Projects depend on each other in one direction: Core ← Site ← Cli, and on Cli what tests and measures it.</summary>
public sealed class ProjectTests
{
    private static readonly Dictionary<string, string[]> References = new(StringComparer.Ordinal)
    {
        ["IncidentDocs.Core"] = [],
        ["IncidentDocs.Generators"] = [],
        ["IncidentDocs.Site"] = ["IncidentDocs.Core", "IncidentDocs.Generators"],
        ["IncidentDocs.Cli"] = ["IncidentDocs.Site"],
        ["IncidentDocs.Tests"] = ["IncidentDocs.Cli"],
        ["IncidentDocs.BrowserTests"] = ["IncidentDocs.Cli"],
        ["IncidentDocs.Benchmarks"] = ["IncidentDocs.Cli"],
    };

    /// <summary>The packages that may reach a user's machine, by project.</summary>
    private static readonly Dictionary<string, string[]> Packages = new(StringComparer.Ordinal)
    {
        ["IncidentDocs.Core"] = ["Markdig", "NodaTime", "YamlDotNet"],
        ["IncidentDocs.Site"] = ["Scriban.Signed"],
        ["IncidentDocs.Cli"] = ["LibGit2Sharp", "Spectre.Console", "System.CommandLine"],
    };

    public static TheoryData<string> All => [.. Projects().Select(NameOf)];

    [Theory]
    [MemberData(nameof(All))]
    public void ReferencesNothingElse(string project)
    {
        var referenced = Items(project, "ProjectReference")
            .Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/')));
        Assert.Subset(References[project].ToHashSet(), referenced.ToHashSet());
    }

    [Fact]
    public void ShippedProjectsUseOnlyThePackagesThatWereChosenForThem()
    {
        foreach (var (project, packages) in Packages)
        {
            Assert.Equal(
                packages,
                Items(project, "PackageReference").Order(StringComparer.Ordinal)
            );
        }
    }

    /// <summary>Kestrel, for <c>serve</c>: what a machine needs to run the tool is chosen too.</summary>
    [Fact]
    public void OnlyTheCommandLineNeedsAFrameworkBesidesTheRuntime()
    {
        var named =
            from file in Projects()
            from framework in Items(NameOf(file), "FrameworkReference")
            select $"{NameOf(file)}: {framework}";
        Assert.Equal(["IncidentDocs.Cli: Microsoft.AspNetCore.App"], named);
    }

    /// <summary>The generator runs in the compiler; nothing of it may be needed at run time.</summary>
    [Fact]
    public void SiteDoesNotShipTheGenerator()
    {
        Assert.DoesNotContain(
            ShippedCode.Site.GetReferencedAssemblies(),
            name => name.Name is "IncidentDocs.Generators"
        );
    }

    [Fact]
    public void TheSolutionHoldsEveryProject()
    {
        var solution = Repository.Read("IncidentDocs.sln").Replace('\\', '/');
        Expect.None(Projects().Where(file => !solution.Contains(file, StringComparison.Ordinal)));
        Assert.Equal(Projects().Count(), solution.Split(".csproj").Length - 1);
    }

    private static IEnumerable<string> Projects() => Repository.Below("tools/", ".csproj");

    private static string NameOf(string file) => Path.GetFileNameWithoutExtension(file);

    private static IEnumerable<string> Items(string project, string element) =>
        XDocument
            .Load(Repository.PathOf($"tools/{project}/{project}.csproj"))
            .Descendants(element)
            .Select(item => item.Attribute("Include")!.Value);
}
