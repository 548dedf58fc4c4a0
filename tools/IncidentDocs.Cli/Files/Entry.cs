namespace IncidentDocs.Cli.Files;

/// <summary>What the file system says of one path, links not followed.</summary>
/// <param name="Kind">What lies there.</param>
/// <param name="Size">Size in bytes; 0 for all but files.</param>
/// <param name="Mode">Permission bits (such as 0644 in octal); 0 where the system has none.</param>
/// <param name="Identity">The inode: equal for two names of one file. Null where the system does not say.</param>
/// <param name="Mount">The mounted file system that it lies on. Null where the system does not say.</param>
public readonly record struct Entry(
    EntryKind Kind,
    long Size,
    int Mode,
    (ulong Device, ulong Number)? Identity,
    ulong? Mount
)
{
    /// <summary>Looks at a path. Linux tells special files, inodes and mounts apart; elsewhere pipes and devices look like files.</summary>
    public static Entry At(string path) => LinuxCalls.Look(path) ?? Portable(path);

    private static Entry Portable(string path)
    {
        var file = new FileInfo(path);
        if (file.LinkTarget is not null)
        {
            return new Entry(EntryKind.Link, 0, 0, null, null);
        }
        if (file.Exists)
        {
            return new Entry(EntryKind.File, file.Length, ModeOf(file), null, null);
        }
        return Directory.Exists(path)
            ? new Entry(EntryKind.Folder, 0, ModeOf(file), null, null)
            : default;
    }

    private static int ModeOf(FileInfo file) =>
        OperatingSystem.IsWindows() ? 0 : (int)file.UnixFileMode;
}
