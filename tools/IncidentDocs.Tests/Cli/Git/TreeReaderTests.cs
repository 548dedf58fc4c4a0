using IncidentDocs.Cli.Git;
using IncidentDocs.Core.Facts.History;
using LibGit2Sharp;
using Xunit;

namespace IncidentDocs.Tests.Cli.Git;

public sealed class TreeReaderTests
{
    [GitFact]
    public void ATreeIsReadAsGitTellsIt()
    {
        using var repository = new ScratchRepository();
        repository.Write("content/가나다.md", "1\n");
        repository.Write("content/a.md", "2\n");
        repository.Write("content/a-b.md", "3\n");
        repository.Write("content/a/x.md", "4\n");
        repository.Write($"content/{new string('n', 250)}.md", "5\n");
        repository.Write("content/run.sh", "6\n");
        repository.Git("add", "-A");
        repository.Git("update-index", "--chmod=+x", "content/run.sh");
        var blob = repository.Git("rev-parse", ":content/a.md");
        repository.Git("update-index", "--add", "--cacheinfo", $"120000,{blob},content/link.md");
        repository.Git("commit", "-q", "-m", "one");
        var head = repository.Git("rev-parse", "HEAD");
        repository.Git("update-index", "--add", "--cacheinfo", $"160000,{head},content/module");
        repository.Git("commit", "-q", "-m", "two");

        var told = repository
            .Git("-c", "core.quotePath=false", "ls-tree", "HEAD:content")
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => !line.StartsWith("12", StringComparison.Ordinal))
            .Where(line => !line.StartsWith("16", StringComparison.Ordinal))
            .Select(line => line.Split([' ', '\t'], 4))
            .Select(part => (Name: part[3], Id: part[2], IsTree: part[1] is "tree"))
            .OrderBy(entry => entry.Name, StringComparer.Ordinal)
            .ToArray();

        Assert.Equal(6, told.Length);
        Assert.Equal(
            told,
            GitAccess
                .Read(repository.Folder, place => Read(place, "HEAD:content"))
                .Value!.Select(item => (item.Name, item.Id.ToString(), item.IsTree))
        );
    }

    [GitFact]
    public void WhatIsNoTreeIsMissing()
    {
        using var repository = new ScratchRepository();
        repository.Write("content/a.md", "1\n");
        repository.Commit("one");
        GitAccess.Read(
            repository.Folder,
            place =>
            {
                Assert.Throws<NotFoundException>(() => Read(place, "HEAD:content/a.md"));
                Assert.Throws<NotFoundException>(() =>
                    new TreeReader(place.Trees).Read(new GitId(1, 2, 3))
                );
                return "";
            }
        );
    }

    private static TreeItem[] Read(GitPlace place, string what) =>
        new TreeReader(place.Trees).Read(GitId.Of(place.Repository.Lookup(what).Id.RawId));
}
