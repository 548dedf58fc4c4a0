using System.Globalization;

namespace IncidentDocs.Cli.Files.Publishing;

/// <summary>
/// The folder in which a site is put together: beside the published one, or inside it where that is a mount. A marker in it says
/// that it is ours and which folder was built in it, so that the next build can clear what a killed one left: if another folder
/// lies there now, the exchange had happened and it is the old site.
/// </summary>
internal sealed class Stage : IDisposable
{
    /// <summary>Name of the lock inside a mounted folder.</summary>
    public const string InnerLock = ".incidentdocs.lock";

    /// <summary>Name of the stage inside a mounted folder.</summary>
    public const string InnerName = ".incidentdocs-stage";

    private const string Marker = ".incidentdocs-stage-marker";

    private readonly string _root;

    private readonly string _live;

    private Stage(string root, string live)
    {
        _root = root;
        _live = live;
        Site = Path.Combine(root, "site");
    }

    /// <summary>Where the new site grows.</summary>
    public string Site { get; }

    /// <summary>Whether a name in the root of a published folder belongs to the publisher.</summary>
    public static bool IsOwnName(string name) => name is InnerLock or InnerName or Manifest.Name;

    /// <summary>Clears what a killed build left there, if anything.</summary>
    /// <exception cref="PublishRefusedException">Something of the user's is in its place.</exception>
    public static void Clear(string root, string live)
    {
        var kind = Entry.At(root).Kind;
        if (kind == EntryKind.Missing)
        {
            return;
        }
        var marker = Path.Combine(root, Marker);
        if (kind != EntryKind.Folder || (!File.Exists(marker) && FolderNames.In(root).Length > 0))
        {
            throw new PublishRefusedException(Refusals.StrangeStage(root));
        }
        var site = Path.Combine(root, "site");
        if (
            Entry.At(site).Identity is { } found
            && Built(marker) is { } built
            && built != found.Number
        )
        {
            OldSite.Remove(site, live);
        }
        Delete(root, marker);
    }

    /// <summary>Makes the stage; what lay there is cleared already.</summary>
    public static Stage Create(string root, string live)
    {
        Directory.CreateDirectory(root);
        File.WriteAllText(Path.Combine(root, Marker), "");
        var stage = new Stage(root, live);
        Modes.CreateFolder(stage.Site);
        if (Entry.At(stage.Site).Identity is { } identity)
        {
            File.WriteAllText(
                Path.Combine(root, Marker),
                identity.Number.ToString(CultureInfo.InvariantCulture)
            );
        }
        return stage;
    }

    /// <summary>A path for something else that is needed on the way.</summary>
    public string Aside(string name) => Path.Combine(_root, name);

    /// <summary>The absolute path of a file of the new site.</summary>
    public string At(string path) => Path.Combine(Site, path);

    /// <summary>Removes the stage, and the old site if that is in it by now. What can't be removed is left to the next build, which says so.</summary>
    public void Dispose() => Cleanup.Try(() => Clear(_root, _live));

    private static ulong? Built(string marker) =>
        ulong.TryParse(
            File.ReadAllText(marker),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;

    /// <summary>The marker goes last: a build killed here leaves a folder that is still known to be ours.</summary>
    private static void Delete(string root, string marker)
    {
        foreach (var name in FolderNames.In(root).Where(name => name is not Marker))
        {
            var path = Path.Combine(root, name);
            if (Entry.At(path).Kind == EntryKind.Folder)
            {
                Directory.Delete(path, recursive: true);
            }
            else
            {
                File.Delete(path);
            }
        }
        File.Delete(marker);
        Directory.Delete(root);
    }
}
