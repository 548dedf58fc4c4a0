using IncidentDocs.Cli.Git;

namespace IncidentDocs.Cli.Serving;

/// <summary>What the files of a repository say without asking git: whether another commit is checked out, and whether git is at work.</summary>
internal sealed class GitHead
{
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(20);

    /// <summary>A lock that was left behind is not waited for.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    private readonly string? _folder;

    private GitHead(string? folder) => _folder = folder;

    /// <summary>That of the repository that a handbook lies in, if any.</summary>
    public static GitHead Of(string handbook)
    {
        if (GitFolder.WorkTreeOf(handbook) is not { } workTree)
        {
            return new GitHead(null);
        }
        var git = Path.Combine(workTree, ".git");
        const string pointer = "gitdir:";
        var text = TryRead(git);
        return text.StartsWith(pointer, StringComparison.Ordinal)
            ? new GitHead(Path.GetFullPath(text[pointer.Length..].Trim(), workTree))
            : new GitHead(git);
    }

    /// <summary>Changes when another commit is checked out or made.</summary>
    public string State
    {
        get
        {
            if (_folder is null)
            {
                return "";
            }
            const string reference = "ref:";
            var head = TryRead(Path.Combine(_folder, "HEAD"));
            if (!head.StartsWith(reference, StringComparison.Ordinal))
            {
                return head;
            }
            var shared = Path.GetFullPath(
                TryRead(Path.Combine(_folder, "commondir")).Trim(),
                _folder
            );
            var name = head[reference.Length..].Trim();
            var packed = Path.Combine(shared, "packed-refs");
            return $"{head}\n{TryRead(Path.Combine(shared, name))}\n{File.GetLastWriteTimeUtc(packed).Ticks}";
        }
    }

    /// <summary>Waits while git checks out files, so that no page is made of two commits.</summary>
    public async Task WhileBusyAsync(CancellationToken cancel)
    {
        if (_folder is null)
        {
            return;
        }
        var held = Path.Combine(_folder, "index.lock");
        for (var waited = TimeSpan.Zero; waited < Longest && File.Exists(held); waited += Step)
        {
            await Task.Delay(Step, cancel);
        }
    }

    private static string TryRead(string file)
    {
        try
        {
            return File.Exists(file) ? File.ReadAllText(file) : "";
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
