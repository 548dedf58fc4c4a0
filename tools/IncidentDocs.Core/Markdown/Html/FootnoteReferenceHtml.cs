using System.Globalization;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;

namespace IncidentDocs.Core.Markdown.Html;

/// <summary>The number in the text that leads to a footnote, and the arrow that leads back.</summary>
internal sealed class FootnoteReferenceHtml : MarkdownObjectRenderer<PageHtml, FootnoteLink>
{
    protected override void Write(PageHtml page, FootnoteLink link)
    {
        var reference = string.Create(CultureInfo.InvariantCulture, $"fnref:{link.Index}");
        var number = link.Footnote.Order.ToString(CultureInfo.InvariantCulture);
        if (link.IsBackLink)
        {
            page.Write(" <a class=\"footnote-back\" role=\"doc-backlink\"");
            page.WriteAddress("href", "#" + page.Options.IdPrefix + reference)
                .WriteAttribute("aria-label", page.Labels.BackToText)
                .Write(">↩</a>");
            return;
        }
        if (page.IsInLink)
        {
            page.Write("<sup>").Write(number).Write("</sup>");
            return;
        }
        page.Write("<sup class=\"footnote-ref\"><a role=\"doc-noteref\"");
        page.WriteId(reference)
            .WriteAddress("href", "#" + page.Options.IdPrefix + FootnotesHtml.IdOf(link.Footnote))
            .WriteAttribute("aria-label", $"{page.Labels.Footnote} {number}")
            .Write('>')
            .Write(number)
            .Write("</a></sup>");
    }
}
