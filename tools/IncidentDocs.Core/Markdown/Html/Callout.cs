using System.Text;

namespace IncidentDocs.Core.Markdown.Html;

/// <summary>What alerts (<c>&gt; [!NOTE]</c>) and containers (<c>:::note</c>) of the same names share.</summary>
internal static class Callout
{
    /// <summary>The title of a kind that has a look of its own; null for any other.</summary>
    public static string? TitleOf(string kind, MarkdownLabels labels) =>
        kind switch
        {
            "note" => labels.Note,
            "tip" => labels.Tip,
            "important" => labels.Important,
            "warning" => labels.Warning,
            "caution" => labels.Caution,
            _ => null,
        };

    public static void Open(PageHtml page, string kind, string? title)
    {
        var known = TitleOf(kind, page.Labels);
        page.EnsureLine();
        page.Write("<div");
        page.WriteAttribute("class", known is null ? "alert" : "alert alert-" + kind);
        page.WriteLine(" role=\"note\">");
        page.Write("<p class=\"alert-title\">");
        page.WriteEscape(string.IsNullOrWhiteSpace(title) ? known ?? kind : title);
        page.WriteLine("</p>");
    }

    public static void Close(PageHtml page)
    {
        page.EnsureLine();
        page.WriteLine("</div>");
    }
}
