using System.Collections.Immutable;
using IncidentDocs.Cli.Git;
using IncidentDocs.Core.Facts.History;
using IncidentDocs.Core.Model.Incidents;
using Xunit;

namespace IncidentDocs.Tests.Cli.Git;

/// <summary>What is kept between runs reads as it was written, or not at all.</summary>
public sealed class HistoryCacheTests
{
    [Fact]
    public void WhatIsWrittenIsRead()
    {
        var read = ChangeStoreFormat.Read(ChangeStoreFormat.Write(Sample()))!;
        var commit = Assert.Single(read.Commits);
        Assert.Equal(Id(1), commit.Key);
        Assert.Equal<PathChange>(
            [
                new PathChange("content/a.md", default, Id(2), "content/b.md"),
                new PathChange("content/ㄱ.md", Id(3), default, null),
            ],
            commit.Value[0]
        );
        Assert.Empty(commit.Value[1]);
        Assert.Equal<WorkSighting>(
            [new WorkSighting("INC-1/AI-001", WorkStatus.Done)],
            read.Work[Id(2)]
        );
        Assert.False(read.IsNew);
    }

    [Fact]
    public void AnyOtherByteMakesItWorthless()
    {
        var written = ChangeStoreFormat.Write(Sample());
        for (var at = 0; at < written.Length; at++)
        {
            var broken = written.ToArray();
            broken[at] ^= 1;
            Assert.Null(ChangeStoreFormat.Read(broken));
            Assert.Null(ChangeStoreFormat.Read(written[..at]));
        }
    }

    [GitFact]
    public void AKeptHistoryIsTheSameHistory()
    {
        using var repository = new ScratchRepository();
        repository.Git(["fast-import", "--quiet"], repository.Folder, RandomHistory.Script(3, 600));
        repository.Git("checkout", "-q", "main");
        string? Home(string name) => name is "HOME" ? repository.Beside("home") : null;
        var sources = IncidentDocs.Cli.Files.FolderSource.Of(repository.Folder).Sources;
        var cache = HistoryCache.Of(Home, repository.Folder);
        var fresh = cache.Load();
        var first = HistoryReader.Read(repository.Folder, sources, fresh, CancellationToken.None);
        Assert.True(fresh.IsNew);
        cache.Save(fresh);
        Assert.Single(
            Directory.GetFiles(repository.Beside("home"), "*", SearchOption.AllDirectories)
        );

        var kept = HistoryCache.Of(Home, repository.Folder).Load();
        var second = HistoryReader.Read(repository.Folder, sources, kept, CancellationToken.None);

        Assert.False(kept.IsNew);
        Assert.Equal(600, kept.Commits.Count);
        Assert.All(
            first.Value!.Documents,
            document =>
                Assert.Equal(
                    document.Value.Changes,
                    second.Value!.Of(document.Key)!.Changes,
                    (one, other) => one.Commit.Id == other.Commit.Id && one.Kind == other.Kind
                )
        );
    }

    [Fact]
    public void WithoutAHomeNothingIsKept()
    {
        var cache = HistoryCache.Of(_ => null, "/somewhere");
        cache.Save(Sample());
        Assert.Empty(cache.Load().Commits);
    }

    private static ChangeStore Sample()
    {
        var store = new ChangeStore();
        store.Add(
            Id(1),
            [
                [
                    new PathChange("content/a.md", default, Id(2), "content/b.md"),
                    new PathChange("content/ㄱ.md", Id(3), default, null),
                ],
                [],
            ]
        );
        store.Add(Id(2), [new WorkSighting("INC-1/AI-001", WorkStatus.Done)]);
        return store;
    }

    private static GitId Id(byte number) =>
        GitId.Of(Enumerable.Repeat(number, GitId.Length).ToArray());
}
