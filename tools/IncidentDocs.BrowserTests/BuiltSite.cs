using System.Reflection;
using IncidentDocs.Cli;
using IncidentDocs.Cli.Console;
using NodaTime;

namespace IncidentDocs.BrowserTests;

/// <summary>The repository's own handbook, built into a folder of its own by the real command.</summary>
public sealed class BuiltSite : IDisposable
{
    private static int s_sites;

    /// <summary>Builds the site.</summary>
    public BuiltSite()
    {
        Folder = Path.Combine(
            Path.GetTempPath(),
            $"incidentdocs-browser-{Environment.ProcessId}-{Interlocked.Increment(ref s_sites)}"
        );
        var world = new Surroundings(
            TextWriter.Null,
            TextWriter.Null,
            new Lazy<TerminalTraits>(TerminalTraits.File),
            new Lazy<TerminalTraits>(TerminalTraits.File),
            name => name is "SOURCE_DATE_EPOCH" ? "1795392000" : null,
            Root,
            SystemClock.Instance
        );
        Assert.Equal(0, Application.Run(["build", "-o", Folder], world, CancellationToken.None));
    }

    /// <summary>Root of the repository.</summary>
    public static string Root { get; } =
        typeof(BuiltSite)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(data => data.Key is "RepositoryRoot")
            .Value!;

    /// <summary>Where the site is.</summary>
    public string Folder { get; }

    /// <summary>The address of a page of the site, opened as a file; what follows a <c>?</c> stays as it is.</summary>
    public string Address(string page)
    {
        var query = page.IndexOf('?', StringComparison.Ordinal);
        return query < 0
            ? new Uri(Path.Combine(Folder, page)).AbsoluteUri
            : new Uri(Path.Combine(Folder, page[..query])).AbsoluteUri + page[query..];
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Directory.Delete(Folder, recursive: true);
        File.Delete($"{Folder}.lock");
    }
}
