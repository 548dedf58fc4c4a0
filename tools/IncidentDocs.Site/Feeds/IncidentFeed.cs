using System.Collections.Immutable;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Incidents;
using IncidentDocs.Site.Model;
using IncidentDocs.Site.Model.Rows;
using NodaTime;
using NodaTime.Text;

namespace IncidentDocs.Site.Feeds;

/// <summary>The incidents as a feed: an entry an incident, new again whenever its document or its timeline goes on.</summary>
internal static class IncidentFeed
{
    /// <summary>Its path in the site.</summary>
    public const string Path = "feeds/incidents.xml";

    private const int Most = 50;
    private const int DayDigits = 8;

    /// <summary>The feed; null where there are no incidents.</summary>
    public static Feed? Of(Place place) =>
        place.Catalog.Incidents.Count == 0
            ? null
            : new Feed(
                Path,
                place.Words.Of("nav.incidents"),
                SitePaths.Incidents,
                [
                    .. place
                        .Catalog.Incidents.Select(incident => Entry(place, incident))
                        .OrderByDescending(entry => entry.Updated)
                        .ThenByDescending(entry => entry.Id, StringComparer.Ordinal)
                        .Take(Most),
                ]
            );

    private static FeedEntry Entry(Place place, Incident incident)
    {
        var began = Began(place, incident);
        var summary = incident.Impact.Summary.IsEmpty
            ? incident.PublicSummary
            : incident.Impact.Summary;
        return new FeedEntry(
            incident.Id.Value,
            $"{incident.Id} {IncidentRows.TitleOf(place, incident)}",
            SitePaths.Of(incident.Id),
            Updated(place, incident, began),
            place.Text(summary)
        )
        {
            Published = began,
            Categories = Categories(place, incident),
        };
    }

    private static ImmutableArray<string> Categories(Place place, Incident incident) =>
        place.Catalog.Severities.Find(incident.Severity.Value) is null
            ? [.. incident.Services.Ids().Select(service => service.Value)]
            :
            [
                incident.Severity.Value.Value,
                .. incident.Services.Ids().Select(service => service.Value),
            ];

    private static Instant Updated(Place place, Incident incident, Instant began)
    {
        var latest = began;
        foreach (var entry in incident.Timeline)
        {
            latest = Instant.Max(latest, entry.Instant);
        }
        return place.Site.Facts.History.Of(incident.Location.Path)?.Last is { } last
            ? Instant.Max(latest, last.Commit.LandedAt)
            : latest;
    }

    // A copy without timelines has the day that the id names.
    private static Instant Began(Place place, Incident incident)
    {
        var times = place.Site.Facts.Clocks[incident.Id].Milestones;
        if ((times.Detected ?? times.Started) is { } first)
        {
            return first.Instant;
        }
        var digits = new string([.. incident.Id.Value.Where(char.IsAsciiDigit).Take(DayDigits)]);
        var day = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd").Parse(digits);
        var handbook = place.Catalog.Handbook;
        return handbook.Zone.AtStartOfDay(day.Success ? day.Value : handbook.CreatedOn).ToInstant();
    }
}
