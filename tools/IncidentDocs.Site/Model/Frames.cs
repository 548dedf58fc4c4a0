using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Text;
using IncidentDocs.Site.Views.Pieces;
using NodaTime.Text;

namespace IncidentDocs.Site.Model;

/// <summary>Makes what surrounds a page.</summary>
internal static class Frames
{
    /// <summary>The frame of a page.</summary>
    /// <param name="place">The page.</param>
    /// <param name="kind">Kind of page.</param>
    /// <param name="title">Title.</param>
    /// <param name="above">The pages between the start page and this one.</param>
    public static PageFrame Of(
        Place place,
        string kind,
        string title,
        params ReadOnlySpan<Link> above
    )
    {
        var site = place.Site;
        return new PageFrame(
            title,
            site.Title,
            place.Words.Of("frame.language"),
            place.SiteRoot,
            kind,
            [place.To(site.Title, SitePaths.Home), .. above],
            Navigation.Of(place),
            Alarm(place),
            Find(place),
            Print(place),
            site.Times.At(site.Facts.AsOf)
        )
        {
            Tree = place.Root,
            Languages = LanguageLinks.Of(place),
        };
    }

    /// <summary>The way from a symptom to its runbook.</summary>
    public static Link Find(Place place) =>
        place.To(
            place.Words.Of("frame.find"),
            place.Catalog.Runbooks.Count > 0
                ? SitePaths.Runbooks + "#by-symptom"
                : SitePaths.Runbooks
        );

    /// <summary>What a copy on paper says of itself.</summary>
    public static PrintInfo Print(Place place) =>
        new(
            place.Site.Title,
            place.Words.With("frame.version", place.Catalog.Handbook.Version.Value),
            LocalDatePattern.Iso.Format(place.Site.Facts.Today)
        );

    // The gravest severity's checklist is what somebody needs who presses "P1"; else the escalation, else the runbooks.
    private static Link Alarm(Place place)
    {
        var catalog = place.Catalog;
        var gravest = catalog.Severities.Count > 0 ? catalog.Severities[0] : null;
        var text = gravest?.Id.Value ?? place.Words.Of("frame.alarm");
        var checklist = catalog.Checklists.FirstOrDefault(list =>
            gravest is not null && list.Severity?.Value == gravest.Id
        );
        return checklist is not null ? place.To(text, SitePaths.Of(checklist.Id))
            : catalog.Escalation is not null ? place.To(text, SitePaths.Escalation)
            : place.To(text, SitePaths.Runbooks);
    }
}
