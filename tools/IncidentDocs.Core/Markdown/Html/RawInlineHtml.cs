using IncidentDocs.Core.Markdown.Tree;
using Markdig.Renderers;
using Markdig.Syntax.Inlines;

namespace IncidentDocs.Core.Markdown.Html;

/// <summary>Raw HTML within a line: a balanced tag that passes, nothing for a comment, text for all else.</summary>
internal sealed class RawInlineHtml : MarkdownObjectRenderer<PageHtml, HtmlInline>
{
    protected override void Write(PageHtml page, HtmlInline inline)
    {
        var tag = HtmlTag.Of(inline.Tag);
        if (tag.Name == HtmlTagName.Comment)
        {
            return;
        }
        if (page.Passes(inline))
        {
            page.Write(tag.Html);
            return;
        }
        page.WriteEscape(inline.Tag);
    }
}
