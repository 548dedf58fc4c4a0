using IncidentDocs.Site.Output;

namespace IncidentDocs.Cli.Files.Publishing;

/// <summary>The folder as it is before publishing: what our manifest lists, what lies there, and what is nobody's but the user's.</summary>
internal sealed class LiveSite
{
    private readonly HashSet<string> _impliedFolders = new(StringComparer.Ordinal);

    private LiveSite(string folder, Dictionary<string, ManifestEntry>? listed)
    {
        Folder = folder;
        IsOurs = listed is not null;
        Listed = listed ?? [];
        foreach (var path in Listed.Keys)
        {
            AddParents(path, _impliedFolders);
        }
    }

    /// <summary>Absolute path of the folder.</summary>
    public string Folder { get; }

    /// <summary>Whether there is a folder at all.</summary>
    public bool Exists { get; private init; }

    /// <summary>Whether it has our manifest.</summary>
    public bool IsOurs { get; }

    /// <summary>What the manifest lists.</summary>
    public IReadOnlyDictionary<string, ManifestEntry> Listed { get; }

    /// <summary>Everything but folders and the publisher's own files, by relative path. Links are not followed.</summary>
    public Dictionary<string, Entry> Files { get; } = new(StringComparer.Ordinal);

    /// <summary>The folders below it, by relative path.</summary>
    public Dictionary<string, Entry> Folders { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether nothing lies in the folder.</summary>
    public bool IsEmpty => Files.Count == 0 && Folders.Count == 0 && !IsOurs;

    /// <summary>Whether the folder and those that builds made in it may be entered by everybody (0755).</summary>
    public bool FoldersAreRight { get; private set; } = true;

    /// <summary>The files, links and others that no build made.</summary>
    public IEnumerable<string> ForeignFiles => Files.Keys.Where(path => !Listed.ContainsKey(path));

    /// <summary>The folders that no build made, parents before children.</summary>
    public IEnumerable<string> ForeignFolders =>
        Folders.Keys.Where(path => !_impliedFolders.Contains(path)).Order(StringComparer.Ordinal);

    /// <summary>Looks at the folder.</summary>
    /// <exception cref="PublishRefusedException">Something else than a folder is there, or a folder that is not ours and not empty.</exception>
    public static LiveSite Read(string folder)
    {
        CheckOurs(folder);
        var found = Entry.At(folder);
        if (found.Kind == EntryKind.Missing)
        {
            return new LiveSite(folder, null);
        }
        var site = new LiveSite(folder, Manifest.Read(folder))
        {
            Exists = true,
            FoldersAreRight = Modes.AreRight(found),
        };
        site.Walk("");
        return site;
    }

    /// <summary>Refuses what is no folder, and a folder with something in it that is not ours.</summary>
    public static void CheckOurs(string folder)
    {
        var kind = Entry.At(folder).Kind;
        if (kind is not (EntryKind.Missing or EntryKind.Folder))
        {
            throw new PublishRefusedException(Refusals.NotAFolder(folder));
        }
        if (
            kind == EntryKind.Folder
            && Manifest.Read(folder) is null
            && !FolderNames.In(folder).All(Stage.IsOwnName)
        )
        {
            throw new PublishRefusedException(Refusals.NotOurs(folder));
        }
    }

    /// <summary>The absolute path of a relative one.</summary>
    public string At(string path) => Path.Combine(Folder, path);

    /// <summary>Refuses an output that would take the place of something that no build made.</summary>
    public void CheckRoomFor(OutputSet output)
    {
        var foreign = new HashSet<string>(ForeignFiles, StringComparer.Ordinal);
        var occupied = new HashSet<string>(ForeignFolders, StringComparer.Ordinal);
        foreach (var path in foreign)
        {
            AddParents(path, occupied);
        }
        foreach (var path in output.Files.Select(file => file.Path))
        {
            var needed = new HashSet<string>(StringComparer.Ordinal) { path };
            AddParents(path, needed);
            if (occupied.Contains(path) || foreign.Overlaps(needed))
            {
                throw new PublishRefusedException(Refusals.InTheWay(At(path)));
            }
        }
    }

    /// <summary>Adds every folder above a relative path.</summary>
    public static void AddParents(string path, HashSet<string> folders)
    {
        for (var at = path.LastIndexOf('/'); at > 0; at = path.LastIndexOf('/', at - 1))
        {
            if (!folders.Add(path[..at]))
            {
                return;
            }
        }
    }

    private void Walk(string below)
    {
        foreach (var name in FolderNames.In(At(below)))
        {
            var path = below.Length == 0 ? name : $"{below}/{name}";
            if (below.Length == 0 && Stage.IsOwnName(name))
            {
                continue;
            }
            var entry = Entry.At(At(path));
            switch (entry.Kind)
            {
                case EntryKind.Missing:
                    throw new PublishRefusedException(Refusals.Strange(At(path)));
                case EntryKind.Folder:
                    Folders.Add(path, entry);
                    FoldersAreRight &= Modes.AreRight(entry) || !_impliedFolders.Contains(path);
                    Walk(path);
                    break;
                default:
                    Files.Add(path, entry);
                    break;
            }
        }
    }
}
