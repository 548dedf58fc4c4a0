using IncidentDocs.Cli.Files.Publishing;
using Xunit;

namespace IncidentDocs.Tests.Cli.Files.Publishing;

public sealed class PublisherRefusalTests : IDisposable
{
    private readonly Handbook _book = new();

    [Theory]
    [InlineData("content")]
    [InlineData("content/site")]
    [InlineData("templates/x")]
    [InlineData("schemas")]
    [InlineData(".git/site")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("../..")]
    [InlineData("site/../content/y")]
    [InlineData("alias/site")]
    public void TheSourceIsNeverPublishedTo(string output)
    {
        File.CreateSymbolicLink(_book.At("alias"), "content");
        var request = _book.Request(("a", "1")) with { OutputFolder = _book.At(output) };
        Assert.StartsWith(
            "the output folder ",
            Handbook.Refusal(request),
            StringComparison.Ordinal
        );
        Assert.Equal(["alias", "content", "templates"], _book.Names());
        Assert.Equal(["handbook.yml"], IncidentDocs.Cli.Files.FolderNames.In(_book.At("content")));
    }

    [Theory]
    [InlineData("contents")]
    [InlineData("content-site")]
    [InlineData("../elsewhere/deep/site")]
    public void NamesThatOnlyLookLikeTheSourceAreTaken(string output)
    {
        Handbook.Publish(_book.Request(("a", "1")) with { OutputFolder = _book.At(output) });
        Assert.Equal("1", File.ReadAllText(Path.Combine(_book.At(output), "a")));
    }

    [Fact]
    public void AFolderThatIsNotOursIsRefusedUntouched()
    {
        _book.Write("site/thesis.txt", "years of work");
        Assert.Contains(
            "not made by this tool",
            Handbook.Refusal(_book.Request(("a", "1"))),
            StringComparison.Ordinal
        );
        Assert.Equal(["thesis.txt"], _book.SiteFiles());
        Assert.Equal(["content", "site", "templates"], _book.Names());
    }

    [Fact]
    public void AFileInTheFoldersPlaceIsRefused()
    {
        _book.Write("site", "a file");
        Assert.Contains(
            "a file is in the output folder's place",
            Handbook.Refusal(_book.Request(("a", "1"))),
            StringComparison.Ordinal
        );
        Assert.Equal("a file", _book.Read("site"));
    }

    [Theory]
    [InlineData("a.html", "a.html")]
    [InlineData("dir", "dir/page.html")]
    [InlineData("dir/mine", "dir")]
    public void WhatNoBuildMadeIsNeverReplaced(string mine, string page)
    {
        _book.Publish(("index.html", "1"));
        _book.Write($"site/{mine}", "mine");
        Assert.Contains(
            "in the way",
            Handbook.Refusal(_book.Request((page, "2"))),
            StringComparison.Ordinal
        );
        Assert.Equal("mine", _book.Read($"site/{mine}"));
        Assert.Equal("1", _book.Read("site/index.html"));
    }

    [Fact]
    public void AnEmptyFolderOfTheUsersIsInTheWayOfAPage()
    {
        _book.Publish(("index.html", "1"));
        Directory.CreateDirectory(_book.At("site/page"));
        Assert.Contains(
            "in the way",
            Handbook.Refusal(_book.Request(("page", "2"))),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void ALinkInTheSiteIsNeverWrittenThrough()
    {
        _book.Publish(("index.html", "1"));
        Directory.CreateDirectory(_book.At("outside"));
        File.CreateSymbolicLink(_book.At("site/dir"), _book.At("outside"));
        var request = _book.Request(("dir/a", "2"));
        Assert.Contains("in the way", Handbook.Refusal(request), StringComparison.Ordinal);
        Assert.Empty(IncidentDocs.Cli.Files.FolderNames.In(_book.At("outside")));
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("{}")]
    [InlineData("""{"tool":"other","version":1,"files":[]}""")]
    [InlineData("""{"tool":"incidentdocs","version":2,"files":[]}""")]
    [InlineData(
        """{"tool":"incidentdocs","version":1,"files":[{"path":"../victim","size":1,"xxh64":"0"}]}"""
    )]
    [InlineData(
        """{"tool":"incidentdocs","version":1,"files":[{"path":"/etc/passwd","size":1,"xxh64":"0"}]}"""
    )]
    [InlineData(
        """{"tool":"incidentdocs","version":1,"files":[{"path":"a","size":1,"xxh64":"0"},{"path":"a","size":1,"xxh64":"0"}]}"""
    )]
    [InlineData("""{"tool":"incidentdocs","version":1,"files":[{"path":7}]}""")]
    public void AForgedManifestIsRefused(string manifest)
    {
        _book.Write("victim", "x");
        _book.Write("site/.incidentdocs-manifest.json", manifest);
        Assert.Contains(
            "manifest can't be read",
            Handbook.Refusal(_book.Request(("a", "1"))),
            StringComparison.Ordinal
        );
        Assert.Equal("x", _book.Read("victim"));
    }

    [Fact]
    public void AFolderInTheStagesPlaceIsRefused()
    {
        _book.Write("site.stage/mine", "x");
        Assert.Contains(
            "work folder's place",
            Handbook.Refusal(_book.Request(("a", "1"))),
            StringComparison.Ordinal
        );
        Assert.Equal("x", _book.Read("site.stage/mine"));
        File.Delete(_book.At("site.stage/mine"));
        _book.Publish(("a", "1"));
        Assert.False(Directory.Exists(_book.At("site.stage")));
    }

    [Fact]
    public void ALockThatIsALinkIsRefused()
    {
        _book.Write("precious", "x");
        File.CreateSymbolicLink(_book.At("site.lock"), "precious");
        Assert.Contains(
            "not an ordinary file",
            Handbook.Refusal(_book.Request(("a", "1"))),
            StringComparison.Ordinal
        );
        Assert.Equal("x", _book.Read("precious"));
    }

    [Fact]
    public void LinksInACircleAreRefused()
    {
        File.CreateSymbolicLink(_book.Site, "site2");
        File.CreateSymbolicLink(_book.At("site2"), "site");
        Assert.Contains(
            "circle",
            Handbook.Refusal(_book.Request(("a", "1"))),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void AFailureOfTheFileSystemIsAReasonAndNoCrash()
    {
        _book.Write("file", "x");
        var request = _book.Request(("a", "1")) with { OutputFolder = _book.At("file/site") };
        Assert.StartsWith("could not publish", Handbook.Refusal(request), StringComparison.Ordinal);
    }

    public void Dispose() => _book.Dispose();
}
