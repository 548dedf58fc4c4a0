namespace IncidentDocs.Cli.Files.Publishing;

/// <summary>The permissions of everything published, whatever the umask: 0644 for files, 0755 for folders. Windows has none.</summary>
internal static class Modes
{
    /// <summary>0644.</summary>
    public const UnixFileMode File =
        UnixFileMode.UserRead
        | UnixFileMode.UserWrite
        | UnixFileMode.GroupRead
        | UnixFileMode.OtherRead;

    /// <summary>0755.</summary>
    public const UnixFileMode Folder =
        File | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    /// <summary>Whether an entry has the permissions that a published one has.</summary>
    public static bool AreRight(Entry entry) =>
        OperatingSystem.IsWindows()
        || entry.Mode == (int)(entry.Kind == EntryKind.Folder ? Folder : File);

    /// <summary>Sets the permissions of a path.</summary>
    public static void Set(string path, UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows())
        {
            System.IO.File.SetUnixFileMode(path, mode);
        }
    }

    /// <summary>Makes a folder that readers may enter; its parent exists.</summary>
    public static void CreateFolder(string path)
    {
        Directory.CreateDirectory(path);
        Set(path, Folder);
    }
}
