using System.Collections.Immutable;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Core.Markdown.Tree;

/// <summary>The first word of a Mermaid diagram, which says its type; comments, directives and its front matter come before it.</summary>
internal static class MermaidType
{
    private const int LongestWord = 40;

    /// <summary>Whether diagrams of the type are drawn.</summary>
    public static bool IsDrawn(string type) => type is "flowchart" or "graph";

    /// <summary>The word and its place in the body; an empty one at the end of the block where there is none.</summary>
    public static (string Type, TextSpan Span) Find(
        ImmutableArray<TextSpan> lines,
        string body,
        int end
    )
    {
        var (inFrontMatter, inDirective, isFirst) = (false, false, true);
        foreach (var line in lines)
        {
            var text = body.AsSpan(line.Start, line.Length);
            var trimmed = text.Trim();
            if (trimmed.IsEmpty)
            {
                continue;
            }
            if (trimmed is "---" && (isFirst || inFrontMatter))
            {
                (inFrontMatter, isFirst) = (!inFrontMatter, false);
                continue;
            }
            isFirst = false;
            if (inFrontMatter || inDirective || trimmed.StartsWith("%%"))
            {
                inDirective =
                    (inDirective || trimmed.StartsWith("%%{"))
                    && !trimmed.Contains("}%%", StringComparison.Ordinal);
                continue;
            }
            var start = line.Start + text.Length - text.TrimStart().Length;
            var word = WordOf(trimmed);
            return (word.ToString(), new TextSpan(start, word.Length));
        }
        return ("", new TextSpan(end, 0));
    }

    private static ReadOnlySpan<char> WordOf(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (
            length < Math.Min(text.Length, LongestWord)
            && (char.IsLetterOrDigit(text[length]) || text[length] is '-' or '_')
        )
        {
            length++;
        }
        return text[..Math.Max(length, 1)];
    }
}
