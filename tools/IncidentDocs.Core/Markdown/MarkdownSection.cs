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
        foreach (var run in Runs)
        {
            var characters = source.AsSpan(run.Span.Start, run.Span.Length);
            if (run.Kind == MarkdownRunKind.Text)
            {
                AppendLines(text, characters);
            }
            else if (run.Kind == MarkdownRunKind.Entity)
            {
                text.Append(Markup.Decode(characters));
            }
            else if (withCode)
            {
                text.Append(characters);
            }
            Separate(text, start, run.Gap);
        }
        while (text.Length > start && text[^1] is ' ' or '\n')
        {
            text.Length--;
        }
    }

    // Line ends inside a run are spaces, with the white space around them.
    private static void AppendLines(StringBuilder text, ReadOnlySpan<char> run)
    {
        for (var end = run.IndexOf('\n'); end >= 0; end = run.IndexOf('\n'))
        {
            text.Append(run[..end].TrimEnd()).Append(' ');
            run = run[(end + 1)..].TrimStart();
        }
        text.Append(run);
    }

    // White space is written once and never first.
    private static void Separate(StringBuilder text, int start, MarkdownGap gap)
    {
        if (text.Length == start || gap == MarkdownGap.None)
        {
            return;
        }
        var white = gap == MarkdownGap.Break ? '\n' : ' ';
        if (text[^1] is not (' ' or '\n'))
        {
            text.Append(white);
        }
        else if (white == '\n')
        {
            text[^1] = white;
        }
    }
}
