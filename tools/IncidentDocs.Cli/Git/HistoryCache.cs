using IncidentDocs.Cli.Files;
using IncidentDocs.Site.Output;

namespace IncidentDocs.Cli.Git;

/// <summary>
/// Keeps between runs what commits changed, by their ids, in <c>$XDG_CACHE_HOME/incidentdocs</c> (else <c>~/.cache/incidentdocs</c>), a file
/// a handbook. It holds nothing that git does not hold, may be deleted at any time, and is thrown away where it does not read as it was
/// written. A short history is not kept: reading it takes no time.
/// </summary>
internal sealed class HistoryCache
{
    private const int FewestCommits = 500;

    /// <summary>Changes with the form of the file, and with what is read out of documents.</summary>
    private const string Version = "history-1";

    private readonly string? _file;

    private HistoryCache(string? file) => _file = file;

    /// <summary>The cache of a handbook.</summary>
    /// <param name="variable">Reads the environment; without <c>XDG_CACHE_HOME</c> and <c>HOME</c> nothing is kept.</param>
    /// <param name="folder">The handbook's root.</param>
    public static HistoryCache Of(Func<string, string?> variable, string folder)
    {
        var home =
            variable("XDG_CACHE_HOME") is { Length: > 0 } told ? told
            : variable("HOME") is { Length: > 0 } own ? Path.Combine(own, ".cache")
            : null;
        if (home is null || !Path.IsPathRooted(home))
        {
            return new HistoryCache(null);
        }
        var place = System.Text.Encoding.UTF8.GetBytes(RealPath.Of(folder) ?? folder);
        return new HistoryCache(
            Path.Combine(home, "incidentdocs", Version, $"{ContentHash.Of(place):x16}.bin")
        );
    }

    /// <summary>What earlier runs found; nothing where there is no file, or one that is not whole.</summary>
    public ChangeStore Load()
    {
        try
        {
            return _file is not null && File.Exists(_file)
                ? ChangeStoreFormat.Read(File.ReadAllBytes(_file)) ?? new ChangeStore()
                : new ChangeStore();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new ChangeStore();
        }
    }

    /// <summary>Keeps what was found. Where that can't be written, the next run finds it anew.</summary>
    public void Save(ChangeStore store)
    {
        if (_file is null || !store.IsNew || store.Commits.Count < FewestCommits)
        {
            return;
        }
        try
        {
            AtomicFile.Write(_file, ChangeStoreFormat.Write(store));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // A cache that can't be kept costs time at the next run, and nothing else.
        }
    }
}
