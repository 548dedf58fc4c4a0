namespace IncidentDocs.Cli.Files;

/// <summary>What lies directly in a folder.</summary>
internal static class FolderNames
{
    private static readonly EnumerationOptions Everything = new()
    {
        AttributesToSkip = FileAttributes.None,
        IgnoreInaccessible = false,
        RecurseSubdirectories = false,
        MatchType = MatchType.Simple,
    };

    /// <summary>The names in a folder, hidden ones too, in ordinal order.</summary>
    public static string[] In(string folder)
    {
        var names = Directory
            .EnumerateFileSystemEntries(folder, "*", Everything)
            .Select(path => Path.GetFileName(path))
            .ToArray();
        Array.Sort(names, StringComparer.Ordinal);
        return names;
    }
}
