using Xunit;

namespace IncidentDocs.Tests.Cli.Commands;

public sealed class NewPostmortemTests
{
    private const string Folder = "content/postmortems/2026/";

    [Fact]
    public void TheNumberIsFreeOnOtherBranchesToo()
    {
        using var handbook = new LifeHandbook();
        handbook.Scratch.Git("checkout", "-q", "-b", "other");
        Begin(handbook, "2026-03-18 14:02");
        handbook.Scratch.Commit("an incident on another branch");
        handbook.Scratch.Git("checkout", "-q", "main");
        Assert.False(File.Exists(Path.Combine(handbook.Folder, Folder, "INC-20260318-01.md")));
        Begin(handbook, "2026-03-18 14:10");
        Assert.Equal(Folder + "INC-20260318-02.md\n", handbook.Out);
        Assert.Contains("-2\n", handbook.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void RolesComeFromRolesRostersAndLeave()
    {
        using var handbook = new LifeHandbook();
        Begin(handbook, "2026-03-18 03:10");
        var text = handbook.Read(Folder + "INC-20260318-01.md");
        Assert.Equal(0, handbook.At("2026-03-18 03:10", "oncall", "--format", "json"));
        var primary = System
            .Text.Json.JsonDocument.Parse(handbook.Out)
            .RootElement.GetProperty("rosters")[0]
            .GetProperty("primary")
            .GetString();
        Assert.Contains($"on_call: {primary}\n", text, StringComparison.Ordinal);
        Assert.Contains("commander: park-jimin\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutAServiceTheBlankIsAFinding()
    {
        using var handbook = new LifeHandbook();
        Assert.Equal(
            0,
            handbook.At("2026-03-18 14:02", "new", "postmortem", "--severity", "P2", "--title", "t")
        );
        Assert.Equal(1, handbook.At("2026-03-18 14:03", "validate"));
        Assert.Contains("REF001", handbook.Out, StringComparison.Ordinal);
        Assert.Contains("[서비스 ID]", handbook.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void ADetectionBeforeMidnightBelongsToItsDay()
    {
        using var handbook = new LifeHandbook();
        Assert.Equal(
            0,
            handbook.At(
                "2026-03-19 00:05",
                ["new", "postmortem", "--severity", "P2", "--title", "t", "--at", "23:58"]
            )
        );
        Assert.Equal(Folder + "INC-20260318-01.md\n", handbook.Out);
        Assert.Contains(
            "- { at: \"2026-03-19T00:05:00+09:00\", kind: classified",
            handbook.Read(Folder + "INC-20260318-01.md"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void WithoutASeverityOrImpactsItIsRefused()
    {
        using var handbook = new LifeHandbook();
        Assert.Equal(
            2,
            handbook.At("2026-03-18 14:02", "new", "postmortem", "--title", "t", "--users", "all")
        );
    }

    [Fact]
    public void TheEditorIsStartedWithTheFile()
    {
        using var handbook = new LifeHandbook();
        var world = new TestWorld { Folder = handbook.Folder };
        world.Variables["EDITOR"] = "cp -f -t ..";
        Assert.Equal(
            0,
            world.RunWords("new", "postmortem", "--severity", "P2", "--title", "t", "--edit")
        );
        Assert.True(File.Exists(handbook.Scratch.Beside("INC-20260304-02.md")));
    }

    private static void Begin(LifeHandbook handbook, string moment) =>
        Assert.Equal(
            0,
            handbook.At(
                moment,
                ["new", "postmortem", "--severity", "P2", "--title", "t", "--service", "order-api"]
            )
        );
}
