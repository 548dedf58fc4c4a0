using IncidentDocs.Core.Markdown.Tree;
using Markdig.Renderers;
using Markdig.Syntax.Inlines;

namespace IncidentDocs.Core.Markdown.Html;

/// <summary>A link or an image. What the policy refuses or leads nowhere keeps its text and loses its target.</summary>
internal sealed class LinkHtml : MarkdownObjectRenderer<PageHtml, LinkInline>
{
    protected override void Write(PageHtml page, LinkInline link)
    {
        if (link.IsImage)
        {
            WriteImage(page, link);
            return;
        }
        var resolved = page.IsInLink ? null : PageLinks.Resolve(page.Options, link.Url);
        if (resolved is null)
        {
            page.WriteChildren(link);
            return;
        }
        Open(page, resolved, link.Title);
        page.WriteChildrenInLink(link);
        page.Write("</a>");
    }

    public static void Open(PageHtml page, ResolvedLink link, string? title)
    {
        page.Write("<a");
        page.WriteAddress("href", link.Href);
        if ((title ?? link.Title) is { Length: > 0 } text)
        {
            page.WriteAttribute("title", text);
        }
        if (UrlPolicy.Check(link.Href) == UrlVerdict.Web)
        {
            page.Write(" rel=\"noopener noreferrer\"");
        }
        page.Write('>');
    }

    private static void WriteImage(PageHtml page, LinkInline image)
    {
        var alt = InlineText.Of(image);
        var resolved = PageLinks.ResolveImage(page.Options, image.Url);
        if (resolved is null)
        {
            page.WriteEscape(alt);
            return;
        }
        page.Write("<img");
        page.WriteAddress("src", resolved.Href).WriteAttribute("alt", alt);
        if ((image.Title ?? resolved.Title) is { Length: > 0 } title)
        {
            page.WriteAttribute("title", title);
        }
        page.Write(" loading=\"lazy\">");
    }
}
