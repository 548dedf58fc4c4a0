using Markdig.Syntax;

namespace IncidentDocs.Core.Markdown.Grammar;

/// <summary>What the library does with the lines of a paragraph once it has looked for link definitions.</summary>
internal static class ParagraphLines
{
    public static void Trim(ParagraphBlock paragraph)
    {
        var lines = paragraph.Lines.Lines;
        for (var i = 0; i < paragraph.Lines.Count; i++)
        {
            lines[i].Slice.TrimStart();
        }
        lines[paragraph.Lines.Count - 1].Slice.TrimEnd();
    }
}
