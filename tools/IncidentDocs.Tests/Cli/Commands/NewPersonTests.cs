using Xunit;

namespace IncidentDocs.Tests.Cli.Commands;

public sealed class NewPersonTests
{
    private const string Moment = "2026-03-18 10:00";

    private const string People = "content/people.yml";

    [Fact]
    public void APersonIsAddedAndNothingElseChanges()
    {
        using var handbook = new LifeHandbook();
        var before = handbook.Read(People);
        var code = handbook.At(
            Moment,
            "new",
            "person",
            "김 \"소라\": #1",
            "--team",
            "shop",
            "--title",
            "SRE",
            "--phone",
            "+82 10-0000-0091",
            "--email",
            "sora.kim@example.com"
        );
        Assert.True(code == 0, handbook.Error);
        Assert.Equal("content/people.yml: sora-kim\n", handbook.Out);
        var after = handbook.Read(People);
        var added = after.Length - before.Length;
        var at = Enumerable
            .Range(0, before.Length + 1)
            .First(start => before == after.Remove(start, added));
        Assert.True(at > 0);
        Assert.Contains("- id: sora-kim\n", after, StringComparison.Ordinal);
        Assert.Contains("phone: \"+821000000091\"\n", after, StringComparison.Ordinal);
        handbook.At(Moment, "validate", "--format", "text", "--lang", "en");
        Assert.DoesNotContain("error[", handbook.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void WhoeverCanNotBeReachedYetIsAnOpenPlace()
    {
        using var handbook = new LifeHandbook();
        Assert.Equal(
            0,
            handbook.At(Moment, "new", "person", "박지우", "--team", "shop", "--title", "SRE")
        );
        Assert.Contains("# 채울 것: 연락 수단", handbook.Read(People), StringComparison.Ordinal);
        Assert.Contains("- id: bak-jiu\n", handbook.Read(People), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--id", "park-jimin")]
    [InlineData("--id", "Not An Id")]
    [InlineData("--team", "nobody")]
    [InlineData("--phone", "119")]
    public void WhatCanNotBeIsRefused(string option, string value)
    {
        using var handbook = new LifeHandbook();
        var before = handbook.Read(People);
        string[] team = option == "--team" ? [] : ["--team", "shop"];
        Assert.Equal(
            2,
            handbook.At(Moment, ["new", "person", "Sam", "--title", "x", option, value, .. team])
        );
        Assert.Equal(before, handbook.Read(People));
    }
}
