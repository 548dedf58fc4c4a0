using System.Collections.Immutable;

namespace IncidentDocs.Site.Feeds;

/// <summary>A feed of the site.</summary>
/// <param name="Path">Its path in the site.</param>
/// <param name="Title">Title, plain text.</param>
/// <param name="Page">The page that shows the same, from the site's root.</param>
/// <param name="Entries">Its entries, the latest first.</param>
internal sealed record Feed(
    string Path,
    string Title,
    string Page,
    ImmutableArray<FeedEntry> Entries
);
