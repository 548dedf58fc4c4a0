using IncidentDocs.BrowserTests.Inspection;
using Microsoft.Playwright;

namespace IncidentDocs.BrowserTests.Paths;

/// <summary>How bad is it: two choices, and the clock.</summary>
[Collection(BrowserCollection.Name)]
public sealed class MatrixTests(Browser browser)
{
    private const string Matrix = "policy/matrix.html";

    [Theory]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task TwoChoicesAnswerHowBadItIs(int width, ColorScheme scheme)
    {
        await using var open = await browser.OpenAsync(Matrix, width, scheme);
        Assert.Equal(0, await open.Page.Locator(".answer:visible").CountAsync());
        await open.Page.Locator("input[name=business]").Nth(0).CheckAsync();
        await open.Page.Locator("input[name=users]").Nth(2).CheckAsync();
        var answer = open.Page.Locator(".answer:visible");
        Assert.Equal("answer-P1", await answer.GetAttributeAsync("id"));
        Assert.True(await answer.Locator("a[href^='tel:']").First.IsVisibleAsync());
        Assert.Equal(12, await answer.Locator(".checklist > li").CountAsync());
        Assert.Empty(open.Messages);
        Assert.Equal("", await Inspector.Faults(open.Page, Inspector.Usual));
    }

    [Fact]
    public async Task DeadlinesAreTimesOnTheClockFromTheDetection()
    {
        await using var open = await browser.OpenAsync("about.html", 1280);
        await open.Page.Clock.SetFixedTimeAsync("2026-11-23T09:31:00+09:00");
        await open.Page.GotoAsync(browser.Site.Address(Matrix));
        await open.Page.Locator(".matrix td a").First.ClickAsync();
        await open.Page.Locator(".matrix tbody tr").Nth(0).Locator("a").Nth(3).ClickAsync();
        var times = open.Page.Locator(".answer:visible .facts time");
        Assert.Equal(["09:46", "10:31"], await times.AllTextContentsAsync());
        await open.Page.Locator("#matrix-minutes").FillAsync("20");
        Assert.Equal(["09:26", "10:11"], await times.AllTextContentsAsync());
        Assert.Equal(
            "09:11",
            await open.Page.Locator(".answer:visible .deadline-step time").First.TextContentAsync()
        );
        await open.Page.Locator(".matrix tbody tr").Nth(2).Locator("a").Nth(2).ClickAsync();
        await open.Page.Locator("#matrix-minutes").FillAsync("0");
        Assert.Equal(
            "answer-P3",
            await open.Page.Locator(".answer:visible").GetAttributeAsync("id")
        );
        Assert.Contains("24", await times.Nth(1).TextContentAsync(), StringComparison.Ordinal);
        Assert.Contains("18:00", await times.Nth(1).TextContentAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheStartPageLeadsToTheAnswerInOnePress()
    {
        await using var open = await browser.OpenAsync("index.html", 390);
        await open.Page.Locator(".matrix tbody tr").First.Locator("a").Last.ClickAsync();
        await open.Page.Locator("#answer-P1:visible").WaitForAsync();
        Assert.Equal(1, await open.Page.Locator(".answer:visible").CountAsync());
    }

    [Fact]
    public async Task WithoutAScriptAllAnswersStandBelowTheMatrix()
    {
        await using var open = await browser.OpenWithoutScriptAsync(Matrix);
        Assert.Equal(4, await open.Page.Locator(".answer:visible").CountAsync());
        Assert.Equal(0, await open.Page.Locator("main input:visible").CountAsync());
    }
}
