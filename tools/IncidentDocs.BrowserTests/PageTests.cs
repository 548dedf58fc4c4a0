using Microsoft.Playwright;

namespace IncidentDocs.BrowserTests;

/// <summary>What every page has: a way past its frame, a menu, paper; and what the first one has.</summary>
[Collection(BrowserCollection.Name)]
public sealed class PageTests(Browser browser)
{
    [Fact]
    public async Task TheSkipLinkComesFirstAndLeadsToTheText()
    {
        await using var open = await browser.OpenAsync("runbooks/db-connection-pool.html", 1280);
        await open.Page.Keyboard.PressAsync("Tab");
        var target = await open.Page.EvaluateAsync<string>(
            "document.activeElement.getAttribute('href')"
        );
        Assert.StartsWith("#", target, StringComparison.Ordinal);
        Assert.Equal(1, await open.Page.Locator(target).CountAsync());
    }

    [Fact]
    public async Task TheMenuOfAPhoneOpensWithoutAScript()
    {
        await using var open = await browser.OpenAsync("index.html", 390);
        var link = open.Page.Locator("nav a[href$='board.html']").First;
        Assert.False(await link.IsVisibleAsync());
        await open.Page.Locator("header summary").First.ClickAsync();
        await open.Page.Locator("a[href$='board.html']:visible").First.ClickAsync();
        Assert.EndsWith("/board.html", open.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhoIsCalledIsOneTapAwayFromTheFirstPage()
    {
        await using var open = await browser.OpenAsync("index.html", 390);
        var phone = open.Page.Locator("a[href^='tel:']").First;
        Assert.True(await phone.IsVisibleAsync());
        var place = await phone.BoundingBoxAsync();
        Assert.InRange(place!.Y, 0, 900);
    }

    [Fact]
    public async Task ARunbookIsReachedFromItsSymptomInOneStep()
    {
        await using var open = await browser.OpenAsync("index.html", 390);
        await open
            .Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "DB 커넥션 풀 소진" })
            .First.ClickAsync();
        Assert.EndsWith(
            "/runbooks/db-connection-pool.html",
            open.Page.Url,
            StringComparison.Ordinal
        );
        Assert.True(
            await open.Page.Locator("pre:has-text('pg_stat_activity')").First.IsVisibleAsync()
        );
    }

    [Fact]
    public async Task PaperHasNoNavigation()
    {
        await using var open = await browser.OpenAsync("runbooks/disk-full.html", 1280);
        await open.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        Assert.Equal(0, await open.Page.Locator("nav:visible").CountAsync());
        Assert.True(await open.Page.Locator("h1").IsVisibleAsync());
    }
}
