using IncidentDocs.Cli.Files;
using IncidentDocs.Cli.Files.Publishing;
using Xunit;

namespace IncidentDocs.Tests.Cli.Files.Publishing;

/// <summary>File systems that can't do all that publishing likes to use.</summary>
public sealed class PublisherFallbackTests : IDisposable
{
    private static readonly SystemCalls NoExchange = SystemCalls.Real with
    {
        Exchange = (_, _) => false,
    };
    private static readonly SystemCalls Nothing = new((_, _) => false, (_, _) => false);

    private readonly Handbook _book = new();

    [Fact]
    public void WithoutExchangeAnExistingSiteIsReplacedOnlyWhenAskedFor()
    {
        Handbook.Publish(Request(NoExchange, ("a", "1"), ("gone/b", "2"), ("same", "3")));
        _book.Write("site/gone/mine", "m");
        var refusal = Handbook.Refusal(Request(NoExchange, ("a", "new")));
        Assert.Contains("--non-atomic", refusal, StringComparison.Ordinal);
        Assert.Equal("1", _book.Read("site/a"));

        var same = _book.Inode("site/same");
        var request = Request(NoExchange, ("a", "new"), ("same", "3"), ("deep/er/c", "4")) with
        {
            NonAtomic = true,
        };
        var report = Handbook.Publish(request);
        Assert.Equal(new PublishReport(_book.Site, 2, 1, 1, 1, 5, false), report);
        Assert.Equal(["a", "deep/er/c", "gone/mine", "same"], _book.SiteFiles());
        Assert.Equal("new", _book.Read("site/a"));
        Assert.Equal(same, _book.Inode("site/same"));
        Assert.Equal(["content", "site", "site.lock", "templates"], _book.Names());
        Assert.Equal(0, Handbook.Publish(request).Written);
    }

    [Fact]
    public void FileByFileAFileMayBecomeAFolderAndAFolderAFile()
    {
        Handbook.Publish(Request(NoExchange, ("a", "1"), ("b/c/d", "2")));
        Handbook.Publish(Request(NoExchange, ("a/e", "3"), ("b", "4")) with { NonAtomic = true });
        Assert.Equal(["a/e", "b"], _book.SiteFiles());
    }

    [Fact]
    public void AnExchangeThatIsRefusedOnlyWhenTriedFallsBackLikewise()
    {
        var calls = SystemCalls.Real with
        {
            Exchange = (one, _) => !one.EndsWith("/site", StringComparison.Ordinal),
        };
        _book.Publish(("a", "1"), ("b", "2"));
        var request = Request(calls, ("a", "3"), ("b", "2"));
        Assert.Contains("--non-atomic", Handbook.Refusal(request), StringComparison.Ordinal);
        Assert.Equal("1", _book.Read("site/a"));
        Assert.False(Handbook.Publish(request with { NonAtomic = true }).Atomic);
        Assert.Equal("3", _book.Read("site/a"));
        Assert.Equal(["content", "site", "site.lock", "templates"], _book.Names());
    }

    [Fact]
    public void AskingForFileByFileChangesNothingWhereOneStepWorks()
    {
        _book.Publish(("a", "1"));
        Assert.True(Handbook.Publish(_book.Request(("a", "2")) with { NonAtomic = true }).Atomic);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void WithoutExchangeALinkIsPointedAtTheNewSite(bool canLink)
    {
        var calls = canLink ? NoExchange : Nothing;
        File.CreateSymbolicLink(_book.Site, "site.first");
        Handbook.Publish(Request(calls, ("a", "1"), ("same", "s")));
        Assert.Equal("1", _book.Read("site.first/a"));
        _book.Write("site/mine", "m");
        Directory.CreateDirectory(_book.At("site.0123456789abcdef-mine"));

        Assert.True(Handbook.Publish(Request(calls, ("a", "2"), ("same", "s"))).Atomic);
        var second = new FileInfo(_book.Site).LinkTarget;
        Assert.Matches("^site\\.[0-9a-f]{16}$", second);
        Assert.Equal(["a", "mine", "same"], _book.SiteFiles());

        Handbook.Publish(Request(calls, ("a", "3"), ("same", "s")));
        var third = new FileInfo(_book.Site).LinkTarget!;
        Assert.NotEqual(second, third);
        Assert.Equal("3", _book.Read("site/a"));
        Assert.Equal("m", _book.Read("site/mine"));
        Assert.Equal(
            [
                "content",
                "site",
                third,
                "site.0123456789abcdef-mine",
                "site.first",
                "site.lock",
                "templates",
            ],
            _book
                .Names()
                .OrderBy(
                    name => name.Equals(third, StringComparison.Ordinal) ? "site." : name,
                    StringComparer.Ordinal
                )
        );
    }

    [Fact]
    public void AVersionThatAKilledBuildLeftIsCleared()
    {
        File.CreateSymbolicLink(_book.Site, "site.first");
        Handbook.Publish(Request(NoExchange, ("a", "1")));
        Handbook.Publish(Request(NoExchange, ("a", "2")));
        var left = _book.At("site.00000000000000ff");
        Handbook.Publish(Request(NoExchange, ("a", "x")) with { OutputFolder = left });
        Handbook.Publish(Request(NoExchange, ("a", "3")));
        Assert.False(Directory.Exists(left));
        Assert.Equal("3", _book.Read("site/a"));
    }

    [Fact]
    public void WithoutHardLinksFilesAreCopied()
    {
        var calls = SystemCalls.Real with { Link = (_, _) => false };
        Handbook.Publish(Request(calls, ("a", "1"), ("b", "2")));
        _book.Write("site/mine", "m");
        File.CreateSymbolicLink(_book.At("site/link"), "mine");
        var report = Handbook.Publish(Request(calls, ("a", "1"), ("b", "3")));
        Assert.Equal((1, 1, 2), (report.Written, report.Linked, report.Kept));
        Assert.Equal(["a", "b", "link", "mine"], _book.SiteFiles());
        Assert.Equal("mine", new FileInfo(_book.At("site/link")).LinkTarget);
    }

    public void Dispose() => _book.Dispose();

    private PublishRequest Request(SystemCalls calls, params (string Path, string Text)[] pages) =>
        _book.Request(pages) with
        {
            Calls = calls,
        };
}
