using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace IncidentDocs.BrowserTests;

/// <summary>Every page type in a real browser: on a phone and on a desk, in light and in dark, without a script and without a network.</summary>
[Collection(BrowserCollection.Name)]
public sealed class PageTests(Browser browser)
{
    private static readonly HashSet<ResultType> s_violations = [ResultType.Violations];

    private static readonly AxeRunOptions s_usual = new() { ResultTypes = s_violations };

    // The size of targets is WCAG 2.2 AA (2.5.8), which axe leaves out unless told; fingers are for phones.
    private static readonly AxeRunOptions s_onPhones = new()
    {
        ResultTypes = s_violations,
        Rules = new Dictionary<string, RuleOptions>(StringComparer.Ordinal)
        {
            ["target-size"] = new RuleOptions { Enabled = true },
        },
    };

    // What a page that passed on a desk may still fail on a phone.
    private static readonly AxeRunOptions s_narrowed = new()
    {
        ResultTypes = s_violations,
        RunOnly = new RunOnlyOptions
        {
            Type = "rule",
            Values =
            [
                "color-contrast",
                "link-in-text-block",
                "scrollable-region-focusable",
                "target-size",
            ],
        },
    };

    // Of what axe looks at, nothing but contrasts depends on the scheme.
    private static readonly AxeRunOptions s_inTheDark = new()
    {
        ResultTypes = s_violations,
        RunOnly = new RunOnlyOptions
        {
            Type = "rule",
            Values = ["color-contrast", "link-in-text-block"],
        },
    };

    /// <summary>One page of each type.</summary>
    public static TheoryData<string> Pages => [.. PageTypes.All];

    /// <summary>One visit a page: it asks for nothing beyond the site and breaks no policy, axe finds nothing in light and in dark, and it fits a phone.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public async Task StandsUpToAnInspection(string path)
    {
        await using var open = await browser.OpenAsync(path, 1280);
        Assert.Empty(open.Messages);
        var site = new Uri(browser.Site.Folder + "/").AbsoluteUri;
        Assert.All(
            open.Requests,
            request => Assert.StartsWith(site, request, StringComparison.Ordinal)
        );
        await IsInOrder(open.Page, s_usual);
        await open.Page.SetViewportSizeAsync(390, 900);
        Assert.Equal("", await Faults(open.Page, s_narrowed));
        await FitsAPhone(open.Page);
    }

    /// <summary>One page of each type in English. A server shows the page for a missing address, of which there is one for all languages.</summary>
    public static TheoryData<string> EnglishPages =>
        [.. PageTypes.All.Where(path => path is not "404.html")];

    /// <summary>The same page in English, on a phone: axe finds nothing in light and in dark.</summary>
    [Theory]
    [MemberData(nameof(EnglishPages))]
    public async Task StandsUpToAnInspectionInEnglish(string path)
    {
        await using var open = await browser.OpenAsync("en/" + path, 390);
        Assert.Empty(open.Messages);
        await IsInOrder(open.Page, s_onPhones);
        await FitsAPhone(open.Page);
    }

    private static async Task IsInOrder(IPage page, AxeRunOptions inLight)
    {
        Assert.Equal("", await Faults(page, inLight));
        await page.EmulateMediaAsync(
            new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark }
        );
        Assert.Equal("", await Faults(page, s_inTheDark));
    }

    private static async Task FitsAPhone(IPage page) =>
        Assert.Equal(
            0,
            await page.EvaluateAsync<int>(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth"
            )
        );

    private static async Task<string> Faults(IPage page, AxeRunOptions options)
    {
        var result = await page.RunAxe(options);
        return string.Join(
            '\n',
            result.Violations.Select(found =>
                $"{found.Id}: {found.Help} {string.Join(" | ", found.Nodes.Take(3).Select(node => node.Html))}"
            )
        );
    }

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
