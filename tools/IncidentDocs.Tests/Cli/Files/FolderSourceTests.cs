using System.Diagnostics;
using System.Text;
using IncidentDocs.Cli.Files;
using IncidentDocs.Core.Parsing;
using Xunit;

namespace IncidentDocs.Tests.Cli.Files;

public sealed class FolderSourceTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public FolderSourceTests()
    {
        _folder.Write("content/handbook.yml", "title: 핸드북");
    }

    [Fact]
    public void OnlyTheThreeFoldersAreTakenInOrdinalOrder()
    {
        _folder.Write("templates/pages/a.html", "t");
        _folder.Write("schemas/x.json", "{}");
        _folder.Write("content/Z.md", "z");
        _folder.Write("content/가/나.md", "n");
        _folder.Write("README.md", "r");
        _folder.Write("other/x.yml", "o");
        Assert.Equal(
            [
                "content/Z.md",
                "content/handbook.yml",
                "content/가/나.md",
                "schemas/x.json",
                "templates/pages/a.html",
            ],
            Paths(Source())
        );
    }

    [Fact]
    public void BytesAndSizesAreThoseOfTheFiles()
    {
        var file = Assert.Single(Source().Sources.Files);
        Assert.Equal(16, file.Size);
        Assert.Equal("title: 핸드북", Encoding.UTF8.GetString(file.Read()));
        Assert.Equal(file.Read(), file.Read());
    }

    [Theory]
    [InlineData(".hidden.md")]
    [InlineData(".git/config")]
    [InlineData("a.md~")]
    [InlineData("#a.md#")]
    [InlineData(".#a.md")]
    [InlineData(".a.md.swp")]
    [InlineData("a.md.orig")]
    [InlineData("a.md.bak")]
    [InlineData("dir.tmp/a.md")]
    [InlineData("Thumbs.db")]
    public void HiddenFilesAndLeftOversOfEditorsAreNoPart(string path)
    {
        _folder.Write($"content/{path}", "x");
        Assert.Equal(["content/handbook.yml"], Paths(Source()));
    }

    [Fact]
    public void LinksWithinTheSourceAreFollowedOnce()
    {
        _folder.Write("content/runbooks/a.md", "text of a");
        Link("content/alias.md", "runbooks/a.md");
        Link("content/folder", "runbooks");
        Link("content/chain.md", "alias.md");
        Link("content/runbooks/inner.md", "a.md");
        var source = Source();
        Assert.Equal(
            [
                "content/alias.md",
                "content/chain.md",
                "content/folder/a.md",
                "content/handbook.yml",
                "content/runbooks/a.md",
                "content/runbooks/inner.md",
            ],
            Paths(source)
        );
        Assert.Equal(["content/folder/inner.md"], source.Sources.RefusedLinks.AsEnumerable());
        Assert.Equal("text of a", Encoding.UTF8.GetString(source.Sources.Files[1].Read()));
    }

    [Theory]
    [InlineData("/etc/passwd")]
    [InlineData("../../outside.md")]
    [InlineData("../README.md")]
    [InlineData("../.git/config")]
    [InlineData(".secret/key")]
    [InlineData("nowhere")]
    [InlineData("link.md")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("/dev/zero")]
    [InlineData("step/../../README.md")]
    public void LinksThatLeaveTheSourceOrTurnInACircleAreRefused(string target)
    {
        _folder.Write("README.md", "r");
        _folder.Write(".git/config", "token");
        _folder.Write("content/.secret/key", "k");
        _folder.Write("content/sub/deeper/x.md", "x");
        Link("content/step", "sub/deeper");
        Link("content/link.md", target);
        var source = Source();
        Assert.Equal(["content/link.md"], source.Sources.RefusedLinks.AsEnumerable());
        Assert.DoesNotContain("content/link.md", Paths(source));
        Assert.Empty(source.Failures);
    }

    [Fact]
    public void PartsOfALinkAreResolvedAsTheSystemDoes()
    {
        _folder.Write("outside/secret.md", "s");
        _folder.Write("content/a/b/c.md", "c");
        Link("content/far", _folder.At("outside"));
        Link("content/link.md", "far/../content/a/b/c.md");
        Link("content/leak.md", "a/../far/secret.md");
        var source = Source();
        Assert.Equal(
            ["content/far", "content/leak.md"],
            source.Sources.RefusedLinks.AsEnumerable()
        );
        Assert.Contains("content/link.md", Paths(source));
    }

    [Fact]
    public void AContentFolderThatIsALinkElsewhereIsRefused()
    {
        using var other = new TemporaryFolder();
        other.Write("handbook.yml", "");
        using var root = new TemporaryFolder();
        File.CreateSymbolicLink(root.At("content"), other.Path);
        Assert.Equal(["content"], FolderSource.Of(root.Path).Sources.RefusedLinks.AsEnumerable());
    }

    [Fact]
    public void TheRootItselfMayBeReachedByALink()
    {
        using var other = new TemporaryFolder();
        File.CreateSymbolicLink(other.At("book"), _folder.Path);
        _folder.Write("content/a.md", "a");
        Link("content/b.md", "a.md");
        Assert.Equal(
            ["content/a.md", "content/b.md", "content/handbook.yml"],
            Paths(FolderSource.Of(other.At("book")))
        );
    }

    [Fact]
    public void PipesAreNeverOpened()
    {
        Shell("mkfifo content/pipe.yml");
        var source = Source();
        Assert.Equal(["content/handbook.yml"], Paths(source));
        var failure = Assert.Single(source.Failures);
        Assert.Equal("content/pipe.yml", failure.Path);
        Assert.Contains("not an ordinary file", failure.Reason.En, StringComparison.Ordinal);
    }

    [Fact]
    public void ANameThatIsNotUtf8IsAFailure()
    {
        // .NET can neither make nor remove such a file.
        Shell("touch \"$(printf 'content/a\\377.yml')\"");
        var failures = Source().Failures;
        Shell("rm content/a*.yml");
        Assert.Contains("UTF-8", Assert.Single(failures).Reason.En, StringComparison.Ordinal);
    }

    [Fact]
    public void AFileThatDisappearsGivesNoBytesAndAFailure()
    {
        var path = _folder.Write("content/a.md", "a");
        var source = Source();
        File.Delete(path);
        Assert.Empty(source.Sources.Files[0].Read());
        Assert.Equal(
            new ReadFailure(
                "content/a.md",
                new("읽기 전에 사라짐", "it disappeared before it was read")
            ),
            Assert.Single(source.Failures)
        );
    }

    [Theory]
    [InlineData("a and more")]
    [InlineData("B")]
    public void AFileThatChangesUnderTheBuildIsAFailure(string now)
    {
        _folder.Write("content/a.md", "a");
        var source = Source();
        var file = source.Sources.Files[0];
        Assert.Equal("a"u8, file.Read());
        _folder.Write("content/a.md", now);
        Assert.Empty(file.Read());
        Assert.Contains(
            "changed",
            Assert.Single(source.Failures).Reason.En,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void WhatTheSystemForbidsIsToldAsSuch()
    {
        Assert.Contains(
            "permission",
            FileReading.Unreadable(new UnauthorizedAccessException()).En,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "disk on fire",
            FileReading.Unreadable(new IOException("disk on fire")).Ko,
            StringComparison.Ordinal
        );
    }

    public void Dispose() => _folder.Dispose();

    private FolderSource Source() => FolderSource.Of(_folder.Path);

    private void Link(string path, string target) =>
        File.CreateSymbolicLink(_folder.At(path), target);

    private void Shell(string command)
    {
        using var shell = Process.Start("/bin/sh", ["-c", $"cd '{_folder.Path}' && {command}"]);
        shell.WaitForExit();
        Assert.Equal(0, shell.ExitCode);
    }

    private static IEnumerable<string> Paths(FolderSource source) =>
        source.Sources.Files.Select(file => file.Path);
}
