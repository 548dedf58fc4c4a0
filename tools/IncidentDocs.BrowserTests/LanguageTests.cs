using Microsoft.Playwright;

namespace IncidentDocs.BrowserTests;

/// <summary>The same handbook in another language: the way there and back, and what is found in it.</summary>
[Collection(BrowserCollection.Name)]
public sealed class LanguageTests(Browser browser)
{
    private const string Runbook = "runbooks/db-connection-pool.html";

    [Fact]
    public async Task TheSwitchKeepsThePageThePlaceAndTheQuery()
    {
        const string asked = "?service=orders-api#kill-idle";
        await using var open = await browser.OpenAsync(Runbook, 1280);
        await open.Page.GotoAsync(browser.Site.Address(Runbook) + asked);
        await Switch(open, "English");
        Assert.EndsWith("/en/" + Runbook + asked, open.Page.Url, StringComparison.Ordinal);
        Assert.Equal("en", await Language(open));
        Assert.True(await open.Page.Locator("#kill-idle").IsVisibleAsync());
        Assert.Equal("orders-api", await open.Page.InputValueAsync("#parameter-service"));
        await Switch(open, "한국어");
        Assert.EndsWith("/" + Runbook + asked, open.Page.Url, StringComparison.Ordinal);
        Assert.DoesNotContain("/en/", open.Page.Url, StringComparison.Ordinal);
        Assert.Equal("ko", await Language(open));
        Assert.Empty(open.Messages);
    }

    [Fact]
    public async Task AHeadingHasTheSameAnchorInBothLanguages()
    {
        await using var open = await browser.OpenAsync(Runbook, 1280);
        var anchor = await open.Page.EvaluateAsync<string>(
            "document.querySelector('.prose h2[id]').id"
        );
        await open.Page.GotoAsync(
            $"{browser.Site.Address(Runbook)}#{Uri.EscapeDataString(anchor)}"
        );
        await Switch(open, "English");
        Assert.Equal(
            "When to use it",
            await open.Page.EvaluateAsync<string>(
                "document.getElementById(decodeURIComponent(location.hash.slice(1))).firstChild.textContent"
            )
        );
    }

    [Fact]
    public async Task TheSwitchIsAPlainLinkForTheKeyboardAndWithoutAScript()
    {
        await using var open = await browser.OpenWithoutScriptAsync(Runbook);
        var link = open.Page.GetByRole(
            AriaRole.Link,
            new PageGetByRoleOptions { Name = "English" }
        );
        Assert.Equal("en", await link.GetAttributeAsync("hreflang"));
        await link.FocusAsync();
        await open.Page.Keyboard.PressAsync("Enter");
        await open.LeadsToAsync("/en/" + Runbook);
        Assert.Equal(
            "Database connection pool exhausted",
            await open.Page.Locator("h1").InnerTextAsync()
        );
    }

    [Fact]
    public async Task TheSearchOfTheEnglishPagesFindsEnglishTextsAndStaysAmongThem()
    {
        await using var open = await browser.OpenAsync("search.html?q=maxLifetime", 1280);
        await Switch(open, "English");
        Assert.EndsWith("/en/search.html?q=maxLifetime", open.Page.Url, StringComparison.Ordinal);
        await open.Page.FillAsync("#results-input", "can't get a database connection");
        var first = open.Page.Locator("#results .search-item").First;
        await open.UntilAsync(
            "document.querySelector('#results .search-title')?.textContent === 'Database connection pool exhausted'"
        );
        await first.ClickAsync();
        Assert.EndsWith("/en/" + Runbook, open.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatIsNotTranslatedSaysSoAndKeepsItsLanguage()
    {
        await using var open = await browser.OpenAsync("en/guide/glossary.html", 390);
        Assert.True(await open.Page.Locator("p.untranslated").IsVisibleAsync());
        Assert.Equal("ko", await open.Page.Locator("main .prose .prose").GetAttributeAsync("lang"));
        await open.Page.GotoAsync(browser.Site.Address("en/" + Runbook));
        Assert.Equal(0, await open.Page.Locator("p.untranslated").CountAsync());
        Assert.Equal(0, await open.Page.Locator("main [lang=ko]").CountAsync());
    }

    private static async Task Switch(OpenPage open, string language)
    {
        await open
            .Page.GetByRole(
                AriaRole.Link,
                new PageGetByRoleOptions { Name = language, Exact = true }
            )
            .ClickAsync();
    }

    private static Task<string> Language(OpenPage open) =>
        open.Page.EvaluateAsync<string>("document.documentElement.lang");
}
