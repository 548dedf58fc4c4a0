using Deque.AxeCore.Playwright;
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
        await open.Page.WaitForURLAsync("**/runbooks/disk-full.html");
        Assert.Empty(open.Messages);
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
            Assert.Equal("", await Faults(open.Page));
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
        await open.Page.WaitForURLAsync("**/memory-leak.html");
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
        Assert.Equal("", await Faults(open.Page));
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

    private static async Task<string> Faults(IPage page)
    {
        var result = await page.RunAxe();
        return string.Join(
            '\n',
            result.Violations.Select(found =>
                $"{found.Id}: {found.Help} {string.Join(" | ", found.Nodes.Take(3).Select(node => node.Html))}"
            )
        );
    }
}
