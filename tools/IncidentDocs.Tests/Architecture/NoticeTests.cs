using System.Text.Json;
using Xunit;

namespace IncidentDocs.Tests.Architecture;

/// <summary>The third-party notices name exactly the packages that ship, at their versions.</summary>
public sealed class NoticeTests
{
    [Fact]
    public void NoticesNameWhatShips()
    {
        var table = Repository
            .Read("tools/THIRD-PARTY-NOTICES.md")
            .Split('\n')
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Where(cells => cells.Length == 6 && char.IsAsciiDigit(cells[2].FirstOrDefault()))
            .Select(cells => $"{cells[1]} {cells[2]}");
        Assert.Equal(Shipped().Order(StringComparer.Ordinal), table.Order(StringComparer.Ordinal));
    }

    // Analysers and the packs of the SDK are used while building; they are the direct references that the project file does not name.
    private static IEnumerable<string> Shipped()
    {
        using var file = JsonDocument.Parse(
            Repository.Read("tools/IncidentDocs.Cli/packages.lock.json")
        );
        var project = Repository.Read("tools/IncidentDocs.Cli/IncidentDocs.Cli.csproj");
        var framework = file.RootElement.GetProperty("dependencies").GetProperty("net10.0");
        foreach (var package in framework.EnumerateObject())
        {
            var type = package.Value.GetProperty("type").GetString();
            var isNamed = project.Contains($"Include=\"{package.Name}\"", StringComparison.Ordinal);
            if (type is "Transitive" or "CentralTransitive" || (type is "Direct" && isNamed))
            {
                yield return $"{package.Name} {package.Value.GetProperty("resolved").GetString()}";
            }
        }
    }
}
