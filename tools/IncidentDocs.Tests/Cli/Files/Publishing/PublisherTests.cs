using System.Runtime.Versioning;
using IncidentDocs.Cli.Files.Publishing;
using IncidentDocs.Site.Output;
using Xunit;

namespace IncidentDocs.Tests.Cli.Files.Publishing;

[UnsupportedOSPlatform("windows")]
public sealed class PublisherTests : IDisposable
{
    private readonly Handbook _book = new();

    [Fact]
    public void TheFirstSiteIsWrittenWhole()
    {
        var report = _book.Publish(("index.html", "home"), ("장애/풀.html", "pool"));
        Assert.Equal(new PublishReport(_book.Site, 2, 0, 0, 0, 8, true), report);
        Assert.Equal(["index.html", "장애/풀.html"], _book.SiteFiles());
        Assert.Equal("pool", _book.Read("site/장애/풀.html"));
        Assert.Equal(["content", "site", "site.lock", "templates"], _book.Names());
    }

    [Fact]
    public void TheManifestListsPathSizeAndHashOneFileALine()
    {
        _book.Publish(("b.html", "abc"), ("a/가.html", ""));
        Assert.Equal(
            """
            {"tool":"incidentdocs","version":1,"files":[
            {"path":"a/가.html","size":0,"xxh64":"ef46db3751d8e999"},
            {"path":"b.html","size":3,"xxh64":"44bc2cf5ad770999"}
            ]}

            """,
            _book.Read("site/.incidentdocs-manifest.json")
        );
    }

    [Fact]
    public void ASiteThatIsTheSameIsLeftAlone()
    {
        _book.Publish(("a.html", "1"), ("b/c.html", "2"));
        var before = (_book.Inode("site"), _book.Inode("site/a.html"));
        var report = _book.Publish(("a.html", "1"), ("b/c.html", "2"));
        Assert.Equal((0, 2), (report.Written, report.Linked));
        Assert.Equal(before, (_book.Inode("site"), _book.Inode("site/a.html")));
        Assert.Equal(["content", "site", "site.lock", "templates"], _book.Names());
    }

    [Fact]
    public void ChangedFilesGetANewInodeAndTheOthersKeepTheirs()
    {
        _book.Publish(("a.html", "old"), ("b.html", "same"), ("gone/c.html", "x"));
        var (a, b) = (_book.Inode("site/a.html"), _book.Inode("site/b.html"));
        using var reader = File.OpenText(_book.At("site/a.html"));
        var report = _book.Publish(("a.html", "new"), ("b.html", "same"), ("d.html", "y"));
        Assert.Equal((2, 1, 1), (report.Written, report.Linked, report.Removed));
        Assert.Equal("old", reader.ReadToEnd());
        Assert.NotEqual(a, _book.Inode("site/a.html"));
        Assert.Equal(b, _book.Inode("site/b.html"));
        Assert.Equal(["a.html", "b.html", "d.html"], _book.SiteFiles());
        Assert.False(Directory.Exists(_book.At("site/gone")));
    }

    [Fact]
    public void APageThatWasChangedByHandIsRestoredInANewInode()
    {
        _book.Publish(("a.html", "1234"), ("b.html", ""));
        _book.Write("site/a.html", "abcd");
        var hurt = _book.Inode("site/a.html");
        Assert.Equal(1, _book.Publish(("a.html", "1234"), ("b.html", "")).Written);
        Assert.Equal("1234", _book.Read("site/a.html"));
        Assert.NotEqual(hurt, _book.Inode("site/a.html"));
    }

    [Fact]
    public void ModesThatWereChangedByHandAreRestored()
    {
        _book.Publish(("a/b.html", "1"), ("c.html", "2"));
        File.SetUnixFileMode(_book.At("site/a/b.html"), UnixFileMode.UserRead);
        Assert.Equal(1, _book.Publish(("a/b.html", "1"), ("c.html", "2")).Written);
        Assert.Equal(
            Convert.ToInt32("644", 8),
            (int)File.GetUnixFileMode(_book.At("site/a/b.html"))
        );
        File.SetUnixFileMode(
            _book.At("site/a"),
            UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
        );
        _book.Publish(("a/b.html", "1"), ("c.html", "2"));
        Assert.Equal(Convert.ToInt32("755", 8), (int)File.GetUnixFileMode(_book.At("site/a")));
    }

    [Fact]
    public void WhatNoBuildMadeStaysInPlace()
    {
        _book.Publish(("a.html", "1"), ("both/page.html", "2"));
        _book.Write("site/CNAME", "docs.example.com");
        _book.Write("site/both/mine.txt", "m");
        _book.Write("site/.git/objects/x", "o");
        Directory.CreateDirectory(_book.At("site/empty"));
        File.CreateSymbolicLink(_book.At("site/link"), "nowhere");
        var inode = _book.Inode("site/CNAME");
        var report = _book.Publish(("a.html", "changed"));
        Assert.Equal((4, 1), (report.Kept, report.Removed));
        Assert.Equal(
            [".git/objects/x", "CNAME", "a.html", "both/mine.txt", "link"],
            _book.SiteFiles()
        );
        Assert.Equal(inode, _book.Inode("site/CNAME"));
        Assert.Equal("nowhere", new FileInfo(_book.At("site/link")).LinkTarget);
        Assert.True(Directory.Exists(_book.At("site/empty")));
    }

    [Fact]
    public void AFileMayBecomeAFolderAndAFolderAFile()
    {
        _book.Publish(("a", "1"), ("b/c", "2"));
        _book.Publish(("a/d", "3"), ("b", "4"));
        Assert.Equal(["a/d", "b"], _book.SiteFiles());
    }

    [Fact]
    public void AnEmptyFolderMayBePublishedTo()
    {
        Directory.CreateDirectory(_book.Site);
        _book.Publish(("a.html", "1"));
        Assert.Equal(["a.html"], _book.SiteFiles());
    }

    [Fact]
    public void ALargePageGoesThroughAFileAndIsStillLinkedWhenUnchanged()
    {
        var large = new string('가', 2 << 20);
        var first = _book.Publish(("handbook.html", large), ("a.html", "1"));
        var inode = _book.Inode("site/handbook.html");
        var second = _book.Publish(("handbook.html", large), ("a.html", "2"));
        Assert.Equal(large, _book.Read("site/handbook.html"));
        Assert.Equal(inode, _book.Inode("site/handbook.html"));
        Assert.Equal((2, 1, 1), (first.Written, second.Written, second.Linked));
    }

    [Fact]
    public void ALinkToTheFolderIsFollowed()
    {
        Directory.CreateDirectory(_book.At("public"));
        File.CreateSymbolicLink(_book.Site, "public");
        _book.Publish(("a.html", "1"));
        _book.Publish(("a.html", "2"));
        Assert.Equal("public", new FileInfo(_book.Site).LinkTarget);
        Assert.Equal("2", _book.Read("public/a.html"));
        Assert.Equal(["content", "public", "site", "site.lock", "templates"], _book.Names());
    }

    [Fact]
    public void AVetoLeavesTheOldSite()
    {
        _book.Publish(("a.html", "1"));
        var request = _book.Request(("a.html", "2")) with
        {
            Veto = () => new("원본이 바뀜", "the source changed"),
        };
        Assert.Equal("the source changed", Handbook.Refusal(request));
        AssertOldSite();
    }

    [Fact]
    public void ACancelledBuildLeavesTheOldSite()
    {
        _book.Publish(("a.html", "1"));
        using var cancel = new CancellationTokenSource();
        var output = OutputSet.Of([
            OutputFile.OfText("a.html", () => "2"),
            new OutputFile("b.html", _ => cancel.Cancel()),
        ]);
        Assert.ThrowsAny<OperationCanceledException>(() =>
            Publisher.Publish(new PublishRequest(_book.Root, _book.Site, output), cancel.Token)
        );
        AssertOldSite();
    }

    [Fact]
    public void ABugInARendererLeavesTheOldSiteAndComesOutAsItIs()
    {
        _book.Publish(("a.html", "1"));
        var output = OutputSet.Of([
            new OutputFile("a.html", _ => throw new InvalidOperationException("bug")),
        ]);
        var bug = Assert.Throws<InvalidOperationException>(() =>
            Publisher.Publish(new PublishRequest(_book.Root, _book.Site, output))
        );
        Assert.Equal("bug", bug.Message);
        AssertOldSite();
    }

    [Fact]
    public void PagesAreRenderedOnSeveralThreads()
    {
        using var both = new Barrier(2);
        void Meet(System.Buffers.IBufferWriter<byte> _) =>
            Assert.True(both.SignalAndWait(TimeSpan.FromSeconds(20)));
        if (Environment.ProcessorCount > 1)
        {
            var output = OutputSet.Of([new OutputFile("a", Meet), new OutputFile("b", Meet)]);
            Handbook.Publish(new PublishRequest(_book.Root, _book.Site, output));
        }
    }

    public void Dispose() => _book.Dispose();

    private void AssertOldSite()
    {
        Assert.Equal(["a.html"], _book.SiteFiles());
        Assert.Equal("1", _book.Read("site/a.html"));
        Assert.Equal(["content", "site", "site.lock", "templates"], _book.Names());
    }
}
