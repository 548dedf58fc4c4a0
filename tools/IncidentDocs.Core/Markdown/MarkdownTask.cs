using IncidentDocs.Core.Text;

namespace IncidentDocs.Core.Markdown;

/// <summary>An item of a task list.</summary>
/// <param name="Done">Whether it is ticked.</param>
/// <param name="Text">The plain text beside the box.</param>
/// <param name="Span">The box (<c>[x]</c>) in the file.</param>
public sealed record MarkdownTask(bool Done, string Text, TextSpan Span);
