using IncidentDocs.Core.Markdown.Grammar;
using IncidentDocs.Core.Markdown.Html;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Core.Markdown;

/// <summary>
/// Writes a Markdown body as HTML: balanced and valid whatever was written, without script, style or handler, with no address that
/// <see cref="UrlPolicy"/> refuses. The same body and options give the same characters.
/// </summary>
public static class MarkdownRenderer
{
    /// <summary>Writes the body of a file.</summary>
    /// <param name="source">The decoded file.</param>
    /// <param name="body">The body's place in it.</param>
    /// <param name="options">How.</param>
    /// <param name="output">What is written to.</param>
    public static void Render(
        SourceText source,
        TextSpan body,
        MarkdownRenderOptions options,
        TextWriter output
    )
    {
        ArgumentNullException.ThrowIfNull(source);
        Render(source.Slice(body), options, output);
    }

    /// <summary>Writes a body.</summary>
    /// <param name="body">The Markdown.</param>
    /// <param name="options">How.</param>
    /// <param name="output">What is written to.</param>
    public static void Render(string body, MarkdownRenderOptions options, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(body);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(output);
        var text = body.Replace('\0', '\ufffd');
        var (tree, _) = BodyParser.Parse(text, MarkdownPipelines.Page, options.Limits);
        var page = new PageHtml(text, options, output);
        if (tree is null)
        {
            page.WriteRaw(text);
            return;
        }
        page.WritePage(tree);
    }

    /// <summary>The HTML of a body as a string.</summary>
    /// <param name="body">The Markdown.</param>
    /// <param name="options">How; the default options where null.</param>
    public static string ToHtml(string body, MarkdownRenderOptions? options = null)
    {
        using var output = new StringWriter();
        Render(body, options ?? MarkdownRenderOptions.Default, output);
        return output.ToString();
    }
}
