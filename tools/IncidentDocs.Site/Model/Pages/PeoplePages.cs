using System.Collections.Immutable;
using IncidentDocs.Core.Facts.OnCall;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Incidents;
using IncidentDocs.Core.Model.OnCall;
using IncidentDocs.Core.Model.People;
using IncidentDocs.Core.Text;
using IncidentDocs.Site.Calendars;
using IncidentDocs.Site.Model.Rows;
using IncidentDocs.Site.Views.Pages;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Model.Pages;

/// <summary>People: the list, and a page each with what they answer for.</summary>
internal static class PeoplePages
{
    private const int NextShifts = 6;

    /// <summary>The pages.</summary>
    public static IEnumerable<PagePlan> Plan(SiteSource site)
    {
        if (site.Catalog.People.Count == 0)
        {
            yield break;
        }
        yield return new PagePlan(SitePaths.People, Index);
        foreach (var person in site.Catalog.People)
        {
            yield return new PagePlan(SitePaths.Of(person.Id), place => Page(place, person));
        }
    }

    private static BuiltPage Index(Place place)
    {
        var references = place.Site.References;
        var sections = place
            .Catalog.Teams.Select(team =>
                Sections.Of(
                    "team-" + team.Id.Value,
                    place.Text(team.Name),
                    PersonRows.Columns(place),
                    PersonRows.Of(place, references.PeopleByTeam[team.Id])
                )
            )
            .Append(
                Sections.Of(
                    "others",
                    place.Words.Of("person.no_team"),
                    PersonRows.Columns(place),
                    PersonRows.Of(
                        place,
                        place.Catalog.People.Where(person =>
                            place.Catalog.Teams.Find(person.Team) is null
                        )
                    )
                )
            )
            .OfType<PageSection>()
            .ToList();
        var frame = Frames.Of(place, "people", place.Words.Of("nav.people")) with
        {
            Contents = Contents.Listed(Contents.Of(sections)),
            Source = place.Catalog.People[0].Location.Path,
        };
        return new BuiltPage(frame, "pages/people.html", new ListPage(sections));
    }

    private static BuiltPage Page(Place place, Person person)
    {
        var (words, references) = (place.Words, place.Site.References);
        var sections = Sections.Present(
            Shifts(place, person),
            PersonLoads.Section(place, person),
            ActionRows.Section(place, references.ActionsByOwner[person.Id]),
            RunbookRows.Section(place, references.RunbooksByOwner[person.Id]),
            Incidents(place, person),
            DrillRows.Section(place, references.DrillsByPerson[person.Id]),
            Sections.Of(
                "experiments",
                words.Of("section.experiments"),
                references.ExperimentsByOwner[person.Id].Select(found => place.Experiment(found.Id))
            ),
            Leave(place, person)
        );
        var badges = PersonRows.State(place, person) is { } state ? new[] { state } : [];
        var frame = Frames.Of(
            place,
            "person",
            place.Text(person.Name),
            place.To(words.Of("nav.people"), SitePaths.People)
        ) with
        {
            Status = new StatusLine(
                badges,
                Sections.Facts(
                    Sections.Fact(
                        words.Of("column.team"),
                        Cell.Part(place.Team(person.Team.Value))
                    ),
                    Sections.Fact(words.Of("column.title"), place.Text(person.Title))
                )
            ),
            Contents = Contents.Listed(
                [Contents.Of(words.Of("people.channels"), "channels")],
                Contents.Of(sections)
            ),
            Source = person.Location.Path,
        };
        var model = new EntityPage(FactsOf(place, person), sections)
        {
            Channels = Channels(place, person),
        };
        return new BuiltPage(frame, "pages/person.html", model);
    }

    private static IReadOnlyList<Fact> FactsOf(Place place, Person person)
    {
        var words = place.Words;
        return Sections.Facts(
            Sections.Fact(
                words.Of("column.roles"),
                Cell.Links(
                    place
                        .Site.References.RolesByPerson[person.Id]
                        .Select(role => place.Role(role.Id))
                )
            ),
            Sections.Fact(
                words.Of("nav.rosters"),
                Cell.Links(RostersOf(place, person).Select(roster => place.Roster(roster.Id)))
            ),
            Sections.Fact(
                words.Of("calendar.title"),
                CalendarFiles.IsInRoster(place.Site, person)
                    ? Cell.Part(
                        place.To(words.Of("calendar.file"), SitePaths.CalendarOf(person.Id))
                    )
                    : null
            ),
            Sections.Fact(
                words.Of("person.languages"),
                string.Join(
                    ", ",
                    person.Languages.Select(language => words.Named("language", language))
                )
            ),
            Sections.Fact(
                words.Of("person.active_from"),
                person.ActiveFrom is { } from ? Cell.Part(place.Times.Day(from)) : null
            ),
            Sections.Fact(
                words.Of("person.active_until"),
                person.ActiveUntil is { } until ? Cell.Part(place.Times.Day(until)) : null
            )
        );
    }

    private static IReadOnlyList<Fact> Channels(Place place, Person person)
    {
        var words = place.Words;
        var channels = person.Channels;
        return Sections.Facts(
            Sections.Fact(words.Of("via", "phone"), Dial(channels.Phone, "tel:")),
            Sections.Fact(words.Of("via", "pager"), Typed(channels.Pager)),
            Sections.Fact(words.Of("via", "chat"), Typed(channels.Chat)),
            Sections.Fact(words.Of("via", "sms"), Dial(channels.Sms, "sms:", words)),
            Sections.Fact(
                words.Of("via", "email"),
                channels.Email is { } email
                    ? Cell.Part(new Link(email.Value, "mailto:" + email.Value))
                    : null
            )
        );
    }

    // The policy of addresses knows tel: alone; a text message is written to the number as it stands.
    private static Inline? Dial(
        Located<string>? number,
        string scheme,
        Templates.Words? plain = null
    ) =>
        number is not { } found ? null
        : plain is not null ? Cell.Typed(PhoneText.Of(found.Value))
        : Cell.Part(new Link(PhoneText.Of(found.Value), scheme + found.Value));

    private static Inline? Typed(Located<string>? name) =>
        name is { } found ? Cell.Typed(found.Value) : null;

    private static IEnumerable<Roster> RostersOf(Place place, Person person) =>
        place.Catalog.Rosters.Where(roster =>
            place.Site.Facts.Schedules.TryGetValue(roster.Id, out var weeks)
            && weeks.Any(week => week.Holders.Any(holder => holder.Person.Value == person.Id))
        );

    private static PageSection? Shifts(Place place, Person person)
    {
        var words = place.Words;
        var rows = place
            .Site.ShiftsByPerson[person.Id]
            .Where(shift => shift.To > place.Site.Facts.AsOf)
            .OrderBy(shift => shift.From)
            .Take(NextShifts)
            .Select(shift =>
                Sections.Row(
                    Cell.Of(place.Roster(shift.Roster)),
                    Cell.Of(
                        Cell.Listed([
                            Cell.Part(place.Text(shift.Seat.Name)),
                            .. shift.Source == OnCallSource.Override
                                ? [Cell.Muted(words.Of("oncall.source_override"))]
                                : ImmutableArray<Inline>.Empty,
                        ])
                    ),
                    Cell.Of(place.Times.At(shift.From)),
                    Cell.Of(place.Times.At(shift.To))
                )
            );
        return Sections.Of(
            "shifts",
            words.Of("section.next_shifts"),
            [
                new(words.Of("column.roster")),
                new(words.Of("column.seat")),
                new(words.Of("column.from")) { IsNarrow = true },
                new(words.Of("column.until")) { IsNarrow = true },
            ],
            rows
        );
    }

    private static PageSection? Incidents(Place place, Person person) =>
        Sections.Of(
            "incidents",
            place.Words.Of("section.incidents"),
            [
                new(place.Words.Of("column.incident")) { IsWide = true },
                new(place.Words.Of("column.severity")),
                new(place.Words.Of("column.role")),
            ],
            place
                .Site.References.IncidentsByPerson[person.Id]
                .Select(incident =>
                    Sections.Row(
                        new TableCell([
                            Cell.Part(place.Incident(incident.Id)),
                            Cell.Part(IncidentRows.TitleOf(place, incident)),
                        ]),
                        Cell.Of(place.Severity(incident.Severity.Value)),
                        Cell.Of(string.Join(", ", RolesIn(place, incident, person.Id)))
                    )
                )
        );

    private static IEnumerable<string> RolesIn(Place place, Incident incident, Id<Person> person)
    {
        var words = place.Words;
        var roles = incident.Roles;
        (Located<Id<Person>>? Who, string Name)[] held =
        [
            (roles.Commander, words.Of("incident.commander")),
            (roles.CommunicationLead, words.Of("incident.communication_lead")),
            (roles.TechLead, words.Of("incident.tech_lead")),
            (roles.OnCall, words.Of("incident.on_call")),
            (roles.Author, words.Of("incident.author")),
        ];
        var names = held.Where(role => role.Who?.Value == person)
            .Select(role => role.Name)
            .ToList();
        return names.Count > 0 ? names : [words.Of("incident.took_part")];
    }

    private static PageSection? Leave(Place place, Person person) =>
        Sections.Of(
            "leave",
            place.Words.Of("section.leave"),
            [
                new(place.Words.Of("column.from")) { IsNarrow = true },
                new(place.Words.Of("column.until")) { IsNarrow = true },
                new(place.Words.Of("column.reason")),
            ],
            person.Leave.Select(leave => new TableRow([
                Cell.Of(place.Times.Day(leave.From)),
                Cell.Of(place.Times.Day(leave.To)),
                Cell.Of(place.Text(leave.Reason)),
            ])
            {
                IsMuted = leave.To < place.Site.Facts.Today,
            })
        );
}
