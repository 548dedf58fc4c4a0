using IncidentDocs.Core.Facts.History;
using IncidentDocs.Core.Model;
using Xunit;

namespace IncidentDocs.Tests.Cli.Git;

/// <summary>Who changed each document and when, held against git itself.</summary>
public sealed class HistoryReaderTests
{
    private const string One = "content/one.md";
    private const string Two = "content/two.md";

    [GitFact]
    public void EveryCommitThatChangedADocumentIsThereAndNoOther()
    {
        using var repository = new ScratchRepository();
        repository.Write(One, "1\n");
        var first = repository.Commit("one");
        repository.Write(Two, "1\n");
        repository.Commit("two", "Lee <lee@example.com>");
        repository.Write(One, "2\n");
        var last = repository.Commit(
            "one again\n\nwhy\n\nCo-authored-by: Park <park@example.com>",
            "Lee <lee@example.com>"
        );
        repository.Commit("nothing");

        var history = repository.History().Value!.Of(One)!;

        Assert.Equal([last, first], repository.Changes(One));
        Assert.Equal(["Lee", "Park", "Kim"], history.Authors.Select(author => author.Name));
        Assert.Equal("one again", history.Last!.Commit.Subject);
        Assert.Equal(
            [DocumentChangeKind.Changed, DocumentChangeKind.Added],
            history.Changes.Select(change => change.Kind)
        );
        Assert.False(history.IsCutOff);
        Assert.False(history.IsUncommitted);
    }

    [GitFact]
    public void AMergeOwnsOnlyWhatNoParentHolds()
    {
        using var repository = new ScratchRepository();
        repository.Write(One, "1\n2\n3\n4\n5\n6\n7\n8\n9\n");
        repository.Write(Two, "1\n");
        repository.Commit("base");
        repository.Git("checkout", "-q", "-b", "side");
        repository.Write(One, "side\n2\n3\n4\n5\n6\n7\n8\n9\n");
        repository.Write(Two, "2\n");
        repository.Commit("side");
        repository.Git("checkout", "-q", "main");
        repository.Write(One, "1\n2\n3\n4\n5\n6\n7\n8\nmain\n");
        repository.Commit("main");
        repository.Git("merge", "-q", "-m", "merge", "side");

        Assert.Equal(repository.Log("--", One), repository.Changes(One));
        Assert.Equal(4, repository.Changes(One).Length);
        Assert.Equal(repository.Log("--", Two), repository.Changes(Two));
        Assert.Equal(2, repository.Changes(Two).Length);
    }

    [GitFact]
    public void ARandomRepositoryIsReadAsGitReadsIt()
    {
        using var repository = new ScratchRepository();
        repository.Git(["fast-import", "--quiet"], repository.Folder, RandomHistory.Script(7, 300));
        repository.Git("checkout", "-q", "main");
        var history = repository.History().Value!;
        Assert.Equal(12, history.Documents.Count);
        Assert.All(
            history.Documents,
            document =>
                Assert.Equal(
                    repository
                        .Log("--full-history", "--", document.Key)
                        .Order()
                        .Intersect(repository.Log("--", document.Key)),
                    document.Value.Changes.Select(change => change.Commit.Id.ToString()).Order()
                )
        );
    }

    [GitFact]
    public void ARenamedDocumentKeepsItsHistory()
    {
        using var repository = new ScratchRepository();
        var text = string.Concat(Enumerable.Range(0, 30).Select(line => $"line {line}\n"));
        repository.Write(One, text);
        repository.Write("content/a.md", text + "a\n");
        var first = repository.Commit("first");
        repository.Git("mv", One, "content/moved.md");
        var moved = repository.Commit("same text");
        repository.Git("mv", "content/moved.md", "content/deep.md");
        repository.Write("content/deep.md", text + "more\n");
        var edited = repository.Commit("edited as well");

        var changes = repository.History().Value!.Of("content/deep.md")!.Changes;

        Assert.Equal([edited, moved, first], changes.Select(change => change.Commit.Id.ToString()));
        Assert.Equal(["content/moved.md", One, null], changes.Select(change => change.From));
        Assert.Equal(DocumentChangeKind.Renamed, changes[0].Kind);
    }

    [GitFact]
    public void WhatIsNotCommittedIsSaid()
    {
        using var repository = new ScratchRepository();
        repository.Write(One, "1\n");
        repository.Commit("one");
        repository.Write(One, "2\n");
        repository.Write(Two, "1\n");

        var history = repository.History().Value!;

        Assert.True(history.Of(One)!.IsUncommitted);
        Assert.Single(history.Of(One)!.Changes);
        Assert.True(history.Of(Two)!.IsUncommitted);
        Assert.Null(history.Of(Two)!.Last);
    }

    [GitFact]
    public void OtherLineEndsAreNoChange()
    {
        using var repository = new ScratchRepository();
        repository.Write(One, "1\n2\n");
        repository.Commit("one");
        repository.Write(One, "1\r\n2\r\n");
        Assert.False(repository.History().Value!.Of(One)!.IsUncommitted);
    }

    [GitFact]
    public void AHandbookInAFolderOfTheRepositoryHasPathsOfItsOwn()
    {
        using var repository = new ScratchRepository();
        repository.Write("docs/handbook/content/one.md", "1\n");
        var one = repository.Commit("one");
        repository.Write("content/one.md", "of another\n");
        repository.Commit("another");
        var folder = Path.Combine(repository.Folder, "docs/handbook");
        var history = repository.History(folder).Value!;
        Assert.Equal(one, history.Of(One)!.Last!.Commit.Id.ToString());
        Assert.Equal("another", history.Head!.Subject);
    }

    [GitFact]
    public void TagsAreVersionsWithTheirApproval()
    {
        using var repository = new ScratchRepository();
        repository.Write(
            "content/handbook.yml",
            "version: \"1.0\"\napproval: {by: kim-minji, on: 2026-01-02, version: \"1.0\"}\n"
        );
        repository.Commit("first");
        repository.Git("tag", "v1.0");
        repository.Write(
            "content/handbook.yml",
            "version: \"1.1\"\napproval: {by: kim-minji, on: 2026-01-02, version: \"1.0\"}\n"
        );
        repository.Commit("second");
        repository.Git("tag", "-m", "the next", "v1.1");
        repository.Git("tag", "nightly");

        var versions = repository.History().Value!.Versions;

        Assert.Equal(["v1.1", "v1.0"], versions.Select(version => version.Tag));
        Assert.Equal(["1.1", "1.0"], versions.Select(version => version.Version));
        Assert.Equal([null, "kim-minji"], versions.Select(version => version.ApprovedBy?.Value));
        Assert.NotNull(versions[0].TaggedAt);
        Assert.Null(versions[1].TaggedAt);
    }

    [GitFact]
    public void APublicCopyHasNoNamesMessagesOrIds()
    {
        using var repository = new ScratchRepository();
        repository.Write(One, "1\n");
        repository.Commit("secret plan");
        repository.Write(One, "2\n");
        repository.Commit("secret plan two");
        repository.Git("tag", "v1.0");
        var bare = repository.History().Value!.For(Audience.Public);
        var change = Assert.Single(bare.Of(One)!.Changes);
        Assert.Empty(change.Commit.Authors);
        Assert.Empty(change.Commit.Subject);
        Assert.True(change.Commit.Id.IsNone);
        Assert.Empty(bare.Versions);
        Assert.Empty(bare.Head!.Subject);
    }
}
