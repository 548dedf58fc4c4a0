using Markdig.Extensions.TaskLists;
using Markdig.Renderers;

namespace IncidentDocs.Core.Markdown.Html;

/// <summary>The box of a task; its paragraph is the label.</summary>
internal sealed class TaskHtml : MarkdownObjectRenderer<PageHtml, TaskList>
{
    protected override void Write(PageHtml page, TaskList task) =>
        page.Write(
            task.Checked
                ? "<input type=\"checkbox\" disabled checked>"
                : "<input type=\"checkbox\" disabled>"
        );
}
