using IncidentDocs.Cli;
using IncidentDocs.Cli.Console;
using NodaTime;

namespace IncidentDocs.BrowserTests.Serving;

/// <summary>A copy of the repository's handbook, shown by the command <c>serve</c>, that a test may write to.</summary>
internal sealed class ServedHandbook : IDisposable
{
    private readonly string _folder = Directory
        .CreateTempSubdirectory("incidentdocs-served-")
        .FullName;
    private readonly CancellationTokenSource _stop = new();
    private readonly StringWriter _error = new();
    private readonly Task<int> _run;

    private ServedHandbook()
    {
        var source = Path.Combine(BuiltSite.Root, "content");
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = At(Path.Combine("content", Path.GetRelativePath(source, file)));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        var world = new Surroundings(
            TextWriter.Null,
            TextWriter.Synchronized(_error),
            new Lazy<TerminalTraits>(TerminalTraits.File),
            new Lazy<TerminalTraits>(TerminalTraits.File),
            name => name is "SOURCE_DATE_EPOCH" ? "1795392000" : null,
            _folder,
            SystemClock.Instance
        );
        _run = Task.Run(() => Application.Run(["serve", "--port", "0"], world, _stop.Token));
    }

    /// <summary>Where the site is.</summary>
    public Uri Root { get; private set; } = null!;

    /// <summary>Begins to serve.</summary>
    public static async Task<ServedHandbook> StartAsync()
    {
        var served = new ServedHandbook();
        while (!served._error.ToString().Contains("Ctrl-C", StringComparison.Ordinal))
        {
            Assert.False(served._run.IsCompleted, served._error.ToString());
            await Task.Delay(20);
        }
        served.Root = new Uri(served._error.ToString().Split('\n')[0]);
        return served;
    }

    /// <summary>The text of a file.</summary>
    public string Read(string path) => File.ReadAllText(At(path));

    /// <summary>Saves a file as an editor does that writes beside it and renames.</summary>
    public void Save(string path, string text)
    {
        File.WriteAllText(At(path) + ".tmp", text);
        File.Move(At(path) + ".tmp", At(path), overwrite: true);
    }

    /// <summary>Ends it: the exit code.</summary>
    public async Task<int> StopAsync()
    {
        await _stop.CancelAsync();
        return await _run;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _stop.Cancel();
        _run.Wait(TimeSpan.FromSeconds(20));
        _stop.Dispose();
        _error.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private string At(string path) => Path.Combine(_folder, path);
}
