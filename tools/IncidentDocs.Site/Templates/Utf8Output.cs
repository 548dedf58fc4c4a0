using System.Buffers;
using System.Text;
using Scriban.Runtime;

namespace IncidentDocs.Site.Templates;

/// <summary>Where a page goes while it is rendered: straight into a writer of UTF-8 bytes. No copy of the page is held.</summary>
/// <param name="writer">The file's writer.</param>
public sealed class Utf8Output(IBufferWriter<byte> writer) : IScriptOutput
{
    private const int Short = 4096;

    /// <summary>How many bytes were written.</summary>
    public long Written { get; private set; }

    /// <summary>Writes text as it is.</summary>
    public void Write(ReadOnlySpan<char> text)
    {
        if (text.Length > Short)
        {
            Written += Encoding.UTF8.GetBytes(text, writer);
        }
        else if (!text.IsEmpty)
        {
            // Room for the worst is cheaper than counting first.
            var room = writer.GetSpan(Encoding.UTF8.GetMaxByteCount(text.Length));
            var bytes = Encoding.UTF8.GetBytes(text, room);
            writer.Advance(bytes);
            Written += bytes;
        }
    }

    /// <summary>Writes bytes of UTF-8 as they are.</summary>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        writer.Write(bytes);
        Written += bytes.Length;
    }

    /// <inheritdoc/>
    public void Write(string text, int offset, int count) => Write(text.AsSpan(offset, count));

    /// <inheritdoc/>
    public ValueTask WriteAsync(
        string text,
        int offset,
        int count,
        CancellationToken cancellationToken
    )
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }

    /// <summary>Nothing: what was written is with the writer.</summary>
    public override string ToString() => string.Empty;
}
