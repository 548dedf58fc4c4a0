using IncidentDocs.Core.Text;

namespace IncidentDocs.Core.Markdown;

/// <summary>A piece of plain text that is left in the file rather than copied.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands in the file; empty for spaces and breaks.</param>
public readonly record struct MarkdownRun(MarkdownRunKind Kind, TextSpan Span);
