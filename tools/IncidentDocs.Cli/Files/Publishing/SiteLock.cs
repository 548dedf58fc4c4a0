using System.Globalization;
using System.Text;

namespace IncidentDocs.Cli.Files.Publishing;

/// <summary>
/// Lets one build at a time publish to a place. The system drops the lock with the process that holds it, so the file of a killed
/// build is no obstacle; it is never deleted, because deleting it would let two builds hold two files of one name.
/// </summary>
internal sealed class SiteLock : IDisposable
{
    private const int LongestHolder = 200;
    private const string Unknown = "another process";

    private readonly List<FileStream> _files = [];

    private SiteLock() { }

    /// <summary>Takes the locks of a folder.</summary>
    /// <exception cref="PublishRefusedException">Another process holds one; the reason says which.</exception>
    public static SiteLock Take(IEnumerable<string> paths, string folder)
    {
        var taken = new SiteLock();
        try
        {
            foreach (var path in paths)
            {
                taken._files.Add(Take(path, folder));
            }
        }
        catch
        {
            taken.Dispose();
            throw;
        }
        return taken;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var file in _files)
        {
            file.Dispose();
        }
    }

    private static FileStream Take(string path, string folder)
    {
        if (Entry.At(path).Kind is not (EntryKind.Missing or EntryKind.File))
        {
            throw new PublishRefusedException(Refusals.StrangeLock(path));
        }
        FileStream file;
        try
        {
            file = new FileStream(
                path,
                FileMode.OpenOrCreate,
                FileAccess.ReadWrite,
                FileShare.None
            );
        }
        catch (IOException) when (File.Exists(path))
        {
            throw new PublishRefusedException(Refusals.Held(folder, HolderOf(path), path));
        }
        Sign(file);
        return file;
    }

    private static void Sign(FileStream file)
    {
        var holder = string.Create(
            CultureInfo.InvariantCulture,
            $"process {Environment.ProcessId} on {Environment.MachineName}"
        );
        file.SetLength(0);
        file.Write(Encoding.UTF8.GetBytes(holder));
        file.Flush();
    }

    /// <summary>What the holder wrote. .NET takes a lock with every file it opens, so the system is asked for the file itself.</summary>
    private static string HolderOf(string path)
    {
        try
        {
            using var file = LinuxCalls.OpenWithoutLock(path);
            if (file is null)
            {
                return Unknown;
            }
            var bytes = new byte[LongestHolder];
            var read = RandomAccess.Read(file, bytes, 0);
            return read > 0 ? Encoding.UTF8.GetString(bytes, 0, read) : Unknown;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Unknown;
        }
    }
}
