using System.Diagnostics;

namespace IncidentDocs.Cli.Files;

/// <summary>
/// Lets one process at a time edit a file. The lock is a hidden file beside it, which the system lets go with the process that holds
/// it; it is removed while it is held, and whoever took one that was removed takes it again.
/// </summary>
internal sealed class FileLock : IDisposable
{
    private const int PauseMilliseconds = 20;

    private readonly FileStream _file;
    private readonly string _path;

    private FileLock(FileStream file, string path) => (_file, _path) = (file, path);

    /// <summary>Waits for the lock of a file.</summary>
    /// <param name="path">The file to be edited.</param>
    /// <param name="patience">How long it waits.</param>
    /// <param name="cancel">Ends the wait.</param>
    /// <returns>The lock; null where another process held it all the time.</returns>
    public static FileLock? Take(string path, TimeSpan patience, CancellationToken cancel)
    {
        var place = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.lock");
        var started = Stopwatch.GetTimestamp();
        do
        {
            cancel.ThrowIfCancellationRequested();
            if (Try(place) is { } taken)
            {
                return taken;
            }
            cancel.WaitHandle.WaitOne(PauseMilliseconds);
        } while (Stopwatch.GetElapsedTime(started) < patience);
        return null;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (OperatingSystem.IsWindows())
        {
            // An open file can't be removed there; the next one opens it again, so it may stay.
            _file.Dispose();
            return;
        }
        File.Delete(_path);
        _file.Dispose();
    }

    private static FileLock? Try(string place)
    {
        FileStream file;
        try
        {
            file = new FileStream(
                place,
                FileMode.OpenOrCreate,
                FileAccess.ReadWrite,
                FileShare.None
            );
        }
        catch (IOException) when (File.Exists(place))
        {
            return null;
        }
        if (IsStill(file, place))
        {
            return new FileLock(file, place);
        }
        file.Dispose();
        return null;
    }

    /// <summary>Writes a mark of its own and looks for it under the name: another file of that name does not have it.</summary>
    private static bool IsStill(FileStream file, string place)
    {
        var mark =
            $"{Environment.ProcessId}.{Environment.CurrentManagedThreadId}.{Stopwatch.GetTimestamp()}";
        file.SetLength(0);
        file.Write(System.Text.Encoding.ASCII.GetBytes(mark));
        file.Flush();
        using var named = LinuxCalls.OpenWithoutLock(place);
        if (named is null)
        {
            return !OperatingSystem.IsLinux();
        }
        var bytes = new byte[mark.Length];
        return RandomAccess.Read(named, bytes, 0) == bytes.Length
            && string.Equals(
                System.Text.Encoding.ASCII.GetString(bytes),
                mark,
                StringComparison.Ordinal
            );
    }
}
