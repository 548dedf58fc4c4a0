using System.Globalization;
using System.Text;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Core.Markdown;

/// <summary>Plain text of Markdown: no marks, no addresses, no HTML; for feeds, descriptions, calendars and terminals.</summary>
public static class MarkdownToPlainText
{
    /// <summary>All of a page, a line a block, headings included.</summary>
    /// <param name="body">The Markdown.</param>
    /// <param name="withCode">Whether code counts as text.</param>
    public static string Convert(string body, bool withCode = true)
    {
        ArgumentNullException.ThrowIfNull(body);
        var facts = MarkdownReader.Read(body, 0, MarkdownPipelines.Page, null).Facts;
        var headings = facts.Headings.ToDictionary(heading => heading.Id, StringComparer.Ordinal);
        var text = new StringBuilder();
        foreach (var section in facts.Sections)
        {
            if (headings.TryGetValue(section.HeadingId, out var heading))
            {
                AppendLine(text, heading.Text);
            }
            AppendLine(text, section.TextOf(body, withCode));
        }
        return text.ToString();
    }

    /// <summary>A text field in one line.</summary>
    /// <param name="text">The Markdown, inlines only.</param>
    public static string Inline(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sections = InlineMarkdown.Read(text).Facts.Sections;
        return sections.IsEmpty ? "" : OneLine(sections[0].TextOf(text));
    }

    /// <summary>The beginning of a page's running text, headings and code apart, in one line; cut between words, with an ellipsis.</summary>
    /// <param name="source">The decoded file.</param>
    /// <param name="facts">What was read from it.</param>
    /// <param name="length">The most characters (UTF-16 units), the ellipsis included.</param>
    public static string Summary(SourceText source, MarkdownFacts facts, int length)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(facts);
        foreach (var section in facts.Sections)
        {
            var text = OneLine(section.TextOf(source.Text, withCode: false));
            if (text.Length > 0)
            {
                return Cut(text, length);
            }
        }
        return "";
    }

    private static string Cut(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }
        var room = Math.Max(length - 1, 0);
        var space = text.LastIndexOf(' ', room);
        var end = space > room / 2 ? space : WholeCharacters(text, room);
        return text[..end].TrimEnd() + "…";
    }

    // A surrogate pair or a letter with its marks is never cut in two.
    private static int WholeCharacters(string text, int room)
    {
        var end = 0;
        while (end < text.Length && end + StringInfo.GetNextTextElementLength(text, end) <= room)
        {
            end += StringInfo.GetNextTextElementLength(text, end);
        }
        return end;
    }

    private static string OneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static void AppendLine(StringBuilder text, string line)
    {
        if (line.Length > 0)
        {
            text.Append(text.Length > 0 ? "\n" : "").Append(line);
        }
    }
}
