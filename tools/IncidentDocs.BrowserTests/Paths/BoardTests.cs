using IncidentDocs.BrowserTests.Inspection;
using Microsoft.Playwright;

namespace IncidentDocs.BrowserTests.Paths;

/// <summary>What is left to do: the board, filtered, by keyboard, and sent to somebody by its address.</summary>
[Collection(BrowserCollection.Name)]
public sealed class BoardTests(Browser browser)
{
    [Fact]
    public async Task OneChoiceLeavesWhatIsOverdueAndTheAddressSaysSo()
    {
        await using var open = await browser.OpenAsync("board.html", 1280);
        var all = await open.Page.Locator(".card-place").CountAsync();
        var overdue = await open.Page.Locator(".card-overdue").CountAsync();
        Assert.InRange(overdue, 1, all - 1);
        await open.Page.Locator("#filter-due").SelectOptionAsync("overdue");
        Assert.Equal(overdue, await open.Page.Locator(".card-place:visible").CountAsync());
        Assert.Contains("due=overdue", open.Page.Url, StringComparison.Ordinal);
        Assert.Equal("", await Inspector.Faults(open.Page, Inspector.Usual));

        await using var sent = await browser.OpenAsync("about.html", 390);
        await sent.Page.GotoAsync(open.Page.Url);
        Assert.Equal(overdue, await sent.Page.Locator(".card-place:visible").CountAsync());
        Assert.Equal("overdue", await sent.Page.Locator("#filter-due").InputValueAsync());
    }

    [Fact]
    public async Task ByKeyboardAloneAFilterIsSetAndTakenBack()
    {
        await using var open = await browser.OpenAsync("board.html", 1280);
        var all = await open.Page.Locator(".card-place:visible").CountAsync();
        await open.Page.Locator("#filter-team").FocusAsync();
        await open.Page.Keyboard.PressAsync("ArrowDown");
        Assert.InRange(await open.Page.Locator(".card-place:visible").CountAsync(), 0, all - 1);
        Assert.NotEqual("", await open.Page.Locator(".board-said").TextContentAsync());
        await open.Page.Locator(".board-clear").FocusAsync();
        await open.Page.Keyboard.PressAsync("Enter");
        Assert.Equal(all, await open.Page.Locator(".card-place:visible").CountAsync());
        Assert.Equal(
            "filter-team",
            await open.Page.EvaluateAsync<string>("document.activeElement.id")
        );
    }

    [Fact]
    public async Task OnAServerTheFilterIsAQuery()
    {
        await using var open = await browser.OpenAsync("about.html", 1280);
        await open.Page.RouteAsync(
            "http://handbook.test/**",
            route =>
                route.FulfillAsync(
                    new RouteFulfillOptions
                    {
                        Path = Path.Combine(
                            browser.Site.Folder,
                            new Uri(route.Request.Url).AbsolutePath.TrimStart('/')
                        ),
                    }
                )
        );
        await open.Page.GotoAsync("http://handbook.test/board.html?due=overdue&team=nobody");
        Assert.Equal("", await open.Page.Locator("#filter-team").InputValueAsync());
        await open.Page.Locator("#filter-due").SelectOptionAsync("soon");
        Assert.Equal("http://handbook.test/board.html?due=soon", open.Page.Url);
    }
}
