using System.Diagnostics;
using System.Globalization;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace IncidentDocs.Benchmarks.Serving;

/// <summary>A Chromium with one page, spoken to by its own protocol.</summary>
internal sealed class Chromium : IAsyncDisposable
{
    private readonly Process _process;
    private readonly ClientWebSocket _socket = new();
    private readonly string _profile;
    private int _asked;

    private Chromium(Process process, string profile)
    {
        _process = process;
        _profile = profile;
    }

    /// <summary>Starts it and opens an address.</summary>
    public static async Task<Chromium> OpenAsync(string address)
    {
        var profile = Directory.CreateTempSubdirectory("incidentdocs-bench-").FullName;
        var process = Process.Start(
            new ProcessStartInfo("chromium")
            {
                ArgumentList =
                {
                    "--headless=new",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--remote-debugging-port=0",
                    "--window-size=1280,900",
                    $"--user-data-dir={profile}",
                    address,
                },
                RedirectStandardError = true,
                RedirectStandardOutput = true,
            }
        )!;
        process.ErrorDataReceived += (_, _) => { };
        process.OutputDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
        var chromium = new Chromium(process, profile);
        await chromium._socket.ConnectAsync(await PageAsync(profile), CancellationToken.None);
        return chromium;
    }

    /// <summary>Evaluates an expression in the page: its value as JSON; null while the page is being changed.</summary>
    public async Task<string?> EvaluateAsync(string expression)
    {
        var id = ++_asked;
        var text = JsonEncodedText.Encode(expression);
        await _socket.SendAsync(
            Encoding.UTF8.GetBytes(
                $$"""{"id":{{id.ToString(CultureInfo.InvariantCulture)}},"method":"Runtime.evaluate","params":{"returnByValue":true,"expression":"{{text}}"} }"""
            ),
            WebSocketMessageType.Text,
            endOfMessage: true,
            CancellationToken.None
        );
        while (true)
        {
            using var answer = JsonDocument.Parse(await ReceiveAsync());
            if (!answer.RootElement.TryGetProperty("id", out var of) || of.GetInt32() != id)
            {
                continue;
            }
            return
                answer.RootElement.TryGetProperty("result", out var result)
                && result.GetProperty("result").TryGetProperty("value", out var value)
                ? value.GetRawText()
                : null;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _socket.Dispose();
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        Directory.Delete(_profile, recursive: true);
    }

    private async Task<string> ReceiveAsync()
    {
        using var message = new MemoryStream();
        var part = new byte[64 << 10];
        while (true)
        {
            var read = await _socket.ReceiveAsync(part, CancellationToken.None);
            message.Write(part, 0, read.Count);
            if (read.EndOfMessage)
            {
                return Encoding.UTF8.GetString(message.ToArray());
            }
        }
    }

    /// <summary>Where the page is spoken to.</summary>
    private static async Task<Uri> PageAsync(string profile)
    {
        var file = Path.Combine(profile, "DevToolsActivePort");
        using var client = new HttpClient();
        for (var tries = 0; tries < 200; tries++)
        {
            await Task.Delay(50);
            if (!File.Exists(file) || File.ReadAllLines(file) is not [var port, ..])
            {
                continue;
            }
            using var list = JsonDocument.Parse(
                await client.GetStringAsync(new Uri($"http://127.0.0.1:{port}/json/list"))
            );
            foreach (var target in list.RootElement.EnumerateArray())
            {
                if (target.GetProperty("type").GetString() is "page")
                {
                    return new Uri(target.GetProperty("webSocketDebuggerUrl").GetString()!);
                }
            }
        }
        throw new TimeoutException("Chromium does not answer");
    }
}
