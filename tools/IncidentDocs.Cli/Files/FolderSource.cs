using System.Collections.Concurrent;
using System.Collections.Immutable;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Parsing;

namespace IncidentDocs.Cli.Files;

/// <summary>
/// A handbook in a folder: its <c>content</c>, <c>templates</c> and <c>schemas</c>. Links are followed where they lead to a file
/// of these three, and no link within a followed one; so no link brings a file of the machine, or of <c>.git</c>, onto a page.
/// </summary>
public sealed class FolderSource
{
    private readonly ConcurrentDictionary<string, Message> _failures = new(StringComparer.Ordinal);

    private FolderSource(string root)
    {
        var walk = new SourceWalk(root, Fail);
        walk.Run();
        Sources = new SourceSet([
            .. walk.Files.Select(file => new SourceFile(
                file.Path,
                file.Size,
                new FileReading(file.Place, file.Size, reason => Fail(file.Path, reason)).Read
            )),
        ])
        {
            RefusedLinks = walk.RefusedLinks,
        };
    }

    /// <summary>The files, in ordinal order of their paths. A file is read when it is asked for; one that can't be read gives no bytes and a failure.</summary>
    public SourceSet Sources { get; }

    /// <summary>What could not be read up to now, in ordinal order of the paths: ask after compiling, and again after rendering.</summary>
    public ImmutableArray<ReadFailure> Failures =>
        [
            .. _failures
                .OrderBy(failure => failure.Key, StringComparer.Ordinal)
                .Select(failure => new ReadFailure(failure.Key, failure.Value)),
        ];

    /// <summary>Lists the files of the handbook at a root.</summary>
    public static FolderSource Of(string root) => new(root);

    private void Fail(string path, Message reason) => _failures.TryAdd(path, reason);
}
