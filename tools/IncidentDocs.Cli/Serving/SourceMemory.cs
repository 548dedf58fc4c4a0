using System.Collections.Concurrent;
using System.Collections.Immutable;
using IncidentDocs.Cli.Files;
using IncidentDocs.Cli.Pipeline;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Site.Output;

namespace IncidentDocs.Cli.Serving;

/// <summary>The files of a handbook, kept in memory and read again where they changed. The folder is walked each time, for what a watcher tells is a hint and no list.</summary>
/// <param name="root">The handbook's root.</param>
internal sealed class SourceMemory(string root)
{
    private Dictionary<string, Kept> _kept = new(StringComparer.Ordinal);

    /// <summary>Reads what has another size or time than before, or is named.</summary>
    /// <param name="named">Places in the file system where something happened.</param>
    public SourceReading Read(IReadOnlySet<string> named)
    {
        var failures = new ConcurrentDictionary<string, Message>(StringComparer.Ordinal);
        var walk = new SourceWalk(root, (path, reason) => failures.TryAdd(path, reason));
        walk.Run();
        var now = new Dictionary<string, Kept>(StringComparer.Ordinal);
        foreach (var (path, place, size) in walk.Files)
        {
            var was = _kept.GetValueOrDefault(path);
            var read = Read(path, place, size, was, named, reason => failures.TryAdd(path, reason));
            if (read is not null)
            {
                now.Add(path, read);
            }
        }
        var changed = Changes(now);
        ImmutableArray<string> emptied =
        [
            .. changed.Where(path =>
                now.GetValueOrDefault(path) is { File.Size: 0 }
                && _kept.GetValueOrDefault(path) is { File.Size: > 0 }
            ),
        ];
        _kept = now;
        return new SourceReading(
            new SourceSet([
                .. now
                    .Values.Select(kept => kept.File)
                    .OrderBy(file => file.Path, StringComparer.Ordinal),
            ])
            {
                RefusedLinks = walk.RefusedLinks,
            },
            changed,
            emptied,
            [
                .. failures
                    .OrderBy(failure => failure.Key, StringComparer.Ordinal)
                    .Select(failure => new ReadFailure(failure.Key, failure.Value)),
            ]
        );
    }

    private ImmutableArray<string> Changes(Dictionary<string, Kept> now) =>
        [
            .. _kept
                .Keys.Union(now.Keys, StringComparer.Ordinal)
                .Where(path =>
                    !ReferenceEquals(
                        _kept.GetValueOrDefault(path)?.File,
                        now.GetValueOrDefault(path)?.File
                    )
                )
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>A file as it is now; as it was where it can't be read; null where it can't be read and never was.</summary>
    private static Kept? Read(
        string path,
        string place,
        long size,
        Kept? was,
        IReadOnlySet<string> named,
        Action<Message> fail
    )
    {
        var written = File.GetLastWriteTimeUtc(place).Ticks;
        if (was is not null && was.Size == size && was.Written == written && !named.Contains(place))
        {
            return was;
        }
        if (!IsText(path))
        {
            var file = new SourceFile(path, size, new FileReading(place, size, _ => { }).Read);
            return new Kept(file, size, written, 0);
        }
        var hasFailed = false;
        var bytes = new FileReading(
            place,
            size,
            reason =>
            {
                hasFailed = true;
                fail(reason);
            }
        ).Read();
        if (hasFailed)
        {
            // The time is forgotten, so that the next reading tries again.
            return was is null ? null : was with { Written = 0 };
        }
        var hash = ContentHash.Of(bytes);
        return was is not null && was.Size == size && was.Hash == hash
            ? was with
            {
                Written = written,
            }
            : new Kept(new SourceFile(path, size, () => bytes), size, written, hash);
    }

    /// <summary>Whether a file's bytes are held; pictures and the like are read when a browser asks for them.</summary>
    private static bool IsText(string path) =>
        DocumentFiles.IsDocument(path) || !path.StartsWith("content/", StringComparison.Ordinal);

    private sealed record Kept(SourceFile File, long Size, long Written, ulong Hash);
}
