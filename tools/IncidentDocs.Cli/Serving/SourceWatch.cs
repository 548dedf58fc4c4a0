using System.Threading.Channels;
using IncidentDocs.Cli.Files;

namespace IncidentDocs.Cli.Serving;

/// <summary>
/// Tells when something may have happened to a handbook's files, and where. It is a hint: what really changed is found by walking the
/// folder, which is done every few seconds even where no watcher has said anything (its queue ran over, a network drive is silent).
/// </summary>
internal sealed class SourceWatch : IDisposable
{
    /// <summary>So long must nothing happen before what happened is looked at: an editor renames, writes and deletes in one go.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(8);

    /// <summary>Who never stops writing is not waited for.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(400);

    /// <summary>So often the folder is walked where nothing is heard.</summary>
    private static readonly TimeSpan Sweep = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan SweepWithoutWatcher = TimeSpan.FromSeconds(1);

    private readonly Channel<string> _places = Channel.CreateUnbounded<string>();
    private readonly string _root;
    private readonly FileSystemWatcher? _top;
    private Dictionary<string, FileSystemWatcher> _folders = new(StringComparer.Ordinal);

    /// <summary>Begins to watch.</summary>
    /// <param name="root">The handbook's root.</param>
    public SourceWatch(string root)
    {
        _root = RealPath.Of(root) ?? root;
        _top = TryWatch(_root, isDeep: false);
        WatchFolders();
    }

    /// <summary>Whether the system tells of changes; where it does not, the folder is walked every second.</summary>
    public bool IsAlert => _top is not null && _folders.Count > 0;

    /// <summary>Waits until something may have happened and all is quiet again.</summary>
    /// <returns>Where something was seen; nothing where it is merely time to look.</returns>
    public async Task<IReadOnlySet<string>> NextAsync(CancellationToken cancel)
    {
        var places = new HashSet<string>(StringComparer.Ordinal);
        var wait = IsAlert ? Sweep : SweepWithoutWatcher;
        if (!await TakeAsync(places, wait, cancel))
        {
            WatchFolders();
            return places;
        }
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(Longest);
        try
        {
            while (await TakeAsync(places, Quiet, limit.Token)) { }
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            // Somebody writes without end: what is there by now is looked at.
        }
        if (places.Any(place => IsFolder(Path.GetRelativePath(_root, place))))
        {
            WatchFolders();
        }
        return places;
    }

    /// <summary>Whether something more has happened already.</summary>
    public bool HasMore => _places.Reader.TryPeek(out _);

    /// <inheritdoc/>
    public void Dispose()
    {
        _top?.Dispose();
        foreach (var watcher in _folders.Values)
        {
            watcher.Dispose();
        }
    }

    /// <summary>Takes all that is there, or waits for it so long.</summary>
    private async Task<bool> TakeAsync(
        HashSet<string> places,
        TimeSpan wait,
        CancellationToken cancel
    )
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(wait);
        try
        {
            await _places.Reader.WaitToReadAsync(limit.Token);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return false;
        }
        while (_places.Reader.TryRead(out var place))
        {
            places.Add(place);
        }
        return true;
    }

    /// <summary>A folder that was deleted and made again is another one to the system.</summary>
    private void WatchFolders()
    {
        var now = new Dictionary<string, FileSystemWatcher>(StringComparer.Ordinal);
        foreach (var name in SourceWalk.Folders)
        {
            var folder = Path.Combine(_root, name);
            if (!Directory.Exists(folder))
            {
                continue;
            }
            var key = $"{folder}\0{Entry.At(folder).Identity}";
            var watcher = _folders.GetValueOrDefault(key) ?? TryWatch(folder, isDeep: true);
            if (watcher is not null)
            {
                now.Add(key, watcher);
            }
        }
        foreach (var (key, watcher) in _folders.Where(old => !now.ContainsKey(old.Key)))
        {
            watcher.Dispose();
        }
        _folders = now;
    }

    private FileSystemWatcher? TryWatch(string folder, bool isDeep)
    {
        FileSystemWatcher? watcher = null;
        try
        {
            watcher = new FileSystemWatcher(folder)
            {
                IncludeSubdirectories = isDeep,
                InternalBufferSize = 64 << 10,
                NotifyFilter =
                    NotifyFilters.FileName
                    | NotifyFilters.DirectoryName
                    | NotifyFilters.LastWrite
                    | NotifyFilters.Size,
            };
            watcher.Created += (_, change) => Hear(change.FullPath);
            watcher.Changed += (_, change) => Hear(change.FullPath);
            watcher.Deleted += (_, change) => Hear(change.FullPath);
            watcher.Renamed += (_, change) =>
            {
                Hear(change.OldFullPath);
                Hear(change.FullPath);
            };
            watcher.Error += (_, _) => Hear(folder);
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception refused)
            when (refused is IOException or ArgumentException or PlatformNotSupportedException)
        {
            // No more watchers to be had, or the folder went away: then the walks have to do.
            watcher?.Dispose();
            return null;
        }
    }

    private static bool IsFolder(string name) =>
        SourceWalk.Folders.Contains(name, StringComparer.Ordinal);

    private void Hear(string place)
    {
        var isOfHandbook =
            !IgnoredNames.Contains(Path.GetFileName(place))
            && IsFolder(Path.GetRelativePath(_root, place).Split(Path.DirectorySeparatorChar)[0]);
        if (isOfHandbook)
        {
            _places.Writer.TryWrite(place);
        }
    }
}
