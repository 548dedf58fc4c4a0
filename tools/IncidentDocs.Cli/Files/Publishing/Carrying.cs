namespace IncidentDocs.Cli.Files.Publishing;

/// <summary>Brings into a stage what is not written anew: the unchanged pages and whatever the user keeps in the folder.</summary>
internal sealed class Carrying(LiveSite live, Stage stage, SystemCalls calls)
{
    /// <summary>Gives the unchanged files a second name in the stage; the live inode is only read.</summary>
    public void Unchanged(IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            Carry(path, EntryKind.File);
        }
    }

    /// <summary>Carries over every file, link and folder that no build made.</summary>
    /// <returns>How many files and links.</returns>
    public int Foreign()
    {
        foreach (var path in live.ForeignFolders)
        {
            Directory.CreateDirectory(stage.At(path));
            Modes.Set(stage.At(path), (UnixFileMode)live.Folders[path].Mode);
        }
        var count = 0;
        foreach (var path in live.ForeignFiles.Order(StringComparer.Ordinal))
        {
            Directory.CreateDirectory(OutputPlace.ParentOf(stage.At(path)));
            Carry(path, live.Files[path].Kind);
            count++;
        }
        return count;
    }

    private void Carry(string path, EntryKind kind)
    {
        if (calls.Link(live.At(path), stage.At(path)))
        {
            return;
        }
        switch (kind)
        {
            case EntryKind.File:
                File.Copy(live.At(path), stage.At(path));
                break;
            case EntryKind.Link:
                File.CreateSymbolicLink(
                    stage.At(path),
                    new FileInfo(live.At(path)).LinkTarget ?? ""
                );
                break;
            default:
                throw new PublishRefusedException(Refusals.Strange(live.At(path)));
        }
    }
}
