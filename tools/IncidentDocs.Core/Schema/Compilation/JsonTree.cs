using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Core.Schema.Compilation;

/// <summary>A JSON document as positioned nodes.</summary>
/// <param name="Source">Its text.</param>
/// <param name="Root">Its value; null where it is no JSON.</param>
/// <param name="Diagnostics">What is wrong with it (SCH002).</param>
internal sealed record JsonTree(
    SourceText Source,
    DataNode? Root,
    ImmutableArray<Diagnostic> Diagnostics
)
{
    private static ReadOnlySpan<byte> Mark => [0xEF, 0xBB, 0xBF];

    /// <summary>Reads a document; a byte order mark is passed over.</summary>
    public static JsonTree Read(string path, ReadOnlyMemory<byte> json)
    {
        var bytes = json.Span.StartsWith(Mark) ? json.Span[Mark.Length..] : json.Span;
        var source = new SourceText(path, Encoding.UTF8.GetString(bytes));
        var reader = new JsonTreeReader(bytes, source);
        try
        {
            var root = reader.ReadDocument();
            return new JsonTree(source, root, [.. reader.Diagnostics]);
        }
        catch (JsonException problem)
        {
            return Broken(source, PlaceOf(problem, source));
        }
        catch (InvalidOperationException)
        {
            // A string that is no Unicode: half a surrogate pair, or bytes that are not UTF-8.
            return Broken(source, new TextSpan(reader.At, 0));
        }
    }

    private static JsonTree Broken(SourceText source, TextSpan place) =>
        new(
            source,
            Root: null,
            [
                new Diagnostic(
                    SchemaFindings.InvalidSchema,
                    source.At(place),
                    new Message("올바른 JSON이 아님", "not well-formed JSON")
                ),
            ]
        );

    /// <summary>The library counts lines and bytes from 0.</summary>
    private static TextSpan PlaceOf(JsonException problem, SourceText source)
    {
        var line = source.Lines.SpanOf((int)(problem.LineNumber ?? 0) + 1);
        var bytes = Encoding.UTF8.GetBytes(source.Slice(line));
        var before = (int)Math.Min(problem.BytePositionInLine ?? 0, bytes.Length);
        return new TextSpan(line.Start + Encoding.UTF8.GetCharCount(bytes, 0, before), 0);
    }
}
