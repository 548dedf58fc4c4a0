using IncidentDocs.Cli.Files;
using IncidentDocs.Cli.Files.Publishing;
using Xunit;

namespace IncidentDocs.Tests.Cli.Files.Publishing;

/// <summary>What a build killed at a certain moment leaves, put together by hand.</summary>
public sealed class LeftOverTests : IDisposable
{
    private readonly Handbook _book = new();

    [Fact]
    public void AnOldSiteAfterTheExchangeIsRemovedAndLateFilesOfTheUserAreMovedToTheNew()
    {
        _book.Publish(("a", "1"), ("old/b", "2"));
        _book.Write("site/kept", "k");
        _book.Write("site/replaced", "before");
        KillAfterExchange(("a", "3"));
        _book.Write("site.stage/site/old/late", "l");
        File.Delete(_book.At("site.stage/site/replaced"));
        _book.Write("site.stage/site/replaced", "after");

        _book.Publish(("a", "4"));
        Assert.Equal(["a", "kept", "old/late", "replaced", "replaced.kept1"], _book.SiteFiles());
        Assert.Equal("l", _book.Read("site/old/late"));
        Assert.Equal("after", _book.Read("site/replaced.kept1"));
        Assert.Equal(["content", "site", "site.lock", "templates"], _book.Names());
    }

    [Fact]
    public void ANewSiteThatWasNeverExchangedIsThrownAwayWhole()
    {
        _book.Publish(("a", "1"));
        _book.Write("site/mine", "before");
        KillBeforeExchange(("a", "2"), ("b", "3"));
        File.Delete(_book.At("site/mine"));
        _book.Write("site/mine", "after");

        _book.Publish(("a", "4"));
        Assert.Equal(["a", "mine"], _book.SiteFiles());
        Assert.Equal("after", _book.Read("site/mine"));
        Assert.Equal(["content", "site", "site.lock", "templates"], _book.Names());
    }

    [Fact]
    public void AFileByFileBuildThatWasKilledLeavesNothingInTheWayOfTheNext()
    {
        var request = _book.Request(("a", "1")) with
        {
            Calls = Broken(_ => false),
            NonAtomic = true,
        };
        Handbook.Publish(request);
        var live = LiveSite.Read(_book.Site);
        using (var stage = Stage.Create(_book.At("site.stage"), _book.Site))
        {
            var output = Sites.Of(("a", "2"), ("aa", "2"), ("b", "3"));
            var outcomes = new PageWriter(live, stage).WriteAll(output, CancellationToken.None);
            File.Delete(stage.At("b"));
            Assert.ThrowsAny<IOException>(() => new OneByOne(live, stage).Apply(outcomes));
        }
        Assert.Equal("2", _book.Read("site/aa"));
        Handbook.Publish(request with { Output = Sites.Of(("aa/b", "4")) });
        Assert.Equal(["aa/b"], _book.SiteFiles());
    }

    public void Dispose() => _book.Dispose();

    private void KillAfterExchange(params (string Path, string Text)[] pages) =>
        Kill(pages, (one, other) => SystemCalls.Real.Exchange(one, other));

    private void KillBeforeExchange(params (string Path, string Text)[] pages) =>
        Kill(pages, (_, _) => true);

    /// <summary>Publishes, sets aside the stage as it is at the moment of the exchange, and brings it back.</summary>
    private void Kill((string Path, string Text)[] pages, Func<string, string, bool> exchange)
    {
        var aside = Path.Combine(_book.Outside, "aside");
        var calls = Broken(one =>
        {
            if (!one.EndsWith("/site", StringComparison.Ordinal))
            {
                return true;
            }
            exchange(one, _book.Site);
            Directory.Move(_book.At("site.stage"), aside);
            throw new IOException("killed");
        });
        Assert.Contains(
            "killed",
            Handbook.Refusal(_book.Request(pages) with { Calls = calls }),
            StringComparison.Ordinal
        );
        Directory.Move(aside, _book.At("site.stage"));
    }

    private static SystemCalls Broken(Func<string, bool> exchange) =>
        SystemCalls.Real with
        {
            Exchange = (one, _) => exchange(one),
        };
}
