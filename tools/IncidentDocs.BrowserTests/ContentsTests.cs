namespace IncidentDocs.BrowserTests;

/// <summary>The contents beside a long page.</summary>
[Collection(BrowserCollection.Name)]
public sealed class ContentsTests(Browser browser)
{
    private const string Current = "nav.contents [aria-current]";

    [Fact]
    public async Task TheSectionThatIsReadIsMarked()
    {
        await using var open = await browser.OpenAsync("runbooks/db-connection-pool.html", 1280);
        var links = open.Page.Locator("nav.contents a");
        Assert.True(await links.CountAsync() > 8);
        foreach (var at in new[] { 4, 1 })
        {
            var link = links.Nth(at);
            await link.ClickAsync();
            var name = (await link.TextContentAsync())!;
            await open.UntilAsync($"document.querySelector('{Current}')?.textContent === '{name}'");
        }
        await open.Page.EvaluateAsync("() => window.scrollTo(0, document.body.scrollHeight)");
        var last = (await links.Last.TextContentAsync())!;
        await open.UntilAsync($"document.querySelector('{Current}')?.textContent === '{last}'");
        Assert.Equal(1, await open.Page.Locator(Current).CountAsync());
        Assert.Empty(open.Messages);
    }
}
