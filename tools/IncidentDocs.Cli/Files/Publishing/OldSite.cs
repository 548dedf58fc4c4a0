namespace IncidentDocs.Cli.Files.Publishing;

/// <summary>
/// Takes a replaced site away. Only what its manifest lists is deleted; anything else has been linked into the new site, and what
/// came in between is moved there.
/// </summary>
internal static class OldSite
{
    /// <summary>Removes the folder; its manifest goes last, so that a killed removal can be taken up again.</summary>
    public static void Remove(string old, string live)
    {
        var listed = Manifest.Read(old);
        RemoveBelow("", old, live, listed ?? []);
        File.Delete(Path.Combine(old, Manifest.Name));
        Directory.Delete(old);
    }

    private static void RemoveBelow(
        string below,
        string old,
        string live,
        Dictionary<string, ManifestEntry> listed
    )
    {
        foreach (var name in FolderNames.In(Path.Combine(old, below)))
        {
            var path = below.Length == 0 ? name : $"{below}/{name}";
            var here = Path.Combine(old, path);
            if (Entry.At(here).Kind == EntryKind.Folder)
            {
                RemoveBelow(path, old, live, listed);
                Directory.Delete(here);
            }
            else if (path is Manifest.Name)
            {
                continue;
            }
            else if (listed.ContainsKey(path) || SameFile.At(here, Path.Combine(live, path)))
            {
                File.Delete(here);
            }
            else
            {
                Keep(here, Path.Combine(live, path));
            }
        }
    }

    /// <summary>Moves something of the user's to the live site, beside what may have taken its place.</summary>
    private static void Keep(string here, string there)
    {
        Directory.CreateDirectory(OutputPlace.ParentOf(there));
        var free = there;
        for (var number = 1; Entry.At(free).Kind != EntryKind.Missing; number++)
        {
            free = $"{there}.kept{number}";
        }
        File.Move(here, free);
    }
}
