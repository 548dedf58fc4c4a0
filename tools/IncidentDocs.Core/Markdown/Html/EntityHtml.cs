using Markdig.Renderers;
using Markdig.Syntax.Inlines;

namespace IncidentDocs.Core.Markdown.Html;

/// <summary>An entity, written as the character it stands for.</summary>
internal sealed class EntityHtml : MarkdownObjectRenderer<PageHtml, HtmlEntityInline>
{
    protected override void Write(PageHtml page, HtmlEntityInline entity) =>
        page.WriteEscape(entity.Transcoded.AsSpan());
}
