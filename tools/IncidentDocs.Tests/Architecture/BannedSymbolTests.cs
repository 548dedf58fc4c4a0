using Xunit;

namespace IncidentDocs.Tests.Architecture;

/// <summary>A banned symbol that is misspelt bans nothing, and the compiler does not say so.</summary>
public sealed class BannedSymbolTests
{
    public static TheoryData<string> Projects => [.. Repository.ShippedProjects];

    [Theory]
    [MemberData(nameof(Projects))]
    public void EveryBannedSymbolExists(string project)
    {
        Expect.None(
            Lines(project).Select(line => line.Id).Where(id => !DocumentationId.Exists(id))
        );
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void EveryBannedSymbolSaysWhatToUseInstead(string project)
    {
        Expect.None(Lines(project).Where(line => line.Reason.Length == 0).Select(line => line.Id));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void TheProjectReadsItsList(string project)
    {
        var text = Repository.Read($"tools/{project}/{project}.csproj");
        Assert.Contains(
            "<AdditionalFiles Include=\"BannedSymbols.txt\" />",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "dotnet_diagnostic.RS0030.severity = error",
            Repository.Read(".editorconfig"),
            StringComparison.Ordinal
        );
    }

    /// <summary>What makes Core and Site pure: no files, console, environment, process, network, clock, chance.</summary>
    [Theory]
    [InlineData("IncidentDocs.Core")]
    [InlineData("IncidentDocs.Site")]
    public void TheWorldIsBanned(string project)
    {
        Assert.Subset(
            Lines(project).Select(line => line.Id).ToHashSet(StringComparer.Ordinal),
            new HashSet<string>(StringComparer.Ordinal)
            {
                "T:System.IO.File",
                "T:System.IO.Directory",
                "T:System.Console",
                "T:System.Environment",
                "T:System.Diagnostics.Process",
                "T:System.Net.Http.HttpClient",
                "T:System.Random",
                "T:System.DateTime",
                "T:System.TimeProvider",
                "T:NodaTime.SystemClock",
                "T:System.IServiceProvider",
                "M:System.String.Normalize",
            }
        );
    }

    [Theory]
    [InlineData("T:System.IO.Fill")]
    [InlineData("M:System.String.Normalise")]
    [InlineData("M:System.String.Normalize(System.String)")]
    [InlineData("P:System.String.Normalize")]
    public void AMisspeltSymbolIsNoticed(string id) => Assert.False(DocumentationId.Exists(id));

    private static IEnumerable<(string Id, string Reason)> Lines(string project) =>
        Repository
            .Read($"tools/{project}/BannedSymbols.txt")
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(';', 2))
            .Select(parts => (parts[0].Trim(), parts.Length > 1 ? parts[1].Trim() : ""));
}
