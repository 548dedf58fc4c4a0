using Markdig.Renderers;
using Markdig.Syntax.Inlines;

namespace IncidentDocs.Core.Markdown.Html;

/// <summary>Text.</summary>
internal sealed class LiteralHtml : MarkdownObjectRenderer<PageHtml, LiteralInline>
{
    protected override void Write(PageHtml page, LiteralInline literal) =>
        page.WriteEscape(literal.Content.AsSpan());
}
