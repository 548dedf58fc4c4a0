using Markdig.Renderers;
using Markdig.Syntax;

namespace IncidentDocs.Core.Markdown.Html;

/// <summary>A thematic break.</summary>
internal sealed class RuleHtml : MarkdownObjectRenderer<PageHtml, ThematicBreakBlock>
{
    protected override void Write(PageHtml page, ThematicBreakBlock rule)
    {
        page.EnsureLine();
        page.WriteLine("<hr>");
    }
}
