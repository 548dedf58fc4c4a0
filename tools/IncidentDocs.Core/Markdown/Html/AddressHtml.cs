using Markdig.Renderers;
using Markdig.Syntax.Inlines;

namespace IncidentDocs.Core.Markdown.Html;

/// <summary>An address in angle brackets.</summary>
internal sealed class AddressHtml : MarkdownObjectRenderer<PageHtml, AutolinkInline>
{
    protected override void Write(PageHtml page, AutolinkInline address)
    {
        var url = address.IsEmail ? "mailto:" + address.Url : address.Url;
        var resolved = page.IsInLink ? null : PageLinks.Resolve(page.Options, url);
        if (resolved is null)
        {
            page.WriteEscape(address.Url);
            return;
        }
        LinkHtml.Open(page, resolved, null);
        page.WriteEscape(address.Url);
        page.Write("</a>");
    }
}
