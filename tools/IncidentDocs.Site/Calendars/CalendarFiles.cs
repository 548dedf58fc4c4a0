using System.Collections.Immutable;
using IncidentDocs.Core.Facts.OnCall;
using IncidentDocs.Core.Model.OnCall;
using IncidentDocs.Core.Model.People;
using IncidentDocs.Site.Model;
using IncidentDocs.Site.Model.Pages;
using IncidentDocs.Site.Output;
using NodaTime;

namespace IncidentDocs.Site.Calendars;

/// <summary>The calendars of a site: one a roster, one a person who is in a roster, one of drills and due dates.</summary>
internal static class CalendarFiles
{
    private static readonly Duration s_behind = Duration.FromDays(31);

    /// <summary>The files.</summary>
    public static IEnumerable<OutputFile> Of(SiteSource site)
    {
        var place = new Place(site, SitePaths.Home);
        foreach (var roster in site.Catalog.Rosters)
        {
            yield return File(SitePaths.CalendarOf(roster.Id), () => OfRoster(place, roster));
        }
        foreach (var person in site.Catalog.People)
        {
            if (IsInRoster(site, person))
            {
                yield return File(SitePaths.CalendarOf(person.Id), () => OfPerson(place, person));
            }
        }
        if (DateEvents.Of(place) is { IsEmpty: false } events)
        {
            yield return File(
                SitePaths.Dates,
                () =>
                    Make(place, place.Words.Of("calendar.dates"), site.Facts.Calendar.Zone, events)
            );
        }
    }

    /// <summary>Whether a person has a calendar: whether some roster plans them, now or later.</summary>
    public static bool IsInRoster(SiteSource site, Person person) => Shifts(site, person).Any();

    /// <summary>The shifts on the calendar of a person.</summary>
    public static IEnumerable<SeatShift> Shifts(SiteSource site, Person person) =>
        site.ShiftsByPerson[person.Id]
            .GroupBy(shift => shift.Roster)
            .SelectMany(group => Shown(site, group.Key, group));

    /// <summary>The shifts on the calendar of a roster: of the last month, and to the end of the plan.</summary>
    public static IEnumerable<SeatShift> Shifts(SiteSource site, Roster roster) =>
        Shown(site, roster.Id, site.Facts.OnCall.Shifts(roster));

    private static IEnumerable<SeatShift> Shown(
        SiteSource site,
        Core.Model.Id<Roster> roster,
        IEnumerable<SeatShift> shifts
    )
    {
        var weeks = site.Facts.Schedules[roster];
        var ends = weeks.IsEmpty ? Instant.MinValue : weeks.Max(week => week.To);
        var begins = site.Facts.AsOf - s_behind;
        return shifts
            .Where(shift => shift.From < ends && shift.To > begins)
            .Select(shift => shift with { To = Instant.Min(shift.To, ends) });
    }

    private static Calendar OfRoster(Place place, Roster roster) =>
        Make(
            place,
            place.Text(roster.Name),
            roster.Zone,
            Shifts(place.Site, roster)
                .Select(shift =>
                    Event(
                        place,
                        roster,
                        shift,
                        shift.Person is { } person
                            ? $"{place.Text(shift.Seat.Name)}: {place.Person(person).Text}"
                            : place.Words.With(
                                "calendar.gap",
                                place.Text(shift.Seat.Name),
                                place.Text(roster.Name)
                            )
                    )
                )
        );

    private static Calendar OfPerson(Place place, Person person) =>
        Make(
            place,
            place.Words.With("calendar.of", place.Text(person.Name)),
            person.Zone ?? place.Site.Facts.Calendar.Zone,
            from shift in Shifts(place.Site, person)
            let roster = place.Catalog.Rosters.Find((Core.Model.Id<Roster>?)shift.Roster)!
            select Event(
                place,
                roster,
                shift,
                $"{place.Text(roster.Name)} {place.Text(shift.Seat.Name)}"
            )
        );

    // The seat and the start name a shift: whoever serves it, it stays the same event.
    private static CalendarEvent.Stretch Event(
        Place place,
        Roster roster,
        SeatShift shift,
        string summary
    ) =>
        new(
            $"{roster.Id}.{shift.Seat.Id}.{CalendarZone.Utc(shift.From)}@incidentdocs",
            summary,
            string.Join(
                '\n',
                (string[])
                    [
                        $"{place.Text(roster.Name)}: {RosterRules.Hours(place, roster)}",
                        .. shift.Source == OnCallSource.Override
                            ? [place.Words.Of("oncall.source_override")]
                            : Array.Empty<string>(),
                    ]
            ),
            shift.From,
            shift.To
        );

    private static Calendar Make(
        Place place,
        string name,
        DateTimeZone zone,
        IEnumerable<CalendarEvent> events
    ) =>
        new(
            name,
            zone,
            place.Site.Language,
            place.Site.Facts.AsOf,
            [
                .. events
                    .OrderBy(one =>
                        one is CalendarEvent.Stretch stretch ? stretch.From : Instant.MinValue
                    )
                    .ThenBy(one => one is CalendarEvent.Day day ? day.On : LocalDate.MinIsoValue)
                    .ThenBy(one => one.Uid, StringComparer.Ordinal),
            ]
        );

    private static OutputFile File(string path, Func<Calendar> calendar) =>
        new(path, writer => calendar().Write().Write(writer));
}
