namespace IncidentDocs.Benchmarks.Generation;

/// <summary>A file of a generated handbook.</summary>
/// <param name="Path">Path within the handbook's root, with <c>/</c>.</param>
/// <param name="Text">What it holds.</param>
internal sealed record GeneratedFile(string Path, string Text);
