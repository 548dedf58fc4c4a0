using System.Text.Json;
using Xunit;

namespace IncidentDocs.Tests.Architecture;

/// <summary>The native executable restores a graph of its own. It must be the same but for the native compiler, or the two builds would not be the same tool.</summary>
public sealed class PackageLockTests
{
    [Theory]
    [InlineData("Core")]
    [InlineData("Site")]
    [InlineData("Cli")]
    [InlineData("Generators")]
    public void TheNativeLockHasTheSameVersions(string project)
    {
        var usual = Versions(project, "packages.lock.json");
        var native = Versions(project, "packages.native.lock.json");
        Assert.NotEmpty(usual);
        Assert.Equal(
            usual,
            native.Where(package => package.Key is not "Microsoft.DotNet.ILCompiler")
        );
    }

    private static SortedDictionary<string, string?> Versions(string project, string name)
    {
        var path = Path.Combine(Verified.RepositoryRoot, $"tools/IncidentDocs.{project}/{name}");
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        var packages = document
            .RootElement.GetProperty("dependencies")
            .EnumerateObject()
            .Single(framework => !framework.Name.Contains('/', StringComparison.Ordinal))
            .Value.EnumerateObject()
            .Where(package => package.Value.TryGetProperty("resolved", out _));
        return new SortedDictionary<string, string?>(
            packages.ToDictionary(
                package => package.Name,
                package => package.Value.GetProperty("resolved").GetString()
            ),
            StringComparer.Ordinal
        );
    }
}
