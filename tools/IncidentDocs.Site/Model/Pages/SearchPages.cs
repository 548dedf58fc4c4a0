using IncidentDocs.Site.Output;
using IncidentDocs.Site.Search;
using IncidentDocs.Site.Search.Entries;
using IncidentDocs.Site.Search.Index;
using IncidentDocs.Site.Search.Terms;
using IncidentDocs.Site.Views.Pages;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Model.Pages;

/// <summary>The page of results, and the index that it and the dialog of every page read.</summary>
internal static class SearchPages
{
    /// <summary>The page.</summary>
    public static PagePlan Plan() => new(SitePaths.Search, Build);

    /// <summary>The files of the index.</summary>
    public static IEnumerable<OutputFile> Files(SiteSource site)
    {
        var entries = SearchEntries.Of(new Place(site, SitePaths.Search));
        var synonyms = new SynonymMatcher(
            site.Catalog.Synonyms?.Groups.Select(group => (IReadOnlyList<string>)group) ?? []
        );
        var index = SearchIndexer.Build(entries, synonyms, site.Language);
        return new SearchFiles(entries, index, synonyms, site.Language).Files();
    }

    private static BuiltPage Build(Place place)
    {
        var words = place.Words;
        var find = Frames.Find(place);
        var ways = new List<Link>
        {
            find with
            {
                Text = words.Of("runbook.by_symptom"),
            },
            place.To(words.Of("nav.incidents"), SitePaths.Incidents),
            place.To(words.Of("nav.rosters"), SitePaths.Rosters),
        };
        if (place.Catalog.Contacts.Count > 0)
        {
            ways.Add(place.To(words.Of("nav.contacts"), SitePaths.Contacts));
        }
        return new BuiltPage(
            Frames.Of(place, "search", words.Of("search.title")),
            "pages/search.html",
            new SearchPage(find, ways)
        );
    }
}
