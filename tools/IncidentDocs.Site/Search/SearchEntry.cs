namespace IncidentDocs.Site.Search;

/// <summary>Something that a search finds: a page, or a place on one.</summary>
/// <param name="Target">Its address from the site's root.</param>
/// <param name="Kind">The group it is shown in.</param>
/// <param name="Title">What a result is called.</param>
/// <param name="Fill">Tells its texts. Called more than once and on any thread; the same texts at every call.</param>
internal sealed record SearchEntry(
    string Target,
    SearchKind Kind,
    string Title,
    Action<SearchText> Fill
);
