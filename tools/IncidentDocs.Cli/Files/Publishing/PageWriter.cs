using System.Runtime.ExceptionServices;
using IncidentDocs.Site.Output;

namespace IncidentDocs.Cli.Files.Publishing;

/// <summary>Renders the files of a site on all processors; what is the same as in the live site is not written.</summary>
internal sealed class PageWriter(LiveSite live, Stage stage)
{
    /// <summary>Renders every file.</summary>
    /// <returns>The manifest entry of each file and whether it was written, in the order of the files.</returns>
    public (ManifestEntry Entry, bool Written)[] WriteAll(
        OutputSet output,
        CancellationToken cancel
    )
    {
        MakeFolders(output);
        var outcomes = new (ManifestEntry, bool)[output.Files.Length];
        var options = new ParallelOptions
        {
            CancellationToken = cancel,
            MaxDegreeOfParallelism = Environment.ProcessorCount,
        };
        try
        {
            Parallel.For(
                0,
                output.Files.Length,
                options,
                () => new RenderBuffer(),
                (index, _, buffer) =>
                {
                    outcomes[index] = Write(output.Files[index], buffer);
                    return buffer;
                },
                buffer => buffer.Dispose()
            );
        }
        catch (AggregateException failures)
        {
            ExceptionDispatchInfo.Throw(failures.Flatten().InnerExceptions[0]);
        }
        return outcomes;
    }

    private void MakeFolders(OutputSet output)
    {
        var folders = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in output.Files)
        {
            LiveSite.AddParents(file.Path, folders);
        }
        foreach (var folder in folders.Order(StringComparer.Ordinal))
        {
            Modes.CreateFolder(stage.At(folder));
        }
    }

    private (ManifestEntry Entry, bool Written) Write(OutputFile file, RenderBuffer buffer)
    {
        var staged = stage.At(file.Path);
        buffer.Begin(staged);
        file.Render(buffer);
        var (size, hash) = buffer.Finish();
        var entry = new ManifestEntry(file.Path, size, hash);
        var same = IsLive(entry, buffer, staged);
        if (same && buffer.IsSpilled)
        {
            File.Delete(staged);
        }
        else if (!same && !buffer.IsSpilled)
        {
            buffer.Save();
        }
        return (entry, !same);
    }

    /// <summary>The manifest's hash says quickly that a file changed; the bytes alone say that it did not.</summary>
    private bool IsLive(ManifestEntry entry, RenderBuffer buffer, string staged) =>
        live.Listed.TryGetValue(entry.Path, out var listed)
        && listed == entry
        && live.Files.TryGetValue(entry.Path, out var found)
        && found.Kind == EntryKind.File
        && found.Size == entry.Size
        && Modes.AreRight(found)
        && (
            buffer.IsSpilled
                ? SameFile.BytesAt(staged, live.At(entry.Path))
                : SameFile.Holds(live.At(entry.Path), buffer.Held)
        );
}
