using Markdig.Renderers;
using Markdig.Syntax;

namespace IncidentDocs.Core.Markdown.Html;

/// <summary>A quote.</summary>
internal sealed class QuoteHtml : MarkdownObjectRenderer<PageHtml, QuoteBlock>
{
    protected override void Write(PageHtml page, QuoteBlock quote)
    {
        var isImplicit = page.ImplicitParagraph;
        page.ImplicitParagraph = false;
        page.EnsureLine();
        page.WriteLine("<blockquote>");
        page.WriteChildren(quote);
        page.EnsureLine();
        page.WriteLine("</blockquote>");
        page.ImplicitParagraph = isImplicit;
    }
}
