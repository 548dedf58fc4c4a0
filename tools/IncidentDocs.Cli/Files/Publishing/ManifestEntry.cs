namespace IncidentDocs.Cli.Files.Publishing;

/// <summary>A published file as the manifest lists it.</summary>
/// <param name="Path">Path relative to the published folder, with <c>/</c>.</param>
/// <param name="Size">Size in bytes.</param>
/// <param name="Hash">XXH64 of its bytes.</param>
internal readonly record struct ManifestEntry(string Path, long Size, ulong Hash);
