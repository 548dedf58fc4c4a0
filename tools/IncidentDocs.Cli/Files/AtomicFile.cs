namespace IncidentDocs.Cli.Files;

/// <summary>Writes a file so that nobody ever sees half of it: beside it under another name, then renamed.</summary>
internal static class AtomicFile
{
    /// <summary>Writes bytes to a file and makes the folders above it. A link stays a link, what is no file (a pipe, <c>/dev/stdout</c>) is written to as it is, an old file keeps its mode.</summary>
    /// <exception cref="IOException">The file can't be written; the old one is as it was.</exception>
    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        var place = RealPath.Of(path) ?? path;
        var old = Entry.At(place);
        if (old.Kind is EntryKind.Special || (old.Kind is EntryKind.Missing && File.Exists(path)))
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Write);
            stream.Write(bytes);
            return;
        }
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        var beside = $"{place}.{Environment.ProcessId}.tmp";
        try
        {
            using (var stream = new FileStream(beside, FileMode.Create, FileAccess.Write))
            {
                stream.Write(bytes);
                stream.Flush(flushToDisk: true);
            }
            if (old.Kind is EntryKind.File && !OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(beside, (UnixFileMode)old.Mode);
            }
            File.Move(beside, place, overwrite: true);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }
}
