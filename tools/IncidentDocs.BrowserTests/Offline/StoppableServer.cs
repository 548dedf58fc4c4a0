using System.Net;
using System.Net.Sockets;

namespace IncidentDocs.BrowserTests.Offline;

/// <summary>Serves a folder on this machine until it is stopped.</summary>
public sealed class StoppableServer : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly string _folder;

    /// <summary>Starts to serve a folder below a path of its own, as a project's pages are.</summary>
    public StoppableServer(string folder)
    {
        _folder = folder;
        Root = new Uri($"http://127.0.0.1:{FreePort()}/handbook/");
        _listener.Prefixes.Add(Root.AbsoluteUri);
        _listener.Start();
        _ = ServeAsync();
    }

    /// <summary>Address of the site.</summary>
    public Uri Root { get; }

    /// <summary>Nothing is answered any more.</summary>
    public void Stop() => _listener.Close();

    /// <inheritdoc/>
    public void Dispose() => ((IDisposable)_listener).Dispose();

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private async Task ServeAsync()
    {
        while (_listener.IsListening)
        {
            try
            {
                await AnswerAsync(await _listener.GetContextAsync());
            }
            catch (Exception exception)
                when (exception is HttpListenerException or ObjectDisposedException)
            {
                // The browser went away, or the server was stopped.
            }
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        var path = Uri.UnescapeDataString(context.Request.Url!.AbsolutePath["/handbook/".Length..]);
        var file = Path.Combine(_folder, path.Length == 0 ? "index.html" : path);
        using var answer = context.Response;
        if (!File.Exists(file))
        {
            answer.StatusCode = 404;
            return;
        }
        answer.ContentType = Path.GetExtension(file) switch
        {
            ".html" => "text/html; charset=utf-8",
            ".css" => "text/css; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            _ => "application/octet-stream",
        };
        await answer.OutputStream.WriteAsync(await File.ReadAllBytesAsync(file));
    }
}
