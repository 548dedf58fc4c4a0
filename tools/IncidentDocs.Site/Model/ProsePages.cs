using IncidentDocs.Core.Model.Pages;

namespace IncidentDocs.Site.Model;

/// <summary>Tells the sorts of prose apart: stages of the process, generated rule pages, all the rest.</summary>
internal static class ProsePages
{
    private const string ProcessFolder = "content/process/";

    /// <summary>Whether it is a page of the process.</summary>
    public static bool IsProcess(Page page) =>
        page.Stage is not null || page.Path.StartsWith(ProcessFolder, StringComparison.Ordinal);

    /// <summary>Whether it is a generated page of a rule.</summary>
    public static bool IsRule(Page page) => page.Code is not null && !IsProcess(page);

    /// <summary>Whether it is a page of prose that no other part of the site lists.</summary>
    public static bool IsPlain(Page page) => !IsProcess(page) && page.Code is null;

    /// <summary>A page's title: as written, else its first heading, else the file's name.</summary>
    public static string Title(Place place, Page page)
    {
        if (page.Title is { IsEmpty: false } title)
        {
            return place.Text(title);
        }
        return
            place.Document(page.Path) is { } document
            && MarkdownBody.Title(document) is { Text.Length: > 0 } heading
            ? heading.Text
            : Core.Model.HandbookPath.StemOf(page.Path);
    }
}
