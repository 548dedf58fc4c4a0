using Microsoft.Playwright;

namespace IncidentDocs.BrowserTests;

/// <summary>A page in the browser, and what it asked for and complained about.</summary>
public sealed class OpenPage : IAsyncDisposable
{
    private readonly List<string> _requests = [];
    private readonly List<string> _messages = [];

    /// <summary>Listens to a page that is not yet loaded.</summary>
    public OpenPage(IPage page)
    {
        Page = page;
        page.Request += (_, request) => _requests.Add(request.Url);
        page.Console += (_, message) =>
            _messages.Add($"{message.Type}: {message.Text} {message.Location}");
        page.PageError += (_, error) => _messages.Add(error);
    }

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>Addresses that were asked for.</summary>
    public IReadOnlyList<string> Requests => _requests;

    /// <summary>Errors and warnings of the console, violations of the policy among them.</summary>
    public IReadOnlyList<string> Messages => _messages;

    /// <summary>Waits until an expression, or what it promises, is true. The browser's own way of waiting evaluates a text in the page, which the policy forbids.</summary>
    /// <param name="expression">The expression.</param>
    /// <exception cref="TimeoutException">It has not become true within half a minute.</exception>
    public async Task UntilAsync(string expression)
    {
        for (var tries = 0; tries < 600; tries++)
        {
            if (await Page.EvaluateAsync<bool>(expression))
            {
                return;
            }
            await Task.Delay(50);
        }
        throw new TimeoutException(expression);
    }

    /// <summary>Waits until the page has become another one, and that one is there. The library's own wait misses the load of a page that comes just when it begins to wait, and never ends.</summary>
    /// <param name="ending">How the address of the other one ends.</param>
    /// <exception cref="TimeoutException">It has not come within half a minute.</exception>
    public async Task LeadsToAsync(string ending)
    {
        for (var tries = 0; tries < 600; tries++)
        {
            if (Page.Url.EndsWith(ending, StringComparison.Ordinal))
            {
                await UntilAsync("document.readyState === 'complete'");
                return;
            }
            await Task.Delay(50);
        }
        throw new TimeoutException($"{Page.Url} did not become {ending}");
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();
}
