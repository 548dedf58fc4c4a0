using IncidentDocs.Core.Model.Pages;
using IncidentDocs.Site.Model;

namespace IncidentDocs.Site.Search.Entries;

/// <summary>Pages of prose: the process, guides, rules; and the handbook itself.</summary>
internal static class ProseEntries
{
    /// <summary>The entries.</summary>
    public static IEnumerable<SearchEntry> Of(Place place)
    {
        var (words, catalog) = (place.Words, place.Catalog);
        foreach (var page in catalog.Pages)
        {
            yield return new SearchEntry(
                SitePaths.OfPage(page.Path),
                ProsePages.IsRule(page) ? SearchKind.Rule
                    : ProsePages.IsProcess(page) ? SearchKind.Policy
                    : SearchKind.Document,
                ProsePages.Title(place, page),
                text => Fill(text, place, page)
            );
        }
        yield return new SearchEntry(
            SitePaths.About,
            SearchKind.Document,
            words.Of("nav.about"),
            text =>
            {
                text.Add(SearchField.Summary, catalog.Handbook.Purpose)
                    .Add(SearchField.Body, catalog.Handbook.Project);
                foreach (var related in catalog.Handbook.RelatedDocuments)
                {
                    text.Add(SearchField.Body, related.Id.Value)
                        .Add(SearchField.Body, related.Title)
                        .Add(SearchField.Body, related.Description);
                }
            }
        );
        if (!catalog.Releases.IsEmpty)
        {
            yield return new SearchEntry(
                SitePaths.Releases,
                SearchKind.Document,
                words.Of("nav.releases"),
                text =>
                    text.Add(
                        SearchField.Body,
                        catalog
                            .Releases.Select(release => release.Name!)
                            .Where(name => name is not null)
                    )
            );
        }
    }

    private static void Fill(SearchText text, Place place, Page page)
    {
        text.Add(SearchField.Summary, page.Summary).Add(SearchField.Name, page.Code);
        foreach (var step in page.Steps)
        {
            text.Add(SearchField.Heading, step.Name).Add(SearchField.Body, step.What);
        }
        foreach (var method in page.DetectionMethods)
        {
            text.Add(SearchField.Body, method.Name)
                .Add(SearchField.Body, method.Tools)
                .Add(SearchField.Body, method.Description);
        }
        SearchEntries.Prose(text, place, page.Path);
    }
}
