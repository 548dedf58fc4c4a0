using IncidentDocs.Core.Text;

namespace IncidentDocs.Core.Markdown;

/// <summary>A heading.</summary>
/// <param name="Level">1 to 6, as written.</param>
/// <param name="Text">Its plain text.</param>
/// <param name="Id">Its id on the page, see <see cref="HeadingIds"/>; unique within the body.</param>
/// <param name="Span">Where it stands in the file, its marks included.</param>
public sealed record MarkdownHeading(int Level, string Text, string Id, TextSpan Span);
