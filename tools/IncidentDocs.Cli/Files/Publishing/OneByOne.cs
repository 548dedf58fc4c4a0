namespace IncidentDocs.Cli.Files.Publishing;

/// <summary>
/// Replaces the files of a site one at a time. The manifest first lists the old files and the new ones, so that a build killed in
/// between leaves nothing that the next one takes for the user's.
/// </summary>
internal sealed class OneByOne(LiveSite live, Stage stage)
{
    /// <summary>Brings the live folder to the state of the stage.</summary>
    public void Apply(IReadOnlyList<(ManifestEntry Entry, bool Written)> outcomes)
    {
        var entries = outcomes.Select(outcome => outcome.Entry).ToList();
        var wanted = entries.Select(entry => entry.Path).ToHashSet(StringComparer.Ordinal);
        var both = entries.Concat(live.Listed.Values.Where(entry => !wanted.Contains(entry.Path)));
        WriteManifest(both.OrderBy(entry => entry.Path, StringComparer.Ordinal));
        RemoveGone(wanted);
        foreach (var (entry, _) in outcomes.Where(outcome => outcome.Written))
        {
            MakeFolders(entry.Path);
            File.Move(stage.At(entry.Path), live.At(entry.Path), overwrite: true);
        }
        WriteManifest(entries);
    }

    private void WriteManifest(IEnumerable<ManifestEntry> entries)
    {
        var staged = stage.Aside("manifest");
        File.WriteAllBytes(staged, Manifest.Write(entries));
        Modes.Set(staged, Modes.File);
        File.Move(staged, live.At(Manifest.Name), overwrite: true);
    }

    private void RemoveGone(HashSet<string> wanted)
    {
        var emptied = new HashSet<string>(StringComparer.Ordinal);
        foreach (
            var path in live.Listed.Keys.Where(path =>
                !wanted.Contains(path) && live.Files.ContainsKey(path)
            )
        )
        {
            File.Delete(live.At(path));
            LiveSite.AddParents(path, emptied);
        }
        foreach (var folder in emptied.OrderByDescending(path => path, StringComparer.Ordinal))
        {
            if (Directory.Exists(live.At(folder)) && FolderNames.In(live.At(folder)).Length == 0)
            {
                Directory.Delete(live.At(folder));
            }
        }
    }

    private void MakeFolders(string path)
    {
        var folders = new HashSet<string>(StringComparer.Ordinal);
        LiveSite.AddParents(path, folders);
        foreach (var folder in folders.Order(StringComparer.Ordinal))
        {
            if (!Directory.Exists(live.At(folder)))
            {
                Modes.CreateFolder(live.At(folder));
            }
        }
    }
}
