namespace IncidentDocs.BrowserTests.OnCall;

/// <summary>What somebody who was woken reads without moving anything: nothing is cut off, no id, figure or word is broken.</summary>
[Collection(BrowserCollection.Name)]
public sealed class NarrowPageTests(Browser browser)
{
    private const string CutOff = """
        [...document.querySelectorAll('main .scroll')].filter(one => one.scrollWidth > one.clientWidth + 1)
          .map(one => one.getAttribute('aria-label'))
        """;

    // On how many lines a text stands that an element holds.
    private const string Lines = """
        ([selector, text]) => {
          const all = [...document.querySelectorAll(selector)];
          const texts = all.flatMap(one => {
            const found = [], walk = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
            while (walk.nextNode()) found.push(walk.currentNode);
            return found;
          });
          const node = texts.find(one => one.data.includes(text));
          if (!node) return 0;
          const range = document.createRange(), at = node.data.indexOf(text);
          range.setStart(node, at);
          range.setEnd(node, at + text.length);
          return new Set([...range.getClientRects()].map(one => Math.round(one.top))).size;
        }
        """;

    /// <summary>Tables of what is left over fit the page.</summary>
    [Theory]
    [InlineData("index.html")]
    [InlineData("en/index.html")]
    [InlineData("oncall/handover/payments-oncall.html")]
    [InlineData("en/oncall/handover/payments-oncall.html")]
    public async Task NoColumnIsCutOff(string path)
    {
        await using var open = await browser.OpenAsync(path, 1280);
        Assert.Empty(await open.Page.EvaluateAsync<string[]>(CutOff));
    }

    /// <summary>On a phone the week ahead shows its seats, and everywhere one a line.</summary>
    [Fact]
    public async Task TheWeekAheadShowsItsSeats()
    {
        await using var open = await browser.OpenAsync("en/oncall/index.html", 390);
        var link = open
            .Page.Locator("h2#week + .scroll tbody tr")
            .Nth(1)
            .Locator("td")
            .Nth(1)
            .Locator("a");
        Assert.Equal(2, await link.CountAsync());
        var (first, second) = (
            await link.First.BoundingBoxAsync(),
            await link.Last.BoundingBoxAsync()
        );
        Assert.True(first!.X + first.Width <= 374);
        Assert.True(second!.X + second.Width <= 374);
        Assert.True(second.Y > first.Y);
    }

    /// <summary>Ids, figures with their units, and words.</summary>
    [Theory]
    [InlineData("h1", "INC-20260304-01")]
    [InlineData(".figure-value", "32\u00a0min")]
    [InlineData(".facts dt", "Communication")]
    public async Task NothingIsBrokenOnAPhone(string selector, string text)
    {
        await using var open = await browser.OpenAsync("en/incidents/INC-20260304-01.html", 390);
        Assert.Equal(1, await open.Page.EvaluateAsync<int>(Lines, new[] { selector, text }));
    }
}
