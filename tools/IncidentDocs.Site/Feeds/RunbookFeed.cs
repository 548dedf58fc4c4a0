using IncidentDocs.Core.Facts.History;
using IncidentDocs.Core.Model.Runbooks;
using IncidentDocs.Site.Model;

namespace IncidentDocs.Site.Feeds;

/// <summary>Changes of runbooks as a feed: an entry a commit and runbook, or where git knows nothing an entry a runbook, by the day it was reviewed.</summary>
internal static class RunbookFeed
{
    /// <summary>Its path in the site.</summary>
    public const string Path = "feeds/runbooks.xml";

    private const int Most = 50;

    /// <summary>The feed; null where there are no runbooks.</summary>
    public static Feed? Of(Place place) =>
        place.Catalog.Runbooks.Count == 0
            ? null
            : new Feed(
                Path,
                place.Words.Of("feed.runbooks"),
                SitePaths.Runbooks,
                [
                    .. place
                        .Catalog.Runbooks.SelectMany(runbook => Entries(place, runbook))
                        .OrderByDescending(entry => entry.Updated)
                        .ThenBy(entry => entry.Id, StringComparer.Ordinal)
                        .Take(Most),
                ]
            );

    private static IEnumerable<FeedEntry> Entries(Place place, Runbook runbook) =>
        place.Site.Facts.History.Of(runbook.Location.Path)
            is { Changes.IsDefaultOrEmpty: false } known
            ? known.Changes.Select(change => Entry(place, runbook, change))
            : [Entry(place, runbook)];

    private static FeedEntry Entry(Place place, Runbook runbook, DocumentChange change) =>
        new(
            $"{runbook.Id}\n{change.Commit.Id}",
            place.Text(runbook.Title),
            SitePaths.Of(runbook.Id),
            change.Commit.LandedAt,
            change.Commit.Subject
        )
        {
            Authors =
            [
                .. change
                    .Commit.Authors.Select(author => Name(place, author))
                    .Where(name => name.Length > 0),
            ],
        };

    private static FeedEntry Entry(Place place, Runbook runbook) =>
        new(
            $"{runbook.Id}\n{runbook.ReviewedOn.Value}",
            place.Text(runbook.Title),
            SitePaths.Of(runbook.Id),
            place.Catalog.Handbook.Zone.AtStartOfDay(runbook.ReviewedOn.Value).ToInstant(),
            place.Text(runbook.Summary)
        );

    private static string Name(Place place, CommitAuthor author) =>
        place.Site.PeopleByEmail.TryGetValue(author.Email, out var person)
            ? place.Person(person).Text
            : author.Name;
}
