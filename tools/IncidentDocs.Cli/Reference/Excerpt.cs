using System.Collections.Immutable;

namespace IncidentDocs.Cli.Reference;

/// <summary>A few lines of a file.</summary>
/// <param name="Path">The file; a folder, where the lines are the names of what lies in it.</param>
/// <param name="Language">Language of the lines, as a fence of Markdown names it.</param>
/// <param name="Lines">The lines, with a mark where some are left out.</param>
internal sealed record Excerpt(string Path, string Language, ImmutableArray<string> Lines);
