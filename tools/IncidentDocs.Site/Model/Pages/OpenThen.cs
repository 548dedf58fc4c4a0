using System.Globalization;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Incidents;
using IncidentDocs.Site.Model.Rows;
using IncidentDocs.Site.Templates;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Model.Pages;

/// <summary>Actions against the causes of an incident that were promised before it and not done when it began: what could have prevented it.</summary>
internal static class OpenThen
{
    private const int Most = 10;

    /// <summary>The section; null where no action was open.</summary>
    public static PageSection? Section(Place place, Incident incident)
    {
        var events = place.Site.Facts.Clocks[incident.Id].Milestones;
        if ((events.Started ?? events.Detected) is not { } began)
        {
            return null;
        }
        var day = place.Times.DayOf(began.Instant);
        var open = incident
            .Causes.Ids()
            .Distinct()
            .SelectMany(cause => place.Site.References.ActionsByCause[cause])
            .Where(action =>
                action.Incident?.Id != incident.Id
                && action.Item.Status.Value != WorkStatus.Dropped
                && action.Item.OpenedOn < day
                && !(action.Item.DoneOn < day)
                && (action.IsOpen || action.Item.DoneOn is not null)
            )
            .DistinctBy(action => action.Id, StringComparer.Ordinal)
            .ToList();
        var section = Sections.Of(
            "open-then",
            place.Words.Of("section.open_then"),
            ActionRows.Columns(place),
            ActionRows.Of(place, open).Take(Most)
        );
        return section is null
            ? null
            : section with
            {
                Count = open.Count.ToString(CultureInfo.InvariantCulture),
                Intro = new RawHtml(
                    $"<p>{HtmlText.Of(place.Words.Of("section.open_then_why"))}</p>"
                ),
            };
    }
}
