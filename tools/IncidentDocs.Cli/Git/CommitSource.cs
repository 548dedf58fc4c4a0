using System.Collections.Immutable;
using IncidentDocs.Cli.Files;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Parsing;
using LibGit2Sharp;

namespace IncidentDocs.Cli.Git;

/// <summary>
/// A handbook as it stands in a commit: the same folders as <see cref="FolderSource"/> reads, links followed by the same rule. Holds
/// the repository open, for a file is read when it is asked for.
/// </summary>
internal sealed class CommitSource : IDisposable
{
    private static readonly ImmutableArray<string> Folders = ["content", "schemas", "templates"];

    private readonly Repository _repository;
    private readonly Lock _gate = new();
    private readonly string _prefix;
    private readonly List<SourceFile> _files = [];
    private readonly List<string> _refused = [];

    private CommitSource(Repository repository, Commit commit, string prefix)
    {
        _repository = repository;
        _prefix = prefix;
        Id = commit.Sha;
        foreach (var name in Folders)
        {
            if (commit.Tree[prefix + name] is { } entry)
            {
                Meet(commit.Tree, name, entry, followed: false);
            }
        }
        Sources = new SourceSet([.. _files.OrderBy(file => file.Path, StringComparer.Ordinal)])
        {
            RefusedLinks = [.. _refused.Order(StringComparer.Ordinal)],
        };
    }

    /// <summary>The commit's id.</summary>
    public string Id { get; }

    /// <summary>The files, in ordinal order of their paths; none where the commit does not have the handbook.</summary>
    public SourceSet Sources { get; }

    /// <summary>Opens the commit that a change began from: the last one that a reference and HEAD have in common, or else what the reference names.</summary>
    /// <param name="folder">The handbook's root.</param>
    /// <param name="reference">A branch, tag or commit, as git understands it.</param>
    /// <returns>The source, or why there is none.</returns>
    public static (CommitSource? Source, Message? Refusal) Since(string folder, string reference) =>
        Open(folder, reference, Base);

    /// <summary>Opens the commit that a reference names.</summary>
    /// <param name="folder">The handbook's root.</param>
    /// <param name="reference">A branch, tag or commit, as git understands it.</param>
    /// <returns>The source, or why there is none.</returns>
    public static (CommitSource? Source, Message? Refusal) At(string folder, string reference) =>
        Open(folder, reference, (_, named) => named);

    private static (CommitSource? Source, Message? Refusal) Open(
        string folder,
        string reference,
        Func<Repository, Commit, Commit> choose
    )
    {
        if (GitLibrary.Missing is { } missing)
        {
            return (null, missing);
        }
        var real = RealPath.Of(folder) ?? folder;
        if (GitFolder.WorkTreeOf(real) is not { } workTree)
        {
            return (
                null,
                new Message($"git 저장소가 아님: {folder}", $"not in a git repository: {folder}")
            );
        }
        Repository? repository = null;
        try
        {
            repository = new Repository(workTree);
            if (Resolve(repository, reference) is not { } named)
            {
                repository.Dispose();
                return (null, Unknown(reference));
            }
            var source = new CommitSource(
                repository,
                choose(repository, named),
                GitFolder.PrefixOf(real)
            );
            return (source, null);
        }
        catch (LibGit2SharpException failure)
        {
            repository?.Dispose();
            return (null, Failed(failure));
        }
    }

    /// <summary>Why git could not answer.</summary>
    public static Message Failed(LibGit2SharpException failure) =>
        new(
            $"git 이력을 읽을 수 없음: {failure.Message}",
            $"git history can't be read: {failure.Message}"
        );

    /// <inheritdoc/>
    public void Dispose() => _repository.Dispose();

    private static Commit? Resolve(Repository repository, string reference)
    {
        try
        {
            var named = repository.Lookup(reference);
            while (named is TagAnnotation tag)
            {
                named = tag.Target;
            }
            return named as Commit;
        }
        catch (Exception failure)
            when (failure
                    is InvalidSpecificationException
                        or NotFoundException
                        or AmbiguousSpecificationException
                        or ArgumentException
            )
        {
            return null;
        }
    }

    /// <summary>In a shallow clone the common commit may be out of sight.</summary>
    private static Commit Base(Repository repository, Commit named) =>
        repository.Head.Tip is { } head
            ? repository.ObjectDatabase.FindMergeBase(head, named) ?? named
            : named;

    private static Message Unknown(string reference) =>
        new(
            $"git에 그런 커밋이 없음: '{reference}'. 얕은 복제라면 먼저 받아 와야 함 (git fetch)",
            $"git knows no commit '{reference}'; in a shallow clone it must be fetched first"
        );

    private void Meet(Tree root, string path, TreeEntry entry, bool followed)
    {
        switch (entry.Mode)
        {
            case Mode.Directory:
                foreach (var below in (Tree)entry.Target)
                {
                    if (!IgnoredNames.Contains(below.Name))
                    {
                        Meet(root, $"{path}/{below.Name}", below, followed);
                    }
                }
                break;
            case Mode.SymbolicLink when !followed && Target(root, path, entry) is { } target:
                Meet(root, path, target, followed: true);
                break;
            case Mode.SymbolicLink:
                _refused.Add(path);
                break;
            case Mode.NonExecutableFile
            or Mode.NonExecutableGroupWritableFile
            or Mode.ExecutableFile:
                Add(path, entry.Target.Id);
                break;
            default:
                break;
        }
    }

    private void Add(string path, ObjectId id)
    {
        var size = _repository.ObjectDatabase.RetrieveObjectMetadata(id).Size;
        _files.Add(new SourceFile(path, size, () => Read(id)));
    }

    /// <summary>The library's handles are not made for several threads.</summary>
    private byte[] Read(ObjectId id)
    {
        lock (_gate)
        {
            using var content = _repository.Lookup<Blob>(id).GetContentStream();
            using var bytes = new MemoryStream();
            content.CopyTo(bytes);
            return bytes.ToArray();
        }
    }

    /// <summary>What a link leads to, where it is a file or folder of the source that does not hold the link.</summary>
    private TreeEntry? Target(Tree root, string path, TreeEntry link)
    {
        var parts = new List<string>(path.Split('/')[..^1]);
        foreach (var part in ((Blob)link.Target).GetContentText().Split('/'))
        {
            switch (part)
            {
                case "" or ".":
                    break;
                case ".." when parts.Count == 0:
                    return null;
                case "..":
                    parts.RemoveAt(parts.Count - 1);
                    break;
                default:
                    parts.Add(part);
                    break;
            }
        }
        var target = string.Join('/', parts);
        var isSource =
            parts.Count > 0
            && Folders.Contains(parts[0], StringComparer.Ordinal)
            && !parts.Exists(IgnoredNames.Contains)
            && !path.StartsWith(target + "/", StringComparison.Ordinal);
        return isSource && root[_prefix + target] is { Mode: not Mode.SymbolicLink } entry
            ? entry
            : null;
    }
}
