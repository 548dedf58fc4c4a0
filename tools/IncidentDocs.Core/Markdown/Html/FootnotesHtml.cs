using System.Globalization;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;

namespace IncidentDocs.Core.Markdown.Html;

/// <summary>The footnotes at the end of a page, in the order of their numbers.</summary>
internal sealed class FootnotesHtml : MarkdownObjectRenderer<PageHtml, FootnoteGroup>
{
    protected override void Write(PageHtml page, FootnoteGroup group)
    {
        var footnotes = group.OfType<Footnote>().OrderBy(footnote => footnote.Order).ToList();
        if (footnotes.Count == 0)
        {
            return;
        }
        page.EnsureLine();
        page.Write("<section class=\"footnotes\" role=\"doc-endnotes\"");
        page.WriteAttribute("aria-label", page.Labels.Footnotes).WriteLine(">");
        page.WriteLine("<ol>");
        foreach (var footnote in footnotes)
        {
            page.Write("<li");
            page.WriteId(IdOf(footnote)).Write('>');
            page.WriteChildren(footnote);
            page.WriteLine("</li>");
        }
        page.WriteLine("</ol>");
        page.WriteLine("</section>");
    }

    public static string IdOf(Footnote footnote) =>
        string.Create(CultureInfo.InvariantCulture, $"fn:{footnote.Order}");
}
