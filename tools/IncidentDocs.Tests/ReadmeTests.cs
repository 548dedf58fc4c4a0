using System.Text.RegularExpressions;
using IncidentDocs.Tests.Architecture;
using IncidentDocs.Tests.Cli;
using IncidentDocs.Tests.Cli.Files;
using Xunit;

namespace IncidentDocs.Tests;

/// <summary>The README does what it says: its files make a handbook, its commands run, its output is what they print.</summary>
public sealed partial class ReadmeTests
{
    private const string Command = "dotnet run --project tools/IncidentDocs.Cli -- ";
    private const string OwnHandbook = "../my-handbook";

    [Theory]
    [InlineData("ko")]
    [InlineData("en")]
    public void TheSmallestHandbookBuilds(string language)
    {
        using var folder = Write(language);
        var commands = CommandsOf(language).Where(IsForOwnHandbook).ToArray();
        Assert.Equal(2, commands.Length);
        foreach (var command in commands)
        {
            var world = new TestWorld();
            Assert.Equal(0, world.Run(Line(command, folder, language)));
            Assert.DoesNotContain(Word("error", language), world.Out, StringComparison.Ordinal);
        }
        Assert.True(File.Exists(folder.At("site/index.html")));
        Assert.True(File.Exists(folder.At("site/runbooks/disk-full.html")));
    }

    /// <summary>With any file less something is missing, so the example is as small as it says.</summary>
    [Theory]
    [InlineData("ko", "content/handbook.yml")]
    [InlineData("ko", "content/people.yml")]
    [InlineData("ko", "content/teams.yml")]
    public void NoFileOfItCanBeLeftOut(string language, string file)
    {
        using var folder = Write(language);
        File.Delete(folder.At(file));
        Assert.NotEqual(0, new TestWorld().Run($"validate {folder.Path}"));
    }

    [Theory]
    [InlineData("ko", "lead: kim-sora", "lead: kim-sra")]
    [InlineData("en", "lead: sam-hill", "lead: sam-hil")]
    public void TheMistakeGivesTheFindingThatIsShown(string language, string right, string wrong)
    {
        using var folder = Write(language);
        var teams = File.ReadAllText(folder.At("content/teams.yml"));
        Assert.Contains(right, teams, StringComparison.Ordinal);
        folder.Write("content/teams.yml", teams.Replace(right, wrong, StringComparison.Ordinal));
        var world = new TestWorld();
        Assert.Equal(1, world.Run($"validate {folder.Path} --lang {language}"));
        Assert.Contains(FencesOf(language, "text").Single(), world.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ko")]
    [InlineData("en")]
    public void EveryCommandIsInTheTableAndEveryOneOfTheTableExists(string language)
    {
        var named = TableCommand()
            .Matches(PartOf(language))
            .Select(row => row.Groups["name"].Value)
            .Order(StringComparer.Ordinal);
        var world = new TestWorld();
        Assert.Equal(0, world.Run("--help --lang en"));
        var known = HelpCommand()
            .Matches(world.Out.Split("Commands\n")[1].Split("\n\n")[0] + "\n")
            .Select(line => line.Groups["name"].Value)
            .Order(StringComparer.Ordinal);
        Assert.Equal(known, named);
    }

    [Fact]
    public void BothLanguagesBeginWithTheTwoCommands()
    {
        foreach (var language in new[] { "ko", "en" })
        {
            Assert.Equal($"{Command}build\ntools/test.sh\n", FencesOf(language, "sh").First());
        }
        Assert.True(
            File.GetUnixFileMode(Repository.PathOf("tools/test.sh"))
                .HasFlag(UnixFileMode.UserExecute)
        );
    }

    private static TemporaryFolder Write(string language)
    {
        var folder = new TemporaryFolder();
        foreach (
            var fence in Fence()
                .Matches(PartOf(language))
                .Select(found => found.Groups["text"].Value)
        )
        {
            if (FileName().Match(fence) is { Success: true } name)
            {
                folder.Write(name.Groups["path"].Value, fence);
            }
        }
        return folder;
    }

    private static IEnumerable<string> CommandsOf(string language) =>
        FencesOf(language, "sh")
            .SelectMany(fence => fence.Split('\n', StringSplitOptions.RemoveEmptyEntries));

    private static bool IsForOwnHandbook(string command) =>
        command.StartsWith(Command, StringComparison.Ordinal)
        && command.EndsWith(OwnHandbook, StringComparison.Ordinal);

    private static string Line(string command, TemporaryFolder folder, string language) =>
        $"{command[Command.Length..].Replace(OwnHandbook, folder.Path, StringComparison.Ordinal)} --lang {language}";

    private static string Word(string level, string language) =>
        string.Equals(language, "ko", StringComparison.Ordinal) ? "오류[" : $"{level}[";

    private static IEnumerable<string> FencesOf(string language, string kind) =>
        Fence()
            .Matches(PartOf(language))
            .Where(fence =>
                string.Equals(fence.Groups["kind"].Value, kind, StringComparison.Ordinal)
            )
            .Select(fence => fence.Groups["text"].Value);

    private static string PartOf(string language)
    {
        var parts = Repository.Read("README.md").Split("\n# English\n");
        Assert.Equal(2, parts.Length);
        return parts[string.Equals(language, "ko", StringComparison.Ordinal) ? 0 : 1];
    }

    [GeneratedRegex(
        "^```(?<kind>[a-z]+)\n(?<text>.*?)^```$",
        RegexOptions.Multiline | RegexOptions.Singleline
    )]
    private static partial Regex Fence();

    [GeneratedRegex(@"^(?:# |<!-- )(?<path>content/[\w./-]+)(?: -->)?\n")]
    private static partial Regex FileName();

    [GeneratedRegex(@"^\| `(?<name>[a-z]+)[^`|]*` \|", RegexOptions.Multiline)]
    private static partial Regex TableCommand();

    [GeneratedRegex("^  (?<name>[a-z-]+) ", RegexOptions.Multiline)]
    private static partial Regex HelpCommand();
}
