using Markdig.Renderers;
using Markdig.Syntax.Inlines;

namespace IncidentDocs.Core.Markdown.Html;

/// <summary>Code within a line.</summary>
internal sealed class CodeSpanHtml : MarkdownObjectRenderer<PageHtml, CodeInline>
{
    protected override void Write(PageHtml page, CodeInline code)
    {
        page.Write("<code>");
        page.WriteEscape(code.ContentSpan);
        page.Write("</code>");
    }
}
