namespace IncidentDocs.Cli.Files.Publishing;

/// <summary>What publishing did.</summary>
/// <param name="Folder">Absolute path of the published folder.</param>
/// <param name="Written">Files that are new or whose bytes changed.</param>
/// <param name="Linked">Files that were the same already.</param>
/// <param name="Removed">Files of the last build that the site no longer has.</param>
/// <param name="Kept">Files in the folder that no build made; they stay.</param>
/// <param name="Bytes">Size of all files of the site, in bytes.</param>
/// <param name="Atomic">Whether readers saw the old site until the moment they saw the new one.</param>
public sealed record PublishReport(
    string Folder,
    int Written,
    int Linked,
    int Removed,
    int Kept,
    long Bytes,
    bool Atomic
);
