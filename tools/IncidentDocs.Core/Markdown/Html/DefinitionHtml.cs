using Markdig.Extensions.DefinitionLists;
using Markdig.Renderers;
using Markdig.Syntax;

namespace IncidentDocs.Core.Markdown.Html;

/// <summary>A definition list.</summary>
internal sealed class DefinitionHtml : MarkdownObjectRenderer<PageHtml, DefinitionList>
{
    protected override void Write(PageHtml page, DefinitionList list)
    {
        page.EnsureLine();
        page.WriteLine("<dl>");
        foreach (var item in list.OfType<DefinitionItem>())
        {
            WriteItem(page, item);
        }
        page.WriteLine("</dl>");
    }

    private static void WriteItem(PageHtml page, DefinitionItem item)
    {
        var isImplicit = page.ImplicitParagraph;
        page.ImplicitParagraph = item.Count(block => block is not DefinitionTerm) == 1;
        var isOpen = false;
        foreach (var block in item)
        {
            if (block is DefinitionTerm term)
            {
                Close(page, ref isOpen);
                page.Write("<dt>");
                page.WriteText(term);
                page.WriteLine("</dt>");
                continue;
            }
            if (!isOpen)
            {
                page.Write("<dd>");
                isOpen = true;
            }
            page.Write(block);
        }
        Close(page, ref isOpen);
        page.ImplicitParagraph = isImplicit;
    }

    private static void Close(PageHtml page, ref bool isOpen)
    {
        if (isOpen)
        {
            page.WriteLine("</dd>");
            isOpen = false;
        }
    }
}
