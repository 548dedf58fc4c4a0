using System.Buffers;

namespace IncidentDocs.Cli.Files.Publishing;

/// <summary>Whether two paths hold the same thing.</summary>
internal static class SameFile
{
    private const int Piece = 64 << 10;

    /// <summary>Whether two paths are names of one inode, files of the same bytes, or links to the same place.</summary>
    public static bool At(string one, string other)
    {
        var first = Entry.At(one);
        var second = Entry.At(other);
        if (first.Identity is { } identity && second.Identity == identity)
        {
            return true;
        }
        return first.Kind == second.Kind
            && first.Size == second.Size
            && first.Kind switch
            {
                EntryKind.File => BytesAt(one, other),
                EntryKind.Link => string.Equals(
                    new FileInfo(one).LinkTarget,
                    new FileInfo(other).LinkTarget,
                    StringComparison.Ordinal
                ),
                _ => false,
            };
    }

    /// <summary>Whether a file holds exactly these bytes. Reading is the only thing done to it.</summary>
    public static bool Holds(string path, ReadOnlySpan<byte> expected)
    {
        using var file = File.OpenHandle(path, share: FileShare.ReadWrite | FileShare.Delete);
        var piece = ArrayPool<byte>.Shared.Rent(Piece);
        try
        {
            var at = 0;
            for (int read; (read = RandomAccess.Read(file, piece, at)) > 0; at += read)
            {
                if (
                    read > expected.Length - at
                    || !expected.Slice(at, read).SequenceEqual(piece.AsSpan(0, read))
                )
                {
                    return false;
                }
            }
            return at == expected.Length;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(piece);
        }
    }

    /// <summary>Whether two files hold the same bytes.</summary>
    public static bool BytesAt(string one, string other)
    {
        using var first = File.OpenRead(one);
        using var second = File.OpenRead(other);
        var left = new byte[Piece];
        var right = new byte[Piece];
        while (true)
        {
            var read = first.ReadAtLeast(left, Piece, throwOnEndOfStream: false);
            var matched = second.ReadAtLeast(right, Piece, throwOnEndOfStream: false);
            if (!left.AsSpan(0, read).SequenceEqual(right.AsSpan(0, matched)))
            {
                return false;
            }
            if (read < Piece)
            {
                return true;
            }
        }
    }
}
