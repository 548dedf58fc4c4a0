using IncidentDocs.Cli;
using IncidentDocs.Cli.Console;
using IncidentDocs.Tests.Cli.Files;
using NodaTime;
using Xunit;

namespace IncidentDocs.Tests.Cli.Serving;

/// <summary>The command <c>serve</c> on a handbook, in a thread of its own, and a client that asks it.</summary>
internal sealed class RunningServer : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly Lazy<TerminalTraits> NoTerminal = new(TerminalTraits.File);

    private readonly CancellationTokenSource _stop = new();
    private readonly HttpClient _client = new(new HttpClientHandler { AllowAutoRedirect = false });
    private readonly StringWriter _out = new();
    private readonly StringWriter _error = new();
    private readonly Task<int> _run;

    public RunningServer(TemporaryFolder folder, params string[] options)
    {
        var world = new Surroundings(
            TextWriter.Synchronized(_out),
            TextWriter.Synchronized(_error),
            NoTerminal,
            NoTerminal,
            name => name is "SOURCE_DATE_EPOCH" ? "1795392000" : null,
            folder.Path,
            SystemClock.Instance
        );
        string[] arguments = ["serve", "--port", "0", .. options];
        _run = Task.Run(() => Application.Run(arguments, world, _stop.Token));
        Until(() => _run.IsCompleted || Error.Contains("Ctrl-C", StringComparison.Ordinal));
        Assert.True(!_run.IsCompleted, Error);
        Root = new Uri(
            Error.Split('\n').First(line => line.StartsWith("http", StringComparison.Ordinal))
        );
    }

    /// <summary>Where the site is.</summary>
    public Uri Root { get; }

    /// <summary>What it said on standard output.</summary>
    public string Out => _out.ToString();

    /// <summary>What it said on standard error.</summary>
    public string Error => _error.ToString();

    /// <summary>The answer to a request.</summary>
    public HttpResponseMessage Ask(HttpMethod method, string path, string? host = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(Root, path));
        request.Headers.Host = host;
        return _client.Send(request);
    }

    /// <summary>The text of a page.</summary>
    public string Text(string path) => Read(Ask(HttpMethod.Get, path));

    /// <summary>What an answer holds.</summary>
    public static string Read(HttpResponseMessage answer)
    {
        using (answer)
        using (var reader = new StreamReader(answer.Content.ReadAsStream()))
        {
            return reader.ReadToEnd();
        }
    }

    /// <summary>The news of a page, line by line, without end.</summary>
    public IEnumerable<string> News(string page, string tag)
    {
        using var request = new HttpRequestMessage(
            HttpMethod.Get,
            new Uri(Root, $".serve/news?page={Uri.EscapeDataString(page)}&tag={tag}")
        );
        using var answer = _client.Send(request, HttpCompletionOption.ResponseHeadersRead);
        using var reader = new StreamReader(answer.Content.ReadAsStream());
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }

    /// <summary>Waits until something is so.</summary>
    public static void Until(Func<bool> isSo)
    {
        var end = DateTime.UtcNow + Patience;
        while (!isSo())
        {
            Assert.True(DateTime.UtcNow < end, "it has not come about");
            Thread.Sleep(5);
        }
    }

    /// <summary>Ends it as Ctrl-C does.</summary>
    /// <returns>The exit code.</returns>
    public int Stop()
    {
        _stop.Cancel();
        return _run.Wait(Patience) ? _run.Result : -1;
    }

    public void Dispose()
    {
        Stop();
        _client.Dispose();
        _stop.Dispose();
    }
}
