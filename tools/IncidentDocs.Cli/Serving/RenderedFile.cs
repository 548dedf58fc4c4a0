namespace IncidentDocs.Cli.Serving;

/// <summary>A file of the site as a browser gets it.</summary>
/// <param name="Bytes">What <c>build</c> would write.</param>
/// <param name="Hash">Their content hash.</param>
internal sealed record RenderedFile(ReadOnlyMemory<byte> Bytes, ulong Hash);
