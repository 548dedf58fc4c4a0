using IncidentDocs.BrowserTests.Inspection;
using IncidentDocs.BrowserTests.Offline;
using Microsoft.Playwright;

namespace IncidentDocs.BrowserTests.Search;

/// <summary>The dialog and the page of results, by keyboard, on a phone and without a script.</summary>
[Collection(BrowserCollection.Name)]
public sealed class SearchDialogTests(Browser browser)
{
    [Fact]
    public async Task SlashAWordAndEnterLeadToTheRunbook()
    {
        await using var open = await browser.OpenAsync("index.html", 1280);
        await open.Page.Keyboard.PressAsync("/");
        await open.Page.Keyboard.InsertTextAsync("디스크 가득");
        await open.Page.Keyboard.PressAsync("Enter");
        await open.LeadsToAsync("/runbooks/disk-full.html");
        Assert.Empty(open.Messages);
    }

    /// <summary>Somebody who types fast on a slow network presses Enter long before anything of the index is there.</summary>
    [Theory]
    [InlineData("**/search/*.js*")]
    [InlineData("**/search/terms-*.js*")]
    [InlineData("**/search/titles-*.js*")]
    [InlineData("**/assets/search-engine.js")]
    public async Task EnterIsKeptUntilTheFirstResultComes(string late)
    {
        using var server = new StoppableServer(browser.Site.Folder);
        await using var open = await browser.OpenServedAsync(server.Root, "index.html", 1280, true);
        await open.Page.RouteAsync(
            late,
            async route =>
            {
                await Task.Delay(1200);
                await route.ContinueAsync();
            }
        );
        await TypeAsync(open.Page, "디스크 가득");
        await open.LeadsToAsync("/runbooks/disk-full.html");
    }

    /// <summary>What a poor network loses is asked for again, and Enter still counts.</summary>
    [Theory]
    [InlineData("**/search/terms-*.js*", 1)]
    [InlineData("**/search/titles-*.js*", 2)]
    [InlineData("**/search/index.js*", 1)]
    [InlineData("**/assets/search-text.js", 2)]
    public async Task EnterCountsThoughAPartWasLost(string lost, int times)
    {
        using var server = new StoppableServer(browser.Site.Folder);
        await using var open = await browser.OpenServedAsync(server.Root, "index.html", 1280, true);
        await open.Page.RouteAsync(
            lost,
            route => times-- > 0 ? route.AbortAsync() : route.ContinueAsync()
        );
        await TypeAsync(open.Page, "디스크 가득");
        await open.LeadsToAsync("/runbooks/disk-full.html");
    }

    [Fact]
    public async Task EnterAsksAgainWhereTheSearchHadFailed()
    {
        using var server = new StoppableServer(browser.Site.Folder);
        await using var open = await browser.OpenServedAsync(server.Root, "index.html", 1280, true);
        var isGone = true;
        await open.Page.RouteAsync(
            "**/search/terms-*.js*",
            route => isGone ? route.AbortAsync() : route.ContinueAsync()
        );
        await TypeAsync(open.Page, "디스크 가득");
        var failed = await open.Page.Locator("dialog.search").GetAttributeAsync("data-failed");
        await open.Page.GetByText(failed!).WaitForAsync();
        isGone = false;
        await open.Page.Keyboard.PressAsync("Enter");
        await open.LeadsToAsync("/runbooks/disk-full.html");
    }

    private static async Task TypeAsync(IPage page, string words)
    {
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.InsertTextAsync(words);
        await page.Keyboard.PressAsync("Enter");
    }

    [Fact]
    public async Task ArrowsMoveEscapeLeavesAndTheFocusComesBack()
    {
        await using var open = await browser.OpenAsync("runbooks/index.html", 1280);
        var page = open.Page;
        await page.Locator(".bar-find").FocusAsync();
        await page.Keyboard.PressAsync("Control+k");
        var input = page.GetByRole(AriaRole.Combobox);
        Assert.True(await input.EvaluateAsync<bool>("input => input === document.activeElement"));
        await page.Keyboard.InsertTextAsync("인증서");
        await page.Locator("dialog [role=option]").Nth(1).WaitForAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        var active = await input.GetAttributeAsync("aria-activedescendant");
        var chosen = page.Locator("dialog [role=option][aria-selected=true]");
        Assert.Equal(active, await chosen.GetAttributeAsync("id"));
        Assert.Equal(
            active,
            await page.Locator("dialog [role=option]").Nth(1).GetAttributeAsync("id")
        );
        await page.Keyboard.PressAsync("Escape");
        Assert.False(await page.Locator("dialog.search").IsVisibleAsync());
        Assert.True(await page.EvaluateAsync<bool>("document.activeElement.matches('.bar-find')"));
    }

    [Theory]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task AxeFindsNothingInTheDialog(int width, ColorScheme scheme)
    {
        await using var open = await browser.OpenAsync("index.html", width, scheme);
        await open.Page.Locator(".bar-find").ClickAsync();
        foreach (var words in (string[])["커넥션 풀", "qqqzzz", ""])
        {
            await open.Page.GetByRole(AriaRole.Combobox).FillAsync(words);
            await open.Page.WaitForTimeoutAsync(300);
            Assert.Equal("", await Inspector.Faults(open.Page, Inspector.Usual));
        }
    }

    [Fact]
    public async Task NothingFoundSaysWhatToTry()
    {
        await using var open = await browser.OpenAsync("index.html", 390);
        await open.Page.Locator(".bar-find").ClickAsync();
        await open.Page.Keyboard.InsertTextAsync("qqqzzz");
        var none = open.Page.Locator("dialog .search-none");
        await none.WaitForAsync();
        Assert.EndsWith(
            "#by-symptom",
            await none.Locator("a").GetAttributeAsync("href"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "qqqzzz",
            await open.Page.Locator("dialog [role=status]").TextContentAsync(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task WhatWasOpenedIsOfferedAgain()
    {
        await using var open = await browser.OpenAsync("index.html", 1280);
        await open.Page.Keyboard.PressAsync("/");
        await open.Page.Keyboard.InsertTextAsync("메모리 누수");
        await open.Page.Keyboard.PressAsync("Enter");
        await open.LeadsToAsync("/memory-leak.html");
        await open.Page.Keyboard.PressAsync("/");
        Assert.Equal(
            "메모리 누수",
            await open.Page.Locator("dialog .search-item").First.TextContentAsync()
        );
    }

    [Fact]
    public async Task ThePageOfResultsTakesItsWordsFromTheAddress()
    {
        await using var open = await browser.OpenAsync("index.html", 390);
        await open.Page.GotoAsync(
            browser.Site.Address("search.html") + "?q=" + Uri.EscapeDataString("카드사 지연")
        );
        await open.Page.Locator("#results .search-item").First.WaitForAsync();
        Assert.Equal("카드사 지연", await open.Page.Locator("#results-input").InputValueAsync());
        await open.Page.Locator("#results .search-snippet mark").First.WaitForAsync();
        Assert.Empty(open.Messages);
        Assert.Equal("", await Inspector.Faults(open.Page, Inspector.Usual));
        Assert.Equal(
            0,
            await open.Page.EvaluateAsync<int>(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth"
            )
        );
    }

    [Fact]
    public async Task WithoutAScriptTheBarLeadsToTheSymptoms()
    {
        await using var open = await browser.OpenWithoutScriptAsync("search.html");
        Assert.False(await open.Page.Locator("dialog.search").IsVisibleAsync());
        Assert.True(await open.Page.Locator("main noscript a").First.IsVisibleAsync());
        await open.Page.Locator(".bar-find").ClickAsync();
        Assert.EndsWith("runbooks/index.html#by-symptom", open.Page.Url, StringComparison.Ordinal);
    }
}
