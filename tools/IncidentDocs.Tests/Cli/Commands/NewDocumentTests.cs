using Xunit;

namespace IncidentDocs.Tests.Cli.Commands;

public sealed class NewDocumentTests
{
    private const string Moment = "2026-03-18 10:00";

    [Theory]
    [InlineData("content/runbooks/a.md", "REF004 RUN001 RUN007", "runbook", "--owner", "han-byeol")]
    [InlineData(
        "content/drills/experiments/a.md",
        "REF004 RUN001",
        "experiment",
        "--owner",
        "han-byeol",
        "--service",
        "order-api"
    )]
    [InlineData("content/drills/results/a.md", "REF001 RUN001 SCH001", "drill")]
    [InlineData(
        "content/drills/results/a.md",
        "RUN001 SCH001",
        "drill",
        "--from",
        "INC-20260304-01"
    )]
    [InlineData("content/guide/a.md", "REF004", "page")]
    public void OnlyWhatAHumanMustFillInIsFound(string path, string codes, params string[] words)
    {
        using var handbook = new LifeHandbook();
        var code = handbook.At(
            Moment,
            ["new", words[0], "a", "--title", "제목: 하나", .. words[1..]]
        );
        Assert.True(code == 0, handbook.Error);
        Assert.Equal(path + "\n", handbook.Out);
        handbook.At(Moment, "validate", "--format", "json");
        var found = System
            .Text.Json.JsonDocument.Parse(handbook.Out)
            .RootElement.GetProperty("diagnostics")
            .EnumerateArray()
            .Where(finding => finding.GetProperty("path").GetString() == path)
            .Select(finding => finding.GetProperty("code").GetString()!)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
        var allowed = codes.Split(' ');
        Assert.All(found, one => Assert.Contains(one, allowed));
        Assert.NotEmpty(found);
    }

    [Fact]
    public void AnExerciseReadsTheIncidentOutInItsTime()
    {
        using var handbook = new LifeHandbook();
        Assert.Equal(
            0,
            handbook.At(Moment, "new", "drill", "a", "--title", "t", "--from", "INC-20260304-01")
        );
        var text = handbook.Read("content/drills/results/a.md");
        Assert.Contains("| 4분 | 경보 | |\n", text, StringComparison.Ordinal);
        Assert.Contains("| 36분 | | 배포를 되돌림 |\n", text, StringComparison.Ordinal);
        Assert.Contains("  - runbook: connection-pool\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void AFileThatExistsIsNeverTouched()
    {
        using var handbook = new LifeHandbook();
        var before = handbook.Read("content/runbooks/connection-pool.md");
        Assert.Equal(
            2,
            handbook.At(
                Moment,
                ["new", "runbook", "connection-pool", "--title", "t", "--owner", "han-byeol"]
            )
        );
        Assert.Equal(before, handbook.Read("content/runbooks/connection-pool.md"));
    }
}
