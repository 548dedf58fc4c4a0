using System.Diagnostics;
using IncidentDocs.Cli.Git;
using Xunit;

namespace IncidentDocs.Tests.Cli.Git;

/// <summary>States of a repository that are not the usual one: each has its answer, none stops anything.</summary>
public sealed class OddRepositoryTests
{
    private const string One = "content/one.md";

    [Fact]
    public void NoRepository()
    {
        var folder = Directory.CreateTempSubdirectory("incidentdocs-none-").FullName;
        try
        {
            var reading = GitAccess.Read(folder, _ => "read");
            Assert.Null(reading.Value);
            Assert.Equal(GitFault.NoRepository, reading.Fault);
        }
        finally
        {
            Directory.Delete(folder);
        }
    }

    [GitFact]
    public void NothingCommitted()
    {
        using var repository = new ScratchRepository();
        repository.Write(One, "1\n");
        Assert.Equal(GitFault.NoCommit, repository.History().Fault);
    }

    [GitFact]
    public void AShallowCloneDoesNotGuess()
    {
        using var repository = Small();
        var last = repository.Git("rev-parse", "HEAD");
        var folder = Clone(repository, "--depth", "2");

        var history = repository.History(folder).Value!;

        Assert.True(history.IsCutOff);
        Assert.True(history.Of(One)!.IsCutOff);
        Assert.Null(history.Of(One)!.Last);
        Assert.Equal(last, history.Of("content/two.md")!.Last!.Commit.Id.ToString());
        Assert.False(history.Of("content/two.md")!.IsCutOff);
    }

    [GitFact]
    public void ADetachedHead()
    {
        using var repository = Small();
        var older = repository.Git("rev-parse", "HEAD~1");
        repository.Git("checkout", "-q", older);
        Assert.Equal(older, repository.History().Value!.Head!.Id.ToString());
        Assert.Null(repository.History().Value!.Of("content/two.md"));
    }

    [GitFact]
    public void AWorktreeAndOneOfABareRepository()
    {
        using var repository = Small();
        var tree = repository.Beside("tree");
        repository.Git("worktree", "add", "-q", tree, "HEAD");
        Assert.NotNull(repository.History(tree).Value!.Of(One)!.Last);

        var bare = repository.Beside("bare.git");
        repository.Git("clone", "-q", "--bare", repository.Folder, bare);
        Assert.Equal(GitFault.NoRepository, repository.History(bare).Fault);
        var other = repository.Beside("other");
        repository.Git(["worktree", "add", "-q", other, "main"], bare);
        Assert.NotNull(repository.History(other).Value!.Of(One)!.Last);
    }

    [GitFact]
    public void AShallowWorktree()
    {
        using var repository = Small();
        var folder = Clone(repository, "--depth", "2");
        var tree = repository.Beside("tree");
        repository.Git(["worktree", "add", "-q", tree, "HEAD"], folder);
        Assert.True(repository.History(tree).Value!.Of(One)!.IsCutOff);
    }

    [GitFact]
    public void Sha256()
    {
        using var repository = new ScratchRepository("--object-format=sha256");
        repository.Write(One, "1\n");
        repository.Commit("one");
        Assert.Equal(GitFault.UnknownFormat, repository.History().Fault);
    }

    [GitFact]
    public void APartialClone()
    {
        using var repository = Small();
        repository.Git("config", "uploadpack.allowFilter", "true");
        var folder = Clone(repository, "--filter=tree:0", "--no-checkout");
        Directory.CreateDirectory(Path.Combine(folder, "content"));
        File.WriteAllText(Path.Combine(folder, One), "1\n");
        Assert.Equal(GitFault.UnknownFormat, repository.History(folder).Fault);
    }

    [GitFact]
    public void MissingObjects()
    {
        foreach (
            var what in new[] { "HEAD~2^{tree}", "HEAD~2:content", "HEAD~1", "HEAD:content/one.md" }
        )
        {
            using var repository = Small();
            var id = repository.Git("rev-parse", what);
            File.Delete(Path.Combine(repository.Folder, ".git/objects", id[..2], id[2..]));
            Assert.Equal(GitFault.Damaged, repository.History().Fault);
        }
    }

    [GitFact]
    public void AGitFileThatLeadsNowhere()
    {
        using var repository = Small();
        Directory.Move(Path.Combine(repository.Folder, ".git"), repository.Beside("gone"));
        repository.Write(".git", "gitdir: /nowhere/at/all\n");
        Assert.NotNull(repository.History().Fault);
    }

    [RootGitFact]
    public void AnotherOwner()
    {
        using var repository = Small();
        using var chown = Process.Start("chown", ["-R", "12345", repository.Folder]);
        chown.WaitForExit();
        Assert.Equal(GitFault.OtherOwner, repository.History().Fault);
        Assert.Contains("safe.directory", repository.History().Reason.En, StringComparison.Ordinal);
    }

    /// <summary>Three commits: one.md in the first, nothing of it in the second, two.md in the third.</summary>
    private static ScratchRepository Small()
    {
        var repository = new ScratchRepository();
        repository.Write(One, "1\n");
        repository.Commit("one");
        repository.Write("other.txt", "1\n");
        repository.Commit("other");
        repository.Write("content/two.md", "1\n");
        repository.Commit("two");
        return repository;
    }

    private static string Clone(ScratchRepository repository, params string[] options)
    {
        var folder = repository.Beside("clone");
        repository.Git(["clone", "-q", .. options, $"file://{repository.Folder}", folder]);
        return folder;
    }
}
