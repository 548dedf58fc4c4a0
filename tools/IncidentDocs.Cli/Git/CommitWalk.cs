using IncidentDocs.Core.Facts.History;
using LibGit2Sharp;

namespace IncidentDocs.Cli.Git;

/// <summary>
/// Lists the commits behind the checked-out one, children before their parents, the younger first, then by id. The library's own walk
/// does not see in a worktree that its repository is a shallow one, and its order may depend on how objects are packed.
/// </summary>
/// <param name="repository">The repository.</param>
/// <param name="cancel">Stops the walk.</param>
internal sealed class CommitWalk(Repository repository, CancellationToken cancel)
{
    private readonly HashSet<string> _cutOff = GitFiles.Shallow(repository.Info.Path);

    /// <summary>The commits.</summary>
    public List<WalkedCommit> Run()
    {
        var tip =
            repository.Head.Tip ?? throw new NotFoundException("the checked-out commit is missing");
        var met = Meet(GitId.Of(tip.Id.RawId));
        var children = new Dictionary<GitId, int>();
        foreach (var parent in met.Values.SelectMany(commit => commit.Parents))
        {
            children[parent] = children.GetValueOrDefault(parent) + 1;
        }
        var ready = new PriorityQueue<WalkedCommit, (long Time, string Id)>();
        foreach (var commit in met.Values.Where(commit => !children.ContainsKey(commit.Info.Id)))
        {
            ready.Enqueue(commit, Priority(commit));
        }
        var ordered = new List<WalkedCommit>(met.Count);
        while (ready.TryDequeue(out var commit, out _))
        {
            ordered.Add(commit);
            foreach (var parent in commit.Parents.Where(parent => --children[parent] == 0))
            {
                ready.Enqueue(met[parent], Priority(met[parent]));
            }
        }
        return ordered;
    }

    private static (long Time, string Id) Priority(WalkedCommit commit) =>
        (-commit.Info.LandedAt.ToUnixTimeTicks(), commit.Info.Id.ToString());

    private Dictionary<GitId, WalkedCommit> Meet(GitId tip)
    {
        var met = new Dictionary<GitId, WalkedCommit>();
        var waiting = new Stack<GitId>([tip]);
        while (waiting.TryPop(out var id))
        {
            if (met.ContainsKey(id))
            {
                continue;
            }
            cancel.ThrowIfCancellationRequested();
            var commit = Read(id);
            met.Add(id, commit);
            foreach (var parent in commit.Parents)
            {
                waiting.Push(parent);
            }
        }
        return met;
    }

    private WalkedCommit Read(GitId id)
    {
        var commit =
            repository.Lookup<Commit>(TreeReader.ObjectIdOf(id))
            ?? throw new NotFoundException($"commit {id} is missing");
        var isBoundary = _cutOff.Contains(commit.Sha);
        return new WalkedCommit(
            CommitText.Of(commit),
            GitId.Of(commit.Tree.Id.RawId),
            isBoundary
                ? []
                : [.. commit.Parents.Select(parent => GitId.Of(parent.Id.RawId)).Distinct()],
            isBoundary
        );
    }
}
