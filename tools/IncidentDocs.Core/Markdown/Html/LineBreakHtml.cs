using Markdig.Renderers;
using Markdig.Syntax.Inlines;

namespace IncidentDocs.Core.Markdown.Html;

/// <summary>A line end, hard or soft.</summary>
internal sealed class LineBreakHtml : MarkdownObjectRenderer<PageHtml, LineBreakInline>
{
    protected override void Write(PageHtml page, LineBreakInline line) =>
        page.WriteLine(line.IsHard ? "<br>" : "");
}
