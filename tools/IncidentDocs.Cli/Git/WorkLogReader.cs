using System.Collections.Immutable;
using IncidentDocs.Core.Facts.History;
using IncidentDocs.Core.Parsing;
using LibGit2Sharp;

namespace IncidentDocs.Cli.Git;

/// <summary>Reads what the commits of the main line did to actions. Each version of a document is parsed once, and never again while the cache holds it.</summary>
/// <param name="repository">The repository.</param>
/// <param name="store">What earlier runs found; filled with what this one finds.</param>
/// <param name="cancel">Stops the reading.</param>
internal sealed class WorkLogReader(
    Repository repository,
    ChangeStore store,
    CancellationToken cancel
)
{
    /// <summary>Versions read before they are parsed together; what bounds the memory.</summary>
    private const int Batch = 512;

    /// <summary>The commits of the main line that changed documents with actions, the oldest first.</summary>
    public ImmutableArray<WorkCommit> Read(CommitGraph graph)
    {
        var line = MainLine(graph);
        Parse(line);
        return
        [
            .. line.Select(commit => new WorkCommit(
                commit.Info.LandedAt,
                commit.IsBoundary,
                [
                    .. Changes(commit)
                        .Select(change => new WorkDocument(
                            change.Path,
                            change.After.IsNone ? [] : store.Work[change.After]
                        )),
                ]
            )),
        ];
    }

    private static List<LoggedCommit> MainLine(CommitGraph graph)
    {
        var line = new List<LoggedCommit>();
        for (int? at = 0; at is { } place; )
        {
            var commit = graph.Commits[place];
            if (Changes(commit).Any())
            {
                line.Add(commit);
            }
            at = commit.Parents is [var first, ..] ? first : null;
        }
        line.Reverse();
        return line;
    }

    private static IEnumerable<PathChange> Changes(LoggedCommit commit) =>
        commit.Changes[0].Where(change => WorkReader.MayHold(change.Path));

    private void Parse(List<LoggedCommit> line)
    {
        var unknown = line.SelectMany(Changes)
            .Where(change => !change.After.IsNone && !store.Work.ContainsKey(change.After))
            .DistinctBy(change => change.After);
        foreach (var batch in unknown.Chunk(Batch))
        {
            cancel.ThrowIfCancellationRequested();
            // The library's handles are not made for several threads; parsing is what takes the time.
            var texts = Array.ConvertAll(batch, change => BlobText.Read(repository, change.After));
            var found = new ImmutableArray<WorkSighting>[batch.Length];
            Parallel.For(
                0,
                batch.Length,
                at =>
                    found[at] = WorkReader.Read(
                        new SourceFile(batch[at].Path, texts[at].Length, () => texts[at])
                    )
            );
            foreach (var (at, change) in batch.Index())
            {
                store.Add(change.After, found[at]);
            }
        }
    }
}
