using System.Buffers;
using IncidentDocs.Core.Markdown.Grammar;
using IncidentDocs.Core.Markdown.Html;

namespace IncidentDocs.Core.Markdown;

/// <summary>
/// Text fields of the front matter (<c>expect</c>, <c>what</c>): code, emphasis, links and the few HTML tags of a page, but no
/// block: a <c>#</c> or <c>-</c> at the start of a line is itself, and <c>[a]: b</c> defines nothing. An empty line is a line break.
/// </summary>
public static class InlineMarkdown
{
    /// <summary>What begins markup, ends a line or is written as an entity, and a blank at an edge. A field without any is its own HTML.</summary>
    private static readonly SearchValues<char> Marks = SearchValues.Create(
        "\\`*_[]<>&\"!~^|:#{}=+@\0\t\r\n\u00a0\u2028\u2029"
    );

    private const int LongestPlain = 1000;

    /// <summary>Writes a text as HTML that may stand within a paragraph.</summary>
    /// <param name="text">The Markdown.</param>
    /// <param name="options">How; heading options mean nothing here.</param>
    /// <param name="output">What is written to.</param>
    public static void Render(string text, MarkdownRenderOptions options, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(output);
        if (IsPlain(text, options))
        {
            output.Write(text);
            return;
        }
        RenderTree(text, options, output);
    }

    /// <summary>Writes a text by way of its tree, whatever it is made of.</summary>
    internal static void RenderTree(string text, MarkdownRenderOptions options, TextWriter output)
    {
        var field = text.Replace('\0', '\ufffd');
        var (tree, _) = BodyParser.Parse(field, MarkdownPipelines.Inline, options.Limits);
        var page = new PageHtml(field, options, output);
        if (tree is null)
        {
            page.WriteEscape(field);
            return;
        }
        page.WriteField(tree);
    }

    /// <summary>The HTML of a text as a string.</summary>
    /// <param name="text">The Markdown.</param>
    /// <param name="options">How; the default options where null.</param>
    public static string ToHtml(string text, MarkdownRenderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        options ??= MarkdownRenderOptions.Default;
        if (IsPlain(text, options))
        {
            return text;
        }
        using var output = new StringWriter();
        Render(text, options, output);
        return output.ToString();
    }

    /// <summary>Reads links, plain text and problems of a text. Spans are offsets in the text itself: a block scalar's source map leads on to the file.</summary>
    /// <param name="text">The Markdown.</param>
    /// <param name="limits">The limits; the default ones where null.</param>
    public static MarkdownReading Read(string text, MarkdownLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return MarkdownReader.Read(text, 0, MarkdownPipelines.Inline, limits);
    }

    private static bool IsPlain(string text, MarkdownRenderOptions options) =>
        text.Length is > 0 and <= LongestPlain
        && text.Length <= options.Limits.LineLength
        && !text.AsSpan().ContainsAny(Marks)
        && !char.IsWhiteSpace(text[0])
        && !char.IsWhiteSpace(text[^1])
        && !text.Contains("http", StringComparison.Ordinal);
}
