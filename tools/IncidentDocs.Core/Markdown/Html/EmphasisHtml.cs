using Markdig.Renderers;
using Markdig.Syntax.Inlines;

namespace IncidentDocs.Core.Markdown.Html;

/// <summary>Emphasis, strong emphasis and strikethrough.</summary>
internal sealed class EmphasisHtml : MarkdownObjectRenderer<PageHtml, EmphasisInline>
{
    protected override void Write(PageHtml page, EmphasisInline emphasis)
    {
        var element = emphasis switch
        {
            { DelimiterChar: '~' } => "del",
            { DelimiterCount: 2 } => "strong",
            _ => "em",
        };
        page.Write('<').Write(element).Write('>');
        page.WriteChildren(emphasis);
        page.Write("</").Write(element).Write('>');
    }
}
