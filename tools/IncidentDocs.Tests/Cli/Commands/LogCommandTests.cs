using Xunit;

namespace IncidentDocs.Tests.Cli.Commands;

public sealed class LogCommandTests
{
    private const string Path = "content/postmortems/2026/INC-20260318-01.md";

    [Fact]
    public async Task NothingIsLostWhenManyWriteAtOnce()
    {
        using var handbook = Begin();
        var folder = handbook.Folder;
        var writers = Enumerable
            .Range(0, 8)
            .Select(number =>
                Task.Run(() =>
                    new TestWorld
                    {
                        Folder = folder,
                        Now = NodaTime.Instant.FromUtc(2026, 3, 18, 5, 30),
                    }.RunWords("log", "INC-20260318-01", $"line {number}")
                )
            );
        Assert.All(await Task.WhenAll(writers), code => Assert.Equal(0, code));
        var text = handbook.Read(Path);
        Assert.All(
            Enumerable.Range(0, 8),
            number => Assert.Contains($"what: line {number} }}", text, StringComparison.Ordinal)
        );
        Assert.Equal(
            [Path.Split('/')[^1]],
            Directory
                .EnumerateFiles(
                    System.IO.Path.Combine(folder, "content/postmortems/2026"),
                    "*20260318*"
                )
                .Select(System.IO.Path.GetFileName)
        );
    }

    [Theory]
    [InlineData("did you mean 'han-byeol'?", "--who", "han-byol")]
    [InlineData("yet to come", "--at", "2026-03-18T15:00")]
    public void WhatIsNotKnownIsRefusedAndTheFileStays(string reason, string option, string value)
    {
        using var handbook = Begin();
        var before = handbook.Read(Path);
        Assert.Equal(
            2,
            handbook.At(
                "2026-03-18 14:30",
                ["log", "INC-20260318-01", "x", option, value, "--lang", "en"]
            )
        );
        Assert.Contains(reason, handbook.Error, StringComparison.Ordinal);
        Assert.Equal(before, handbook.Read(Path));
    }

    [Fact]
    public void AnIncidentThatIsMisspeltIsOfferedRight()
    {
        using var handbook = Begin();
        Assert.Equal(
            2,
            handbook.At("2026-03-18 14:30", "log", "INC-20260318-1", "x", "--lang", "en")
        );
        Assert.Contains(
            "did you mean 'INC-20260318-01'?",
            handbook.Error,
            StringComparison.Ordinal
        );
    }

    private static LifeHandbook Begin()
    {
        var handbook = new LifeHandbook();
        Assert.Equal(
            0,
            handbook.At(
                "2026-03-18 14:02",
                ["new", "postmortem", "--severity", "P2", "--title", "t", "--service", "order-api"]
            )
        );
        return handbook;
    }
}
