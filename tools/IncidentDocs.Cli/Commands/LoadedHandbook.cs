using IncidentDocs.Cli.Files;
using IncidentDocs.Cli.Pipeline;

namespace IncidentDocs.Cli.Commands;

/// <summary>A handbook read from a folder and checked.</summary>
/// <param name="Folder">Absolute path of its root.</param>
/// <param name="Source">The folder as it was read.</param>
/// <param name="Handbook">What was found.</param>
internal sealed record LoadedHandbook(string Folder, FolderSource Source, CheckedHandbook Handbook);
