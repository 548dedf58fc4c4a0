using System.Collections.Immutable;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Core.Markdown;

/// <summary>A fenced code block.</summary>
/// <param name="Language">First word after the fence, as written; empty where there is none.</param>
/// <param name="LanguageSpan">That word in the file; empty, and just after the fence, where there is none.</param>
/// <param name="Lines">Its lines in the file, without indentation, quote marks and line ends.</param>
/// <param name="DiagramType">For <c>mermaid</c>: the first word of the diagram (empty where there is none). Null for any other language.</param>
/// <param name="Span">The whole block in the file, its fences included.</param>
public sealed record MarkdownFence(
    string Language,
    TextSpan LanguageSpan,
    ImmutableArray<TextSpan> Lines,
    string? DiagramType,
    TextSpan Span
)
{
    /// <summary>The content's place, from its first line to the end of its last; indentation and quote marks of the lines between are inside it.</summary>
    public TextSpan Content =>
        Lines.IsEmpty
            ? new TextSpan(LanguageSpan.End, 0)
            : TextSpan.Between(Lines[0].Start, Lines[^1].End);

    /// <summary>The code, its lines joined by LF, without one at its end.</summary>
    /// <param name="source">The text of the file that the fence was read from.</param>
    public string Code(string source) =>
        string.Join('\n', Lines.Select(line => source.Substring(line.Start, line.Length)));

    /// <summary>The offset in the file of an offset in <see cref="Code"/>.</summary>
    public int ToFile(int offset)
    {
        var rest = Math.Max(offset, 0);
        foreach (var line in Lines)
        {
            if (rest <= line.Length)
            {
                return line.Start + rest;
            }
            rest -= line.Length + 1;
        }
        return Content.End;
    }
}
