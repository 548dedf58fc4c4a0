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
        page.Console += (_, message) => _messages.Add($"{message.Type}: {message.Text}");
        page.PageError += (_, error) => _messages.Add(error);
    }

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>Addresses that were asked for.</summary>
    public IReadOnlyList<string> Requests => _requests;

    /// <summary>Errors and warnings of the console, violations of the policy among them.</summary>
    public IReadOnlyList<string> Messages => _messages;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();
}
