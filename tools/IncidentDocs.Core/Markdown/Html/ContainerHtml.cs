using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;

namespace IncidentDocs.Core.Markdown.Html;

/// <summary>A custom container: <c>::: warning title</c> is an alert, any other name a box with a class of its name.</summary>
internal sealed class ContainerHtml : MarkdownObjectRenderer<PageHtml, CustomContainer>
{
    private const int LongestName = 32;

    protected override void Write(PageHtml page, CustomContainer container)
    {
        var isImplicit = page.ImplicitParagraph;
        page.ImplicitParagraph = false;
        var name = (container.Info ?? "").ToLowerInvariant();
        if (Callout.TitleOf(name, page.Labels) is null)
        {
            OpenBox(page, name, container.Arguments);
        }
        else
        {
            Callout.Open(page, name, container.Arguments);
        }
        page.WriteChildren(container);
        Callout.Close(page);
        page.ImplicitParagraph = isImplicit;
    }

    private static void OpenBox(PageHtml page, string name, string? title)
    {
        var isName =
            name.Length is > 0 and <= LongestName
            && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-');
        page.EnsureLine();
        page.Write("<div");
        page.WriteAttribute("class", isName ? "box box-" + name : "box").WriteLine(">");
        if (!string.IsNullOrWhiteSpace(title))
        {
            page.Write("<p class=\"box-title\">");
            page.WriteEscape(title);
            page.WriteLine("</p>");
        }
    }
}
