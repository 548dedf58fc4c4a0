using IncidentDocs.BrowserTests.Inspection;
using Microsoft.Playwright;

namespace IncidentDocs.BrowserTests.Serving;

/// <summary>Somebody writes, and looks at the page beside.</summary>
[Collection(BrowserCollection.Name)]
public sealed class ServeTests(Browser browser)
{
    private const string Runbook = "content/runbooks/disk-full.md";
    private const string Page = "runbooks/disk-full.html";
    private const string Step = "#check-usage";

    [Fact]
    public async Task APageIsLoadedAgainAndKeepsItsPlace()
    {
        using var served = await ServedHandbook.StartAsync();
        await using var open = await browser.OpenServedAsync(served.Root, Page, 1280);
        await Listens(open);
        await open.Page.EvaluateAsync(
            $"document.querySelector('{Step}').scrollIntoView({{ behavior: 'instant' }})"
        );
        await open.Page.EvaluateAsync("scrollBy({ top: 120, behavior: 'instant' })");
        await open.Page.EvaluateAsync("document.querySelector('.bar-menu').open = true");
        var before = await TopOf(open, Step);

        // Lines above the place push it down the page, and the reader still sees the same step.
        served.Save(
            Runbook,
            served
                .Read(Runbook)
                .Replace(
                    "symptoms:\n",
                    "symptoms:\n  - 새로 적은 증상 하나\n  - 새로 적은 증상 둘\n",
                    StringComparison.Ordinal
                )
        );
        await Shows(open, "새로 적은 증상 둘");

        Assert.Equal(before, await TopOf(open, Step), 1.5);
        Assert.True(
            await open.Page.EvaluateAsync<bool>("document.querySelector('.bar-menu').open")
        );
        Assert.True(open.Messages.Count == 0, string.Join('\n', open.Messages));
        Assert.Equal(
            0,
            await open.Page.EvaluateAsync<int>(
                "navigator.serviceWorker.getRegistrations().then(all => all.length)"
            )
        );
        Assert.Equal(0, await served.StopAsync());
    }

    [Fact]
    public async Task AnotherPageStaysAsItIs()
    {
        using var served = await ServedHandbook.StartAsync();
        await using var open = await browser.OpenServedAsync(
            served.Root,
            "policy/roles.html",
            1280
        );
        await Listens(open);
        await open.Page.EvaluateAsync("window.isStillThere = true");
        served.Save(
            Runbook,
            served.Read(Runbook).Replace("가득 참", "가득 찼음", StringComparison.Ordinal)
        );
        await UntilAsync(
            open,
            $"fetch('/{Page}').then(answer => answer.text()).then(text => text.includes('가득 찼음'))"
        );
        await Task.Delay(500);
        Assert.True(await open.Page.EvaluateAsync<bool>("window.isStillThere === true"));
    }

    [Fact]
    public async Task ABrokenFileShowsItsFindingsKeepsThePageAndIsForgottenOnceMended()
    {
        using var served = await ServedHandbook.StartAsync();
        await using var open = await browser.OpenServedAsync(served.Root, Page, 1280);
        await Listens(open);
        var sound = served.Read(Runbook);
        served.Save(
            Runbook,
            sound.Replace("order: 3", "'<img src=x>': 3", StringComparison.Ordinal)
        );
        var panel = open.Page.Locator(".serve-panel");
        await UntilAsync(open, "document.querySelector('.serve-has-errors')?.open === true");
        var text = await panel.InnerTextAsync();
        Assert.Contains("content/runbooks/disk-full.md:4:", text, StringComparison.Ordinal);
        Assert.Contains("<img src=x", text, StringComparison.Ordinal);
        Assert.Equal(0, await panel.Locator("img").CountAsync());
        Assert.Contains("마지막으로 성했던", text, StringComparison.Ordinal);
        Assert.Contains("디스크 풀", await open.Page.TitleAsync(), StringComparison.Ordinal);
        foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            await open.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
            Assert.Equal("", await Inspector.Faults(open.Page, Inspector.Usual));
        }

        await panel.Locator(".serve-box").FocusAsync();
        await open.Page.Keyboard.PressAsync("Escape");
        Assert.False(await panel.EvaluateAsync<bool>("panel => panel.open"));
        await open.Page.ReloadAsync();
        await UntilAsync(open, "document.querySelector('.serve-has-errors')?.open === false");

        served.Save(Runbook, sound);
        await UntilAsync(open, "document.querySelector('.serve-has-errors') === null");
        Assert.True(open.Messages.Count == 0, string.Join('\n', open.Messages));
    }

    [Fact]
    public async Task SearchWorksAndKnowsWhatWasJustWritten()
    {
        using var served = await ServedHandbook.StartAsync();
        await using var open = await browser.OpenServedAsync(served.Root, "index.html", 1280);
        await Listens(open);
        served.Save("content/guide/written.md", "# 크로노미터의 글\n\n크로노미터를 맞춥니다.\n");
        await UntilAsync(open, "fetch('/guide/written.html').then(answer => answer.ok)");
        await LoadAgainAsync(open);
        await open.Page.Keyboard.PressAsync("/");
        await open.Page.Locator("#search-input").FillAsync("크로노미터");
        await UntilAsync(open, "document.querySelector('#search-results a') !== null");
        await open.Page.Locator("#search-results a").First.ClickAsync();
        await UntilAsync(open, "location.pathname === '/guide/written.html'");
    }

    /// <summary>Waits for something that may come about by the page being loaded again.</summary>
    private static async Task UntilAsync(OpenPage open, string expression)
    {
        for (var tries = 0; tries < 100; tries++)
        {
            try
            {
                await open.UntilAsync(expression);
                return;
            }
            catch (PlaywrightException)
            {
                // The page was loaded just then.
                await Task.Delay(20);
            }
        }
        Assert.Fail($"the page was loaded again and again; never: {expression}");
    }

    /// <summary>Loads the page again, also where it does so itself at that moment.</summary>
    private static async Task LoadAgainAsync(OpenPage open)
    {
        try
        {
            await open.Page.ReloadAsync();
        }
        catch (PlaywrightException)
        {
            await UntilAsync(open, "document.readyState === 'complete'");
        }
    }

    /// <summary>The page hears news, and every finding of the handbook has been told.</summary>
    private static Task Listens(OpenPage open) =>
        UntilAsync(
            open,
            "performance.getEntriesByType('resource').some(one => one.name.includes('/.serve/live.js')) && document.readyState === 'complete'"
        );

    private static Task Shows(OpenPage open, string text) =>
        UntilAsync(
            open,
            $"document.readyState === 'complete' && document.body.textContent.includes('{text}')"
        );

    private static Task<double> TopOf(OpenPage open, string selector) =>
        open.Page.EvaluateAsync<double>(
            $"document.querySelector('{selector}').getBoundingClientRect().top"
        );
}
