using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Site.Output;

namespace IncidentDocs.Cli.Files;

/// <summary>Reads one file of the source, the same bytes at every call: a file that changes under a build is a failure, never a page made of two versions.</summary>
internal sealed class FileReading(string place, long size, Action<Message> fail)
{
    private static readonly Message Changed = new(
        "빌드하는 동안 파일이 바뀜",
        "the file changed while it was being compiled"
    );

    private static readonly Message TooLarge = new("2GiB가 넘음", "it is larger than 2 GiB");

    private readonly Lock _gate = new();
    private ulong? _hash;

    /// <summary>The bytes; none when the file can't be read or is another one by now.</summary>
    public byte[] Read()
    {
        if (size > Array.MaxLength)
        {
            fail(TooLarge);
            return [];
        }
        try
        {
            var bytes = ReadAll();
            if (bytes is not null && IsFirstOrSame(ContentHash.Of(bytes)))
            {
                return bytes;
            }
            fail(Changed);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            fail(Unreadable(failure));
        }
        return [];
    }

    /// <summary>The reason for a file or folder that the system does not let us read.</summary>
    public static Message Unreadable(Exception failure) =>
        failure switch
        {
            UnauthorizedAccessException => new(
                "읽을 권한이 없음",
                "there is no permission to read it"
            ),
            FileNotFoundException or DirectoryNotFoundException => new(
                "읽기 전에 사라짐",
                "it disappeared before it was read"
            ),
            _ => new($"읽을 수 없음: {failure.Message}", $"it can't be read: {failure.Message}"),
        };

    /// <summary>Reads what was there when the folder was listed; null when the file has another size now.</summary>
    private byte[]? ReadAll()
    {
        using var file = File.OpenHandle(place, share: FileShare.ReadWrite | FileShare.Delete);
        if (RandomAccess.GetLength(file) != size)
        {
            return null;
        }
        var bytes = new byte[size];
        var at = 0;
        for (
            int read;
            at < bytes.Length && (read = RandomAccess.Read(file, bytes.AsSpan(at), at)) > 0;

        )
        {
            at += read;
        }
        return at == bytes.Length ? bytes : null;
    }

    private bool IsFirstOrSame(ulong hash)
    {
        lock (_gate)
        {
            _hash ??= hash;
            return _hash == hash;
        }
    }
}
