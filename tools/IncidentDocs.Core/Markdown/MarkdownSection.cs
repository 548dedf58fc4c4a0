using System.Collections.Immutable;
using System.Text;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Core.Markdown;

/// <summary>The plain text below a heading, up to the next one; for search and summaries.</summary>
/// <param name="HeadingId">Id of the heading; empty for the text before the first.</param>
/// <param name="Runs">The text as spans of the file, in the order of the page.</param>
public sealed record MarkdownSection(string HeadingId, ImmutableArray<MarkdownRun> Runs)
{
    /// <summary>The text, a line a block.</summary>
    /// <param name="source">The text of the file that the section was read from.</param>
    /// <param name="withCode">Whether code counts as text.</param>
    public string TextOf(string source, bool withCode = true)
    {
        var text = new StringBuilder();
        AppendTo(text, source, withCode);
        return text.ToString();
    }

    /// <summary>Appends the text, a line a block, so that a whole page needs one builder.</summary>
    /// <param name="text">What is appended to.</param>
    /// <param name="source">The text of the file that the section was read from.</param>
    /// <param name="withCode">Whether code counts as text.</param>
    public void AppendTo(StringBuilder text, string source, bool withCode = true)
    {
        ArgumentNullException.ThrowIfNull(text);
        var start = text.Length;
        foreach (var (kind, span) in Runs)
        {
            switch (kind)
            {
                case MarkdownRunKind.Space:
                    Separate(text, start, ' ');
                    break;
                case MarkdownRunKind.Break:
                    Separate(text, start, '\n');
                    break;
                case MarkdownRunKind.Entity:
                    text.Append(Markup.Decode(source.AsSpan(span.Start, span.Length)));
                    break;
                case MarkdownRunKind.Code when !withCode:
                    break;
                default:
                    text.Append(source, span.Start, span.Length);
                    break;
            }
        }
        while (text.Length > start && text[^1] is ' ' or '\n')
        {
            text.Length--;
        }
    }

    // White space is written once and never first.
    private static void Separate(StringBuilder text, int start, char white)
    {
        if (text.Length == start)
        {
            return;
        }
        if (text[^1] is ' ' or '\n')
        {
            text[^1] = white == '\n' ? white : text[^1];
            return;
        }
        text.Append(white);
    }
}
