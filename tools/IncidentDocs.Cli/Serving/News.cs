using System.Text;

namespace IncidentDocs.Cli.Serving;

/// <summary>What a page in a browser is told while somebody looks at it, as server-sent events: to load itself again, and what was found.</summary>
/// <param name="site">What is shown.</param>
/// <param name="page">Path of the page in the site.</param>
/// <param name="tag">Its tag in the browser.</param>
internal sealed class News(LiveSite site, string page, string tag)
{
    /// <summary>A word now and then shows which browsers are gone.</summary>
    private static readonly TimeSpan Pulse = TimeSpan.FromSeconds(15);

    /// <summary>Writes news until the browser goes.</summary>
    public async Task WriteAsync(Stream to, CancellationToken end)
    {
        using var watch = site.Watch();
        ReadOnlyMemory<byte> told = default;
        try
        {
            await WriteAsync(to, "retry: 500\n\n"u8.ToArray(), end);
            while (!end.IsCancellationRequested)
            {
                var now = site.Now;
                if (!string.Equals(now.Edition.TagOf(page), tag, StringComparison.Ordinal))
                {
                    await WriteAsync(to, Event("reload", "{}"u8), end);
                }
                else if (!told.Equals(now.Panel))
                {
                    told = now.Panel;
                    await WriteAsync(to, Event("panel", told.Span), end);
                }
                await WaitAsync(to, now.Ended, end);
            }
        }
        catch (Exception gone) when (gone is OperationCanceledException or IOException)
        {
            return;
        }
    }

    private static async Task WaitAsync(Stream to, Task change, CancellationToken end)
    {
        while (await Task.WhenAny(change, Task.Delay(Pulse, end)) != change)
        {
            end.ThrowIfCancellationRequested();
            await WriteAsync(to, ":\n\n"u8.ToArray(), end);
        }
    }

    private static byte[] Event(string name, ReadOnlySpan<byte> data) =>
        [.. Encoding.UTF8.GetBytes($"event: {name}\ndata: "), .. data, .. "\n\n"u8];

    private static async Task WriteAsync(Stream to, byte[] bytes, CancellationToken end)
    {
        await to.WriteAsync(bytes, end);
        await to.FlushAsync(end);
    }
}
