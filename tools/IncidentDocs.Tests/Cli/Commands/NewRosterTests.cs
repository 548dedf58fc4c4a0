using System.Text.Json;
using Xunit;

namespace IncidentDocs.Tests.Cli.Commands;

/// <summary><c>new roster</c>: a proposal that validates, says how fair it is, and says what could not be had.</summary>
public sealed class NewRosterTests
{
    private const string Moment = "2026-03-18 10:00";
    private const string Path = "content/oncall/rosters/next.yml";
    private const string People = "content/people.yml";

    [Theory]
    [InlineData("ko")]
    [InlineData("en")]
    public void WhatIsProposedAndSaid(string language)
    {
        using var handbook = new LifeHandbook();
        handbook.Edit(
            People,
            Daeho,
            $"{Daeho}\n    leave: [{{ from: 2026-07-01, to: 2026-07-03 }}]"
        );
        string[] words = ["--title", "다음 온콜", "--team", "shop", "--lang", language];
        Assert.Equal(0, handbook.At(Moment, ["new", "roster", "next", .. words]));
        Assert.Equal(Path + "\n", handbook.Out);
        Verified.Match(handbook.Error, "txt", $"said_{language}");
        Verified.Match(handbook.Read(Path), "txt", "roster");
        Assert.Empty(Findings(handbook));
    }

    [Theory]
    [InlineData("--seats", "primary", "--weeks", "26", "--hand-over", "wed 10:00")]
    [InlineData("--seats", "primary,secondary,shadow", "--from", "2026-05-04", "--weeks", "4")]
    [InlineData("--from", "2026-W53", "--weeks", "3", "--time-zone", "Europe/London")]
    public void WhatIsAskedForIsProposedWithoutAFinding(params string[] words)
    {
        using var handbook = new LifeHandbook();
        handbook.Edit(
            "content/oncall/holidays/kr.yml",
            "  - { on: 2026-05-05",
            "  - { on: 2027-01-01, name: 새해 첫날 }\n  - { on: 2026-05-05"
        );
        Assert.Equal(
            0,
            handbook.At(
                Moment,
                ["new", "roster", "next", "--title", "t", "--team", "shop", .. words]
            )
        );
        Assert.Empty(Findings(handbook));
    }

    [Fact]
    public void AWeekInWhichNobodyIsFreeIsAGapWithItsStory()
    {
        using var handbook = new LifeHandbook();
        handbook.Edit(
            People,
            Daeho,
            $"{Daeho}\n    leave: [{{ from: 2026-07-07, to: 2026-07-09, reason: 여행 }}]"
        );
        handbook.Edit(People, Byeol, $"{Byeol}\n    active_until: 2026-07-10");
        string[] words = ["--title", "t", "--people", "yoon-daeho,han-byeol", "--seats", "primary"];
        Assert.Equal(
            0,
            handbook.At(Moment, ["new", "roster", "next", .. words, "--weeks", "4", "--lang", "ko"])
        );
        Assert.Contains(
            "2026-W28 'primary' 자리를 맡을 사람이 없음, 2026-07-06 10:00 ~ 2026-07-13 10:00 (Asia/Seoul): yoon-daeho 휴가 2026-07-07–2026-07-09 (여행), han-byeol 2026-07-11부터 없음",
            handbook.Error,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("week: 2026-W28", handbook.Read(Path), StringComparison.Ordinal);
        Assert.Equal(["ONC001"], Findings(handbook));
    }

    [Theory]
    [InlineData("정의되지 않은 사람: 'yoon-daehoo'. 혹시 'yoon-daeho'?", "--people", "yoon-daehoo")]
    [InlineData("정의되지 않은 팀: 'book'", "--team", "book")]
    [InlineData("누가 설지 알 수 없음: --team이나 --people을 줄 것")]
    [InlineData("--from을 읽을 수 없음: '2026-W54'", "--team", "shop", "--from", "2026-W54")]
    [InlineData("--hand-over을 읽을 수 없음: 'noon'", "--team", "shop", "--hand-over", "noon")]
    [InlineData("--time-zone을 읽을 수 없음: 'Seoul'", "--team", "shop", "--time-zone", "Seoul")]
    [InlineData("--weeks는 1에서 104까지: 0", "--team", "shop", "--weeks", "0")]
    public void WhatCanNotBeDoneIsSaid(string reason, params string[] words)
    {
        using var handbook = new LifeHandbook();
        Assert.Equal(
            2,
            handbook.At(Moment, ["new", "roster", "next", "--title", "t", "--lang", "ko", .. words])
        );
        Assert.Contains(reason, handbook.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(System.IO.Path.Combine(handbook.Folder, Path)));
    }

    private const string Daeho =
        "channels: { phone: \"+821000000102\", email: daeho@example.com, pager: shop-daeho }";

    private const string Byeol =
        "channels: { phone: \"+821000000103\", email: byeol@example.com, pager: shop-byeol }";

    private static List<string> Findings(LifeHandbook handbook)
    {
        handbook.At(Moment, "validate", "--format", "json");
        return
        [
            .. JsonDocument
                .Parse(handbook.Out)
                .RootElement.GetProperty("diagnostics")
                .EnumerateArray()
                .Where(finding => finding.GetProperty("path").GetString() == Path)
                .Select(finding => finding.GetProperty("code").GetString()!)
                .Distinct(StringComparer.Ordinal),
        ];
    }
}
