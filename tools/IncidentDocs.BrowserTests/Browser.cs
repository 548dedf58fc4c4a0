using Microsoft.Playwright;

namespace IncidentDocs.BrowserTests;

/// <summary>Debian's Chromium, started once, without a network of its own.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] Places =
    [
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The site that the tests look at.</summary>
    public BuiltSite Site { get; } = new();

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(
            new BrowserTypeLaunchOptions
            {
                ExecutablePath =
                    Places.FirstOrDefault(File.Exists)
                    ?? throw new InvalidOperationException(
                        "no Chromium is installed: tools/test.sh installs it"
                    ),
                Args =
                [
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                ],
            }
        );
    }

    /// <summary>A page of the site with the requests and the messages that it caused.</summary>
    public async Task<OpenPage> OpenAsync(
        string path,
        int width,
        ColorScheme scheme = ColorScheme.Light
    )
    {
        var context = await _browser!.NewContextAsync(
            new BrowserNewContextOptions
            {
                ViewportSize = new ViewportSize { Width = width, Height = 900 },
                ColorScheme = scheme,
                Locale = "ko-KR",
            }
        );
        var page = new OpenPage(await context.NewPageAsync());
        await page.Page.GotoAsync(Site.Address(path));
        return page;
    }

    /// <summary>A page of the site from a server.</summary>
    /// <param name="root">Address of the site.</param>
    /// <param name="path">Path of the page.</param>
    /// <param name="width">Width of the window.</param>
    /// <param name="isBare">Whether no service worker stands between the page and what a test makes of its requests.</param>
    public async Task<OpenPage> OpenServedAsync(
        Uri root,
        string path,
        int width,
        bool isBare = false
    )
    {
        var context = await _browser!.NewContextAsync(
            new BrowserNewContextOptions
            {
                ViewportSize = new ViewportSize { Width = width, Height = 900 },
                Locale = "ko-KR",
                ServiceWorkers = isBare ? ServiceWorkerPolicy.Block : ServiceWorkerPolicy.Allow,
            }
        );
        var page = new OpenPage(await context.NewPageAsync());
        await page.Page.GotoAsync(new Uri(root, path).AbsoluteUri);
        return page;
    }

    /// <summary>A page of the site at an instant of a visitor's clock, which stands until it is told to run.</summary>
    /// <param name="path">Path of the page.</param>
    /// <param name="at">The instant.</param>
    /// <param name="zone">The visitor's time zone.</param>
    public async Task<OpenPage> OpenAtAsync(string path, DateTime at, string zone)
    {
        var context = await _browser!.NewContextAsync(
            new BrowserNewContextOptions { Locale = "ko-KR", TimezoneId = zone }
        );
        var page = new OpenPage(await context.NewPageAsync());
        await page.Page.Clock.InstallAsync(new ClockInstallOptions { TimeDate = at });
        await page.Page.GotoAsync(Site.Address(path));
        await page.UntilAsync("window.IncidentDocs?.oncall?.ready.then(() => true) ?? false");
        return page;
    }

    /// <summary>A page of the site in a browser that runs no script.</summary>
    public async Task<OpenPage> OpenWithoutScriptAsync(string path)
    {
        var context = await _browser!.NewContextAsync(
            new BrowserNewContextOptions { JavaScriptEnabled = false, Locale = "ko-KR" }
        );
        var page = new OpenPage(await context.NewPageAsync());
        await page.Page.GotoAsync(Site.Address(path));
        return page;
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }
        _playwright?.Dispose();
        Site.Dispose();
    }
}
