namespace IncidentDocs.Cli.Files.Publishing;

/// <summary>Where a site goes: the folder itself, the link that leads to it where there is one, and the names beside it that belong to the publisher.</summary>
/// <param name="Given">Absolute path as the user named it, links in its parent resolved.</param>
/// <param name="Folder">The folder behind it, all links resolved; it need not exist.</param>
internal sealed record OutputPlace(string Given, string Folder)
{
    /// <summary>Whether the name given is a link to the folder.</summary>
    public bool IsLink => !string.Equals(Given, Folder, StringComparison.Ordinal);

    /// <summary>Whether the link leads to a folder beside itself, so that it may be pointed at another one.</summary>
    public bool IsVersionLink =>
        IsLink && string.Equals(ParentOf(Given), ParentOf(Folder), StringComparison.Ordinal);

    /// <summary>Whether something else is mounted on the folder: it can't be renamed then, and beside it lies another file system.</summary>
    public bool IsMount =>
        Entry.At(Folder).Mount is { } own
        && Entry.At(ParentOf(Folder)).Mount is { } outer
        && own != outer;

    /// <summary>Where a new site is put together.</summary>
    public string StageFolder =>
        IsMount
            ? Path.Combine(Folder, Stage.InnerName)
            : (IsVersionLink ? Given : Folder) + ".stage";

    /// <summary>The files that are locked meanwhile, one for each name that another build may know the folder by.</summary>
    public IEnumerable<string> Locks
    {
        get
        {
            if (IsMount)
            {
                return [Path.Combine(Folder, Stage.InnerLock)];
            }
            return IsLink && !IsVersionLink
                ? [Given + ".lock", Folder + ".lock"]
                : [Given + ".lock"];
        }
    }

    /// <summary>Finds the place and holds it against the handbook's source.</summary>
    /// <exception cref="PublishRefusedException">The place would harm the source, or is no folder.</exception>
    public static OutputPlace Of(string handbookRoot, string output)
    {
        var given = GivenPath(output);
        if (given is null || RealPath.Of(output) is not { } folder)
        {
            throw new PublishRefusedException(Refusals.Circle(output));
        }
        if (SourceGuard.Reason(handbookRoot, folder) is { } reason)
        {
            throw new PublishRefusedException(reason);
        }
        return new OutputPlace(given, folder);
    }

    /// <summary>The parent of a path; a root is its own parent.</summary>
    public static string ParentOf(string path) => Path.GetDirectoryName(path) ?? path;

    private static string? GivenPath(string output)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(output));
        return RealPath.Of(ParentOf(full)) is { } parent
            ? Path.Combine(parent, Path.GetFileName(full))
            : null;
    }
}
