namespace IncidentDocs.Core.Authoring.Import;

/// <summary>A file of the folder that is imported.</summary>
/// <param name="Path">Path below that folder, with <c>/</c>.</param>
/// <param name="Bytes">Its bytes.</param>
public sealed record ImportFile(string Path, ReadOnlyMemory<byte> Bytes);
