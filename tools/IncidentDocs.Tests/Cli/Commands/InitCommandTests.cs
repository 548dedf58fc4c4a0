using System.Text.Json;
using System.Text.RegularExpressions;
using IncidentDocs.Tests.Cli.Files;
using Xunit;

namespace IncidentDocs.Tests.Cli.Commands;

/// <summary>A new handbook holds from its first minute: it validates without an error or a warning, builds, and says what is left to a human.</summary>
public sealed partial class InitCommandTests
{
    private const string Sora = "김소라,+82 10-0000-0091,sora.kim@example.com";

    [Theory]
    [InlineData("ko")]
    [InlineData("en")]
    public void ANewHandbookValidatesAndBuilds(string language)
    {
        using var folder = new TemporaryFolder();
        var world = Started(folder, "--language", language, "--name", "Corner: \"shop\" #1");
        Assert.Matches(@"(?m)^1\d .*: incidentdocs validate |채울 자리 1\d곳", world.Out);
        var findings = Findings(folder);
        Assert.All(findings, finding => Assert.Equal("info", finding.Level));
        Assert.Equal(
            ["DOC011", "POL005", "RUN007"],
            findings.Select(finding => finding.Code).Distinct().Order(StringComparer.Ordinal)
        );
        Assert.Equal(0, new TestWorld().Run($"build {folder.At("handbook")}"));
        Assert.True(File.Exists(folder.At("handbook/site/index.html")));
        Assert.DoesNotContain(
            "%%",
            string.Concat(AllFiles(folder).Select(File.ReadAllText)),
            StringComparison.Ordinal
        );
    }

    /// <summary>The example on the page about post-mortems is one that holds.</summary>
    [Theory]
    [InlineData("ko")]
    [InlineData("en")]
    public void TheTemplateOfAPostmortemHolds(string language)
    {
        using var folder = new TemporaryFolder();
        Started(folder, "--language", language, "--time-zone", "Europe/London");
        var page = File.ReadAllText(folder.At("handbook/content/guide/postmortem-template.md"));
        folder.Write(
            "handbook/content/postmortems/2026/INC-20260304-01.md",
            Fence().Match(page).Groups["text"].Value
        );
        Assert.All(Findings(folder), finding => Assert.Equal("info", finding.Level));
    }

    [Fact]
    public void WhatWasNotSaidIsAskedForOnATerminal()
    {
        using var folder = new TemporaryFolder();
        var world = new TestWorld { Answers = $"하늘상점\n\n상점팀\n{Sora}\n박지우\n\n" };
        Assert.Equal(0, world.RunWords("init", folder.At("handbook"), "--lang", "ko"));
        Assert.Contains("시간대 [Asia/Seoul]: ", world.Error, StringComparison.Ordinal);
        var people = File.ReadAllText(folder.At("handbook/content/people.yml"));
        Assert.Contains("- id: sora-kim\n", people, StringComparison.Ordinal);
        Assert.Contains("phone: \"+821000000091\"\n", people, StringComparison.Ordinal);
        Assert.Contains(
            "# 채울 것: 전화번호. 지금 것은 아무에게도 닿지 않음\n  - id: bak-jiu\n",
            people,
            StringComparison.Ordinal
        );
        Assert.All(Findings(folder), finding => Assert.Equal("info", finding.Level));
    }

    [Fact]
    public void AFolderWithAHandbookIsRefusedAndOtherFilesAreKept()
    {
        using var folder = new TemporaryFolder();
        folder.Write("handbook/README.md", "ours");
        Started(folder, "--language", "en");
        Assert.Equal("ours", File.ReadAllText(folder.At("handbook/README.md")));
        var before = AllFiles(folder).ToDictionary(file => file, File.ReadAllText);
        Assert.Equal(2, new TestWorld().RunWords("init", folder.At("handbook")));
        Assert.Equal(2, new TestWorld().RunWords("init", folder.At("handbook/content/guide")));
        Assert.Equal(before, AllFiles(folder).ToDictionary(file => file, File.ReadAllText));
    }

    [Theory]
    [InlineData("--time-zone", "Asia/Seul")]
    [InlineData("--code", "shop")]
    [InlineData("--person", "Sam,123")]
    [InlineData("--person", "Sam,,nowhere")]
    [InlineData("--tool-repository", "a b")]
    public void WhatCanNotBeIsRefused(string option, string value)
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(2, new TestWorld().RunWords("init", folder.At("handbook"), option, value));
        Assert.False(Directory.Exists(folder.At("handbook")));
    }

    private static TestWorld Started(TemporaryFolder folder, params string[] words)
    {
        var world = new TestWorld();
        Assert.Equal(
            0,
            world.RunWords(["init", folder.At("handbook"), "--person", Sora, .. words])
        );
        return world;
    }

    private static List<(string Code, string Level)> Findings(TemporaryFolder folder)
    {
        var world = new TestWorld();
        Assert.Equal(0, world.Run($"validate {folder.At("handbook")} --format json"));
        return
        [
            .. JsonDocument
                .Parse(world.Out)
                .RootElement.GetProperty("diagnostics")
                .EnumerateArray()
                .Select(found =>
                    (
                        found.GetProperty("code").GetString()!,
                        found.GetProperty("level").GetString()!
                    )
                ),
        ];
    }

    private static string[] AllFiles(TemporaryFolder folder) =>
        [
            .. Directory
                .EnumerateFiles(folder.At("handbook"), "*", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal),
        ];

    [GeneratedRegex("```yaml\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Fence();
}
