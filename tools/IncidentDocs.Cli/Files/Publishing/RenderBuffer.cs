using System.Buffers;
using IncidentDocs.Site.Output;
using Microsoft.Win32.SafeHandles;

namespace IncidentDocs.Cli.Files.Publishing;

/// <summary>
/// What a page is rendered into: memory, used again for page after page, and for what grows beyond a mebibyte a file. So the
/// whole handbook on one page needs no more memory than any other page.
/// </summary>
internal sealed class RenderBuffer : IBufferWriter<byte>, IDisposable
{
    private const int First = 64 << 10;
    private const int Most = 1 << 20;

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(First);
    private int _held;
    private long _spilled;
    private ContentHash _hash = new();
    private SafeFileHandle? _file;
    private string _path = "";

    /// <summary>The bytes that are not in the file.</summary>
    public ReadOnlySpan<byte> Held => _bytes.AsSpan(0, _held);

    /// <summary>Whether the file has been needed; <see cref="Finish"/> has then written all of it.</summary>
    public bool IsSpilled { get; private set; }

    /// <summary>Begins a page; <paramref name="path"/> is where its file will be if there is one.</summary>
    public void Begin(string path)
    {
        _path = path;
        _held = 0;
        _spilled = 0;
        _hash = new ContentHash();
        IsSpilled = false;
    }

    /// <summary>Ends the page: its size and hash.</summary>
    public (long Size, ulong Hash) Finish()
    {
        var size = _spilled + _held;
        if (IsSpilled)
        {
            Spill();
            Close();
        }
        else
        {
            _hash.Append(Held);
        }
        return (size, _hash.Value);
    }

    /// <summary>Writes the held bytes to the file of the page.</summary>
    public void Save()
    {
        Spill();
        Close();
    }

    /// <inheritdoc/>
    public void Advance(int count) => _held += count;

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        MakeRoom(sizeHint);
        return _bytes.AsMemory(_held);
    }

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0)
    {
        MakeRoom(sizeHint);
        return _bytes.AsSpan(_held);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Close();
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
    }

    private void MakeRoom(int hint)
    {
        var needed = Math.Max(hint, 1);
        if (_bytes.Length - _held >= needed)
        {
            return;
        }
        if (_held + needed > Most && _held > 0)
        {
            IsSpilled = true;
            Spill();
        }
        if (_bytes.Length - _held < needed)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_bytes.Length * 2, _held + needed));
            Held.CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = larger;
        }
    }

    private void Spill()
    {
        _file ??= Open(_path);
        RandomAccess.Write(_file, Held, _spilled);
        _hash.Append(Held);
        _spilled += _held;
        _held = 0;
    }

    /// <summary>A new inode with the right mode: nothing that readers hold is ever written to.</summary>
    private static SafeFileHandle Open(string path)
    {
        var file = File.OpenHandle(
            path,
            FileMode.CreateNew,
            FileAccess.Write,
            FileShare.ReadWrite | FileShare.Delete
        );
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, Modes.File);
        }
        return file;
    }

    private void Close()
    {
        _file?.Dispose();
        _file = null;
    }
}
