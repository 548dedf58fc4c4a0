namespace IncidentDocs.Core.Parsing;

/// <summary>A file of a handbook before it is decoded. The bytes are fetched when asked for, so that a large handbook is not held twice.</summary>
/// <param name="Path">Path relative to the handbook's root, with <c>/</c>.</param>
/// <param name="Size">Size in bytes, known before the bytes are read.</param>
/// <param name="Read">Fetches the bytes; the same bytes at every call.</param>
public sealed record SourceFile(string Path, long Size, Func<byte[]> Read);
