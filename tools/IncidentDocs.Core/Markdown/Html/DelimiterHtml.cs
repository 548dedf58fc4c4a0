using Markdig.Renderers;
using Markdig.Syntax.Inlines;

namespace IncidentDocs.Core.Markdown.Html;

/// <summary>A mark that turned out to mean nothing: itself, and what comes after it.</summary>
internal sealed class DelimiterHtml : MarkdownObjectRenderer<PageHtml, DelimiterInline>
{
    protected override void Write(PageHtml page, DelimiterInline delimiter)
    {
        page.WriteEscape(delimiter.ToLiteral());
        page.WriteChildren(delimiter);
    }
}
