using Markdig.Extensions.TaskLists;
using Markdig.Renderers;
using Markdig.Syntax;

namespace IncidentDocs.Core.Markdown.Html;

/// <summary>A paragraph; that of a task is the label of its box. One of which nothing is left (the first line of an alert) is not written.</summary>
internal sealed class ParagraphHtml : MarkdownObjectRenderer<PageHtml, ParagraphBlock>
{
    protected override void Write(PageHtml page, ParagraphBlock paragraph)
    {
        if (paragraph.Inline is { FirstChild: null })
        {
            return;
        }
        var isTask = paragraph.Inline?.FirstChild is TaskList;
        if (!page.ImplicitParagraph)
        {
            page.EnsureLine();
            page.Write("<p>");
        }
        if (isTask)
        {
            page.Write("<label>");
            page.WriteText(paragraph);
            page.Write("</label>");
        }
        else
        {
            page.WriteText(paragraph);
        }
        if (!page.ImplicitParagraph)
        {
            page.WriteLine("</p>");
        }
    }
}
