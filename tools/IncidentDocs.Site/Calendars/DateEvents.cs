using System.Collections.Immutable;
using IncidentDocs.Site.Model;
using IncidentDocs.Site.Model.Rows;

namespace IncidentDocs.Site.Calendars;

/// <summary>The days on which drills are held and open actions are due.</summary>
internal static class DateEvents
{
    /// <summary>The days, drills first.</summary>
    public static ImmutableArray<CalendarEvent> Of(Place place) =>
        [.. Drills(place), .. Actions(place)];

    private static IEnumerable<CalendarEvent.Day> Drills(Place place) =>
        (place.Catalog.DrillPlan?.Planned ?? []).Select(drill => new CalendarEvent.Day(
            $"drill.{drill.Id}@incidentdocs",
            place.Words.With("calendar.drill", place.Text(drill.Title)),
            place.Person(drill.Owner.Value).Text,
            drill.On
        ));

    private static IEnumerable<CalendarEvent.Day> Actions(Place place) =>
        place
            .Site.References.Actions.Where(action => action.IsOpen && action.Item.Due is not null)
            .Select(action => new CalendarEvent.Day(
                $"action.{action.Id}@incidentdocs",
                place.Words.With("calendar.due", place.Text(action.Item.What)),
                $"{action.Id}\n{place.Text(action.SourceTitle)}",
                action.Item.Due!.Value.Value
            ));
}
