using System.Text;

namespace IncidentDocs.Core.Authoring.Import;

/// <summary>A page made of a page: its title and its place in lists; the body stays.</summary>
internal static class ImportedPage
{
    /// <summary>The file.</summary>
    public static string Write(
        ImportSettings settings,
        SourceDocument document,
        string body,
        ImportVerdict verdict
    )
    {
        var text = new StringBuilder("---\n");
        ImportMatter.Origin(text, document);
        text.Append($"title: {YamlText.Of(document.Title)}\n");
        if (document.Fields.GetValueOrDefault("description") is { Length: > 0 } summary)
        {
            text.Append($"summary: {YamlText.Of(summary)}\n");
        }
        if (ImportMatter.Order(document) is { } order)
        {
            text.Append($"order: {order}\n");
        }
        ImportMatter.Waivers(text, settings, verdict);
        return text.Append("---\n").Append(body).ToString();
    }
}
