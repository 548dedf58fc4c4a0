using System.Collections.Immutable;

namespace IncidentDocs.Core.Markdown;

/// <summary>What reading a body gave: its facts, as far as they could be read, and its problems.</summary>
/// <param name="Facts">The facts; those of a part that is over a limit are missing.</param>
/// <param name="Problems">The problems, in the order of the file.</param>
public sealed record MarkdownReading(MarkdownFacts Facts, ImmutableArray<MarkdownProblem> Problems);
