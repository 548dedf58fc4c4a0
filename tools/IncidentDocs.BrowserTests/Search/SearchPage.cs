namespace IncidentDocs.BrowserTests.Search;

/// <summary>A page whose search has been loaded.</summary>
public static class SearchPage
{
    /// <summary>Opens a page and its search, and waits until the index is there.</summary>
    public static async Task<OpenPage> OpenAsync(Browser browser, string path, int width)
    {
        ArgumentNullException.ThrowIfNull(browser);
        var open = await browser.OpenAsync(path, width);
        await open.Page.Keyboard.PressAsync("/");
        await open.UntilAsync(
            "window.IncidentDocs?.search?.engine?.open('').then(() => true) ?? false"
        );
        return open;
    }
}
