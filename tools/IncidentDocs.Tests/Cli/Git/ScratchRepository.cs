using System.Diagnostics;
using System.Globalization;
using IncidentDocs.Cli.Files;
using IncidentDocs.Cli.Git;
using IncidentDocs.Core.Facts.History;

namespace IncidentDocs.Tests.Cli.Git;

/// <summary>A repository in a folder of its own, made by git itself; every commit is an hour after the last.</summary>
internal sealed class ScratchRepository : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("incidentdocs-git-").FullName;
    private int _hour;

    public ScratchRepository(params string[] options)
    {
        Folder = Path.Combine(_root, "work");
        Directory.CreateDirectory(Folder);
        Git(["init", "-q", "-b", "main", .. options]);
    }

    public string Folder { get; }

    /// <summary>A folder beside the repository.</summary>
    public string Beside(string name) => Path.Combine(_root, name);

    public void Dispose()
    {
        foreach (var file in Directory.EnumerateFiles(_root, "*", SearchOption.AllDirectories))
        {
            File.SetAttributes(file, FileAttributes.Normal);
        }
        Directory.Delete(_root, recursive: true);
    }

    public void Write(string path, string text)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    /// <summary>Commits all there is: its id.</summary>
    public string Commit(string message, string author = "Kim <kim@example.com>")
    {
        Git(["add", "-A"]);
        Git(["commit", "-q", "--allow-empty", "-m", message, "--author", author]);
        return Git(["rev-parse", "HEAD"]);
    }

    public string Git(params string[] arguments) => Git(arguments, Folder);

    public string Git(string[] arguments, string folder, string input = "")
    {
        var start = new ProcessStartInfo("git")
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }
        if (arguments[0] is "commit" or "merge")
        {
            _hour++;
        }
        var time = string.Create(
            CultureInfo.InvariantCulture,
            $"{1767225600 + (_hour * 3600)} +0900"
        );
        foreach (
            var (name, value) in new[]
            {
                ("GIT_AUTHOR_DATE", time),
                ("GIT_COMMITTER_DATE", time),
                ("GIT_COMMITTER_NAME", "Committer"),
                ("GIT_COMMITTER_EMAIL", "committer@example.com"),
                ("GIT_AUTHOR_NAME", "Kim"),
                ("GIT_AUTHOR_EMAIL", "kim@example.com"),
                ("GIT_CONFIG_GLOBAL", "/dev/null"),
                ("GIT_CONFIG_NOSYSTEM", "1"),
            }
        )
        {
            start.Environment[name] = value;
        }
        using var git = Process.Start(start)!;
        git.StandardInput.Write(input);
        git.StandardInput.Close();
        var error = git.StandardError.ReadToEndAsync();
        var output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        return git.ExitCode == 0
            ? output.Trim()
            : throw new InvalidOperationException(
                $"git {string.Join(' ', arguments)}: {error.Result}"
            );
    }

    /// <summary>What the tool reads of the handbook in a folder.</summary>
    public GitReading<HandbookHistory> History(string? folder = null) =>
        HistoryReader.Read(
            folder ?? Folder,
            FolderSource.Of(folder ?? Folder).Sources,
            new ChangeStore(),
            CancellationToken.None
        );

    /// <summary>Ids of the commits that the tool says changed a document, the latest first.</summary>
    public string[] Changes(string path) =>
        [.. History().Value!.Of(path)!.Changes.Select(change => change.Commit.Id.ToString())];

    /// <summary>The same, as git itself says.</summary>
    public string[] Log(params string[] arguments) =>
        Git(["log", "--format=%H", .. arguments])
            .Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
