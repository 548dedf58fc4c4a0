using System.Text.Json;
using System.Text.RegularExpressions;
using IncidentDocs.Core.Model.Kinds;
using IncidentDocs.Tests.Architecture;
using IncidentDocs.Tests.Cli.Files;
using Xunit;

namespace IncidentDocs.Tests.Cli;

/// <summary>What the user's guide shows holds: its examples pass, and its page of the commands is that of the tool.</summary>
public sealed partial class GuideTests
{
    private const string Folder = "content/reference/guide/";

    [Fact]
    public void TheExamplesOfEveryKindPassInANewHandbook()
    {
        using var folder = new TemporaryFolder();
        Run(
            "init",
            folder.At("h"),
            "--language",
            "ko",
            "--name",
            "하늘상점",
            "--team",
            "shop",
            "--person",
            "김소라,+821000000091,sora.kim@example.com",
            "--person",
            "박지우,+821000000092,jiwoo.park@example.com"
        );
        var examples = Examples();
        foreach (var (path, text) in examples)
        {
            folder.Write("h/" + path, text);
        }
        var world = new TestWorld();
        world.RunWords("validate", folder.At("h"), "--format", "json", "--as-of", "2026-03-18");
        var worse = JsonDocument
            .Parse(world.Out)
            .RootElement.GetProperty("diagnostics")
            .EnumerateArray()
            .Where(found => found.GetProperty("level").GetString() != "info")
            .Select(found =>
                $"{found.GetProperty("path")}:{found.GetProperty("line")} {found.GetProperty("code")} {found.GetProperty("message")}"
            );
        Expect.None(worse);
        Run("build", folder.At("h"), "--as-of", "2026-03-18");
        var shown = Directory
            .EnumerateFiles(folder.At("h/content"), "*", SearchOption.AllDirectories)
            .Select(file =>
                KindTable.Find(Path.GetRelativePath(folder.At("h"), file).Replace('\\', '/'))?.Name
            );
        Expect.None(
            KindTable
                .All.Select(kind => kind.Name)
                .Except(shown.OfType<string>(), StringComparer.Ordinal)
        );
    }

    [Fact]
    public void ThePageOfTheCommandsIsThatOfTheTool()
    {
        using var folder = new TemporaryFolder();
        Run("reference", folder.At("commands.md"));
        Assert.Equal(
            Repository.Read(Folder + "commands.md"),
            File.ReadAllText(folder.At("commands.md"))
        );
    }

    private static TestWorld Run(params string[] words)
    {
        var world = new TestWorld();
        Assert.True(world.RunWords(words) == 0, world.Error + world.Out);
        return world;
    }

    private static List<(string Path, string Text)> Examples() =>
        [
            .. Fence()
                .Matches(Repository.Read(Folder + "authoring.md"))
                .Select(fence => (fence.Groups["path"].Value, fence.Groups["text"].Value)),
        ];

    [GeneratedRegex(
        @"^```(?:yaml|markdown)\n(?:# |<!-- )(?<path>content/[\w./-]+)(?: -->)?\n(?<text>.*?)^```$",
        RegexOptions.Multiline | RegexOptions.Singleline
    )]
    private static partial Regex Fence();
}
