using IncidentDocs.Tests.Cli.Files;
using LibGit2Sharp;

namespace IncidentDocs.Tests.Cli.Commands;

/// <summary>A sound handbook in a git repository, in a folder below its root.</summary>
internal sealed class GitHandbook : IDisposable
{
    private readonly TemporaryFolder _folder = SmallHandbook.Create("docs/book/");
    private readonly Repository _repository;

    public GitHandbook()
    {
        Repository.Init(_folder.Path);
        _repository = new Repository(_folder.Path);
        Edit("content/teams.yml", "sam-hil ", "sam-hill ");
        Commit("first");
    }

    public string Root => _folder.At("docs/book");

    public string At(string path) => Path.Combine(Root, path);

    public string Read(string path) => File.ReadAllText(At(path));

    public void Write(string path, string text) => _folder.Write($"docs/book/{path}", text);

    public void Edit(string path, string old, string text)
    {
        var before = Read(path);
        Write(path, before.Replace(old, text, StringComparison.Ordinal));
    }

    /// <summary>Commits everything: the commit's id.</summary>
    public string Commit(string message)
    {
        LibGit2Sharp.Commands.Stage(_repository, "*");
        var who = new Signature("A", "a@example.com", DateTimeOffset.UnixEpoch);
        return _repository.Commit(message, who, who).Sha;
    }

    public void Tag(string name) =>
        _repository.ApplyTag(
            name,
            new Signature("A", "a@example.com", DateTimeOffset.UnixEpoch),
            name
        );

    public void Branch(string name) =>
        LibGit2Sharp.Commands.Checkout(
            _repository,
            _repository.Branches[name] ?? _repository.CreateBranch(name)
        );

    /// <summary>Validates from the handbook's folder: exit code, standard output and error.</summary>
    public (int Code, string Out, string Error) Validate(string options)
    {
        var world = new TestWorld { Folder = Root };
        var code = world.Run($"validate --lang en {options}");
        return (code, world.Out, world.Error);
    }

    public void Dispose()
    {
        _repository.Dispose();
        foreach (
            var file in Directory.EnumerateFiles(_folder.Path, "*", SearchOption.AllDirectories)
        )
        {
            File.SetAttributes(file, FileAttributes.Normal);
        }
        _folder.Dispose();
    }
}
