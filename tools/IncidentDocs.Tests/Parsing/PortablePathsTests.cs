using System.Text;
using IncidentDocs.Core.Parsing;
using Xunit;

namespace IncidentDocs.Tests.Parsing;

/// <summary>Paths that Windows or macOS could not hold as they are.</summary>
public sealed class PortablePathsTests
{
    [Theory]
    [InlineData(
        "content/a.md",
        "content/A.md",
        "the path differs from 'content/a.md' only in case"
    )]
    [InlineData(
        "content/É.md",
        "content/é.md",
        "the path differs from 'content/É.md' only in case"
    )]
    [InlineData(
        "content/x/a.md",
        "content/X/b.md",
        "the path differs from 'content/x' only in case"
    )]
    [InlineData("결제.md", "결제.md", null)]
    [InlineData("content/con.md", null, "'con.md' is a name that Windows reserves")]
    [InlineData("content/AUX/a.md", null, "'AUX' is a name that Windows reserves")]
    [InlineData("com1", null, "'com1' is a name that Windows reserves")]
    [InlineData("LPT².tar.gz", null, "'LPT².tar.gz' is a name that Windows reserves")]
    [InlineData("com10.md", null, null)]
    [InlineData("console.md", null, null)]
    [InlineData("a./b.md", null, "the name 'a.' ends in a dot or a blank")]
    [InlineData("a.md ", null, "the name 'a.md ' ends in a dot or a blank")]
    [InlineData("a:b.md", null, "the name 'a:b.md' holds ':', which other systems refuse")]
    [InlineData("a\\b.md", null, "the name 'a\\b.md' holds '\\', which other systems refuse")]
    [InlineData("a\nb.md", null, "the name 'a b.md' holds U+000A, which other systems refuse")]
    [InlineData(
        "a\u202Eb.md",
        null,
        "the name 'a\uFFFDb.md' holds U+202E, which other systems refuse"
    )]
    [InlineData("장애 대응 (1).md", ".gitignore", null)]
    public void AreSaidOfTheFileAtItsStart(string first, string? second, string? expected)
    {
        var paths = second is null ? [first] : new[] { first, second };

        var found = PortablePaths.Check(Sources(paths));

        Assert.Equal(
            expected is null ? [] : [$"{paths[^1]}: {expected}"],
            found.Select(one => $"{one.Location.Path}: {one.Message.En}")
        );
        Assert.All(found, one => Assert.Equal("DOC006", one.Descriptor.Code));
    }

    [Theory]
    [InlineData("content/caf\u00E9.md", "content/cafe\u0301.md")]
    [InlineData("content/\u1EBF.md", "content/e\u0302\u0301.md")]
    [InlineData("content/\u0439.md", "content/\u0438\u0306.md")]
    public void AMarkOfItsOwnIsAnotherFormOfTheSameLetter(string composed, string apart) =>
        Assert.Equal(
            [$"{apart}: the path differs from '{composed}' only in its Unicode form"],
            PortablePaths
                .Check(Sources(composed, apart))
                .Select(one => $"{one.Location.Path}: {one.Message.En}")
        );

    [Fact]
    public void ConjoiningJamoAreAnotherFormOfTheSamePath()
    {
        const string Composed = "content/결제/실패.md";
        const string Decomposed =
            "content/\u1100\u1167\u11AF\u110C\u1166/\u1109\u1175\u11AF\u1111\u1162.md";
        Assert.False(Composed.Equals(Decomposed, StringComparison.Ordinal));

        var found = Assert.Single(PortablePaths.Check(Sources(Composed, Decomposed)));

        Assert.Equal(Decomposed, found.Location.Path);
        Assert.Equal(
            "the path differs from 'content/결제' only in its Unicode form",
            found.Message.En
        );
        Assert.Equal("경로가 'content/결제'와 유니코드 형태만 다름", found.Message.Ko);
        Assert.Equal("content/결제", Assert.Single(found.Related).Location.Path);
    }

    [Fact]
    public void AFolderIsReportedOnce()
    {
        var found = PortablePaths.Check(
            Sources("a/1.md", "A/1.md", "A/2.md", "nul/1.md", "nul/2.md", "nul/aux/3.md")
        );

        Assert.Equal(
            ["A/1.md", "nul/1.md", "nul/aux/3.md"],
            found.Select(one => one.Location.Path)
        );
    }

    [Fact]
    public void ALinkThatLeavesTheHandbookIsRefused()
    {
        var sources = Sources("a.md") with { RefusedLinks = ["content/etc"] };

        var found = Assert.Single(PortablePaths.Check(sources));

        Assert.Equal("content/etc", found.Location.Path);
        Assert.Contains("leaves the handbook", found.Message.En, StringComparison.Ordinal);
    }

    private static SourceSet Sources(params string[] paths) =>
        new([.. paths.Select(path => new SourceFile(path, 0, () => Encoding.UTF8.GetBytes(path)))]);
}
