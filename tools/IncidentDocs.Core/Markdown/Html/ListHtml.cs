using System.Globalization;
using Markdig.Extensions.TaskLists;
using Markdig.Renderers;
using Markdig.Syntax;

namespace IncidentDocs.Core.Markdown.Html;

/// <summary>Ordered, unordered and task lists.</summary>
internal sealed class ListHtml : MarkdownObjectRenderer<PageHtml, ListBlock>
{
    protected override void Write(PageHtml page, ListBlock list)
    {
        page.EnsureLine();
        page.Write(list.IsOrdered ? "<ol" : "<ul");
        if (list.IsOrdered && StartOf(list) is var start && start != 1)
        {
            page.WriteAttribute("start", start.ToString(CultureInfo.InvariantCulture));
        }
        page.WriteLine(">");
        var isImplicit = page.ImplicitParagraph;
        page.ImplicitParagraph = !list.IsLoose;
        foreach (var child in list)
        {
            var item = (ListItemBlock)child;
            page.EnsureLine();
            page.Write(IsTask(item) ? "<li class=\"task\">" : "<li>");
            page.WriteChildren(item);
            page.WriteLine("</li>");
        }
        page.ImplicitParagraph = isImplicit;
        page.WriteLine(list.IsOrdered ? "</ol>" : "</ul>");
    }

    private static int StartOf(ListBlock list) =>
        int.TryParse(
            list.OrderedStart,
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var start
        )
            ? start
            : 1;

    private static bool IsTask(ListItemBlock item) =>
        item.Count > 0 && item[0] is ParagraphBlock { Inline.FirstChild: TaskList };
}
