namespace IncidentDocs.Cli.Starter;

/// <summary>A file of a new handbook.</summary>
/// <param name="Path">Path below its root, with <c>/</c>.</param>
/// <param name="Text">Its text.</param>
internal sealed record StarterFile(string Path, string Text);
