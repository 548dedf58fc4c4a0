using System.Globalization;
using IncidentDocs.Core.Markdown.Tree;
using Markdig.Renderers;
using Markdig.Syntax;

namespace IncidentDocs.Core.Markdown.Html;

/// <summary>A heading with its id and a link to itself.</summary>
internal sealed class HeadingHtml : MarkdownObjectRenderer<PageHtml, HeadingBlock>
{
    protected override void Write(PageHtml page, HeadingBlock heading)
    {
        var text = InlineText.Of(heading.Inline).Trim();
        var id = page.NextId(text);
        var level = Math.Clamp(heading.Level + page.Options.HeadingOffset, 1, 6)
            .ToString(CultureInfo.InvariantCulture);
        page.EnsureLine();
        page.Write("<h").Write(level);
        page.WriteId(id).Write('>');
        page.WriteText(heading);
        if (page.Options.HeadingAnchors)
        {
            page.Write("<a class=\"anchor\"");
            page.WriteAddress("href", "#" + page.Options.IdPrefix + id)
                .WriteAttribute(
                    "aria-label",
                    text.Length == 0 ? page.Labels.Section : $"{page.Labels.Section}: {text}"
                );
            page.Write("></a>");
        }
        page.Write("</h").Write(level).WriteLine(">");
    }
}
