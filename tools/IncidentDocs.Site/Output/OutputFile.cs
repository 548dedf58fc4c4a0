using System.Buffers;
using System.Text;

namespace IncidentDocs.Site.Output;

/// <summary>One file of the published folder before it is rendered.</summary>
/// <param name="Path">Path relative to the published folder, with <c>/</c>; see <see cref="OutputPath"/> for what it may be.</param>
/// <param name="Render">Writes the file's bytes. Called at most once a build, on any thread and beside other files; the same bytes at every call.</param>
public sealed record OutputFile(string Path, Action<IBufferWriter<byte>> Render)
{
    /// <summary>A file whose bytes are known already, such as a style sheet.</summary>
    public static OutputFile OfBytes(string path, ReadOnlyMemory<byte> bytes) =>
        new(path, writer => writer.Write(bytes.Span));

    /// <summary>A text file, in UTF-8 without a byte order mark; the text is made when the file is written.</summary>
    public static OutputFile OfText(string path, Func<string> text) =>
        new(path, writer => Encoding.UTF8.GetBytes(text().AsSpan(), writer));
}
