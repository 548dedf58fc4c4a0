namespace IncidentDocs.BrowserTests.Offline;

/// <summary>The network is gone: what matters in an incident is there all the same, and says that it is a copy.</summary>
[Collection(BrowserCollection.Name)]
public sealed class OfflineTests(Browser browser)
{
    private const string IsKept = "navigator.serviceWorker.controller !== null";

    [Fact]
    public async Task ARunbookThatWasNeverOpenedIsReadWithoutANetwork()
    {
        using var server = new StoppableServer(browser.Site.Folder);
        await using var open = await browser.OpenServedAsync(server.Root, "index.html", 390);
        Assert.False(await open.Page.Locator(".offline").IsVisibleAsync());
        await open.UntilAsync(IsKept);

        server.Stop();
        await open.Page.GotoAsync(
            new Uri(server.Root, "runbooks/memory-leak.html?service=payments-api").AbsoluteUri
        );

        Assert.Contains("메모리", await open.Page.TitleAsync(), StringComparison.Ordinal);
        await open.UntilAsync("!document.querySelector('.offline').hidden");
        Assert.Equal(
            "오프라인 사본입니다 (2026-11-23 기준).",
            await open.Page.Locator(".offline").TextContentAsync()
        );
        Assert.Equal(
            "payments-api",
            await open.Page.Locator("#parameter-service").InputValueAsync()
        );
        await SearchAsync(open);
    }

    private static async Task SearchAsync(OpenPage open)
    {
        await open.Page.Keyboard.PressAsync("/");
        await open.Page.Locator("#search-input").FillAsync("커넥션");
        await open.UntilAsync("document.querySelector('#search-results a') !== null");
        await open.Page.Locator("#search-results a").First.ClickAsync();
        await open.UntilAsync("location.pathname.includes('db-connection-pool')");
        await open.UntilAsync("!document.querySelector('.offline')?.hidden");
    }

    [Fact]
    public async Task APageThatWasReadBeforeIsKeptToo()
    {
        using var server = new StoppableServer(browser.Site.Folder);
        await using var open = await browser.OpenServedAsync(server.Root, "index.html", 390);
        await open.UntilAsync(IsKept);
        var address = new Uri(server.Root, "incidents/INC-20260304-01.html").AbsoluteUri;
        await open.Page.GotoAsync(address);
        await open.UntilAsync("caches.match(location.href).then(Boolean)");

        server.Stop();
        await open.Page.GotoAsync(address);

        await open.UntilAsync("!document.querySelector('.offline').hidden");
        Assert.Contains("INC-20260304-01", await open.Page.TitleAsync(), StringComparison.Ordinal);
    }
}
