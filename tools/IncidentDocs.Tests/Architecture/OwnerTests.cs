using System.Text.RegularExpressions;
using Xunit;

namespace IncidentDocs.Tests.Architecture;

/// <summary>The code owners own what is there, and are teams that the handbook has.</summary>
public sealed partial class OwnerTests
{
    [Fact]
    public void OwnedPathsExist()
    {
        var paths = Lines().Select(line => line[0]).Where(path => path is not "*");
        Expect.None(paths.Where(path => !Repository.Below(path.TrimStart('/')).Any()));
    }

    [Fact]
    public void OwnersAreTeamsOfTheHandbook()
    {
        var teams = TeamId()
            .Matches(Repository.Read("content/teams.yml"))
            .Select(id => $"@onnaru-pay/{id.Groups["id"].Value}")
            .ToHashSet(StringComparer.Ordinal);
        Assert.Subset(
            teams,
            Lines().SelectMany(line => line[1..]).ToHashSet(StringComparer.Ordinal)
        );
    }

    private static IEnumerable<string[]> Lines() =>
        Repository
            .Read(".github/CODEOWNERS")
            .Split('\n')
            .Where(line => line.Length > 0 && line[0] is not '#')
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex(@"^\s*- id: (?<id>[a-z-]+)", RegexOptions.Multiline)]
    private static partial Regex TeamId();
}
