using System.Collections.Immutable;
using IncidentDocs.Core.Diagnostics;

namespace IncidentDocs.Cli.Files;

/// <summary>Finds the files of a handbook's source.</summary>
internal sealed class SourceWalk
{
    /// <summary>The folders of a handbook that are read.</summary>
    public static ImmutableArray<string> Folders { get; } = ["content", "schemas", "templates"];

    private readonly string _root;
    private readonly Action<string, Message> _fail;
    private readonly List<(string Path, string Place, long Size)> _files = [];
    private readonly List<string> _refused = [];

    public SourceWalk(string root, Action<string, Message> fail)
    {
        _root = RealPath.Of(root) ?? root;
        _fail = fail;
    }

    /// <summary>The files: path in the handbook, place in the file system with every link resolved, size in bytes.</summary>
    public IEnumerable<(string Path, string Place, long Size)> Files =>
        _files.OrderBy(file => file.Path, StringComparer.Ordinal);

    /// <summary>Links that were not followed.</summary>
    public ImmutableArray<string> RefusedLinks => [.. _refused.Order(StringComparer.Ordinal)];

    /// <summary>Walks the folders.</summary>
    public void Run()
    {
        foreach (var name in Folders)
        {
            var place = Path.Combine(_root, name);
            var entry = Entry.At(place);
            if (entry.Kind != EntryKind.Missing)
            {
                Meet(name, place, entry, followed: false);
            }
        }
    }

    private void Meet(string path, string place, Entry entry, bool followed)
    {
        switch (entry.Kind)
        {
            case EntryKind.File:
                _files.Add((path, place, entry.Size));
                break;
            case EntryKind.Folder:
                MeetFolder(path, place, followed);
                break;
            case EntryKind.Link when !followed && Target(place) is { } target:
                Meet(path, target, Entry.At(target), followed: true);
                break;
            case EntryKind.Link:
                _refused.Add(path);
                break;
            case EntryKind.Missing:
                _fail(
                    path,
                    new(
                        "사라졌거나 이름이 UTF-8이 아님",
                        "it has disappeared, or its name is not UTF-8"
                    )
                );
                break;
            default:
                _fail(
                    path,
                    new(
                        "보통 파일이 아님 (파이프, 소켓, 장치)",
                        "it is not an ordinary file (a pipe, socket or device)"
                    )
                );
                break;
        }
    }

    private void MeetFolder(string path, string place, bool followed)
    {
        try
        {
            foreach (var name in FolderNames.In(place).Where(name => !IgnoredNames.Contains(name)))
            {
                var below = Path.Combine(place, name);
                Meet($"{path}/{name}", below, Entry.At(below), followed);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            _fail(path, FileReading.Unreadable(failure));
        }
    }

    /// <summary>Where a link may be followed to: to a file or folder of the source, not above the link, not hidden.</summary>
    private string? Target(string link)
    {
        if (RealPath.Of(link) is not { } target || RealPath.IsWithin(link, target))
        {
            return null;
        }
        var parts = Path.GetRelativePath(_root, target).Split(Path.DirectorySeparatorChar);
        var isSource =
            Folders.Contains(parts[0], StringComparer.Ordinal) && !parts.Any(IgnoredNames.Contains);
        return isSource && Entry.At(target).Kind is EntryKind.File or EntryKind.Folder
            ? target
            : null;
    }
}
