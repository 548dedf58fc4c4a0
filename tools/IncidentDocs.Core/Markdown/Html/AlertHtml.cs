using Markdig.Extensions.Alerts;
using Markdig.Renderers;

namespace IncidentDocs.Core.Markdown.Html;

/// <summary>An alert; a kind that is not known keeps its word as title.</summary>
internal sealed class AlertHtml : MarkdownObjectRenderer<PageHtml, AlertBlock>
{
    protected override void Write(PageHtml page, AlertBlock alert)
    {
        var kind = alert.Kind.ToString();
        var lower = kind.ToLowerInvariant();
        var isImplicit = page.ImplicitParagraph;
        page.ImplicitParagraph = false;
        Callout.Open(page, lower, Callout.TitleOf(lower, page.Labels) ?? kind);
        page.WriteChildren(alert);
        Callout.Close(page);
        page.ImplicitParagraph = isImplicit;
    }
}
