using IncidentDocs.Core.Text;

namespace IncidentDocs.Core.Markdown;

/// <summary>A footnote that something refers to.</summary>
/// <param name="Number">Its number on the page, from 1.</param>
/// <param name="Label">Its label as written, without <c>^</c>.</param>
/// <param name="References">How often the text refers to it.</param>
/// <param name="Span">Its text in the file.</param>
public sealed record MarkdownFootnote(int Number, string Label, int References, TextSpan Span);
