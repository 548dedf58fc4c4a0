namespace IncidentDocs.Cli.Files;

/// <summary>What lies at a path of the file system; links are not followed.</summary>
public enum EntryKind
{
    /// <summary>Nothing, or nothing that we may look at.</summary>
    Missing,

    /// <summary>An ordinary file.</summary>
    File,

    /// <summary>A folder.</summary>
    Folder,

    /// <summary>A symbolic link, wherever it leads.</summary>
    Link,

    /// <summary>A pipe, socket or device: never opened.</summary>
    Special,
}
