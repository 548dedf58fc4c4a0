using System.Collections.Immutable;
using IncidentDocs.Cli.Pipeline;
using IncidentDocs.Core.Facts.History;
using IncidentDocs.Core.Parsing;
using LibGit2Sharp;
using NodaTime;

namespace IncidentDocs.Cli.Git;

/// <summary>Reads what git knows of a handbook: who changed each document and when, and the versions that carry a tag.</summary>
internal static class HistoryReader
{
    private const string Head = "content/handbook.yml";

    /// <summary>Reads it, or tells why it can't.</summary>
    /// <param name="folder">The handbook's root.</param>
    /// <param name="sources">The handbook as it lies in that folder.</param>
    /// <param name="store">What earlier runs found.</param>
    /// <param name="cancel">Stops the reading.</param>
    public static GitReading<HandbookHistory> Read(
        string folder,
        SourceSet sources,
        ChangeStore store,
        CancellationToken cancel
    ) =>
        GitAccess.Read(
            folder,
            place =>
            {
                var graph = new CommitGraphReader(place, store, cancel).Read();
                return Of(place, graph, sources) with
                {
                    Work = new WorkLogReader(place.Repository, store, cancel).Read(graph),
                };
            }
        );

    private static HandbookHistory Of(GitPlace place, CommitGraph log, SourceSet sources)
    {
        var documents = sources.Files.Where(file => DocumentFiles.IsDocument(file.Path)).ToList();
        var committed = Committed(place);
        var found = HistoryWalk.Run(
            log,
            [.. documents.Select(file => file.Path).Where(path => committed.ContainsKey(path))]
        );
        return new HandbookHistory(
            documents.ToImmutableDictionary(
                file => file.Path,
                file =>
                    found.TryGetValue(file.Path, out var history)
                        ? new DocumentHistory(
                            history.Changes,
                            history.IsCutOff,
                            !IsSame(place.Repository, committed[file.Path], file)
                        )
                        : new DocumentHistory([], IsCutOff: false, IsUncommitted: true),
                StringComparer.Ordinal
            ),
            TaggedVersions(place, log),
            log.Commits[0].Info,
            [],
            log.Commits.Any(commit => commit.IsBoundary)
        );
    }

    /// <summary>The documents of the checked-out commit, and their blobs.</summary>
    private static Dictionary<string, GitId> Committed(GitPlace place)
    {
        var tree = GitId.Of(place.Repository.Head.Tip.Tree.Id.RawId);
        return new TreeComparison(new TreeReader(place.Trees), place.Prefix)
            .Compare(default, tree)
            .ToDictionary(change => change.Path, change => change.After, StringComparer.Ordinal);
    }

    /// <summary>Whether a file's text is that of a blob; how its lines end makes no difference, for git may turn that.</summary>
    private static bool IsSame(Repository repository, GitId id, SourceFile file)
    {
        var blob = BlobText.Read(repository, id);
        var text = file.Read();
        return blob.AsSpan().SequenceEqual(text)
            || (
                Array.IndexOf(text, (byte)'\r') >= 0
                && blob.Where(letter => letter != '\r')
                    .SequenceEqual(text.Where(letter => letter != '\r'))
            );
    }

    private static ImmutableArray<TaggedVersion> TaggedVersions(GitPlace place, CommitGraph log)
    {
        var commits = log.Commits.ToDictionary(commit => commit.Info.Id, commit => commit.Info);
        return
        [
            .. place
                .Repository.Tags.Where(tag => IsVersion(tag.FriendlyName))
                .Select(tag => Version(place, tag, commits))
                .OfType<TaggedVersion>()
                .OrderByDescending(version => version.TaggedAt ?? version.Commit.LandedAt)
                .ThenByDescending(version => version.Tag, StringComparer.Ordinal),
        ];
    }

    /// <summary><c>v1.0</c>, <c>2026.1</c>, <c>handbook/v1.0</c>.</summary>
    private static bool IsVersion(string tag)
    {
        var name = tag.AsSpan(tag.LastIndexOf('/') + 1).TrimStart("vV");
        return !name.IsEmpty && char.IsAsciiDigit(name[0]);
    }

    private static TaggedVersion? Version(
        GitPlace place,
        Tag tag,
        Dictionary<GitId, CommitInfo> commits
    )
    {
        if (
            tag.PeeledTarget is not Commit commit
            || !commits.TryGetValue(GitId.Of(commit.Id.RawId), out var info)
        )
        {
            return null;
        }
        var head = commit[place.Prefix + Head]?.Target as Blob;
        return VersionReader.Read(
            tag.FriendlyName,
            info,
            tag.IsAnnotated && tag.Annotation.Tagger is { } tagger
                ? Instant.FromDateTimeOffset(tagger.When)
                : null,
            head is null
                ? null
                : new SourceFile(
                    Head,
                    head.Size,
                    () => BlobText.Read(place.Repository, GitId.Of(head.Id.RawId))
                )
        );
    }
}
