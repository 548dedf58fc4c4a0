using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.People;
using IncidentDocs.Site.Model.Rows;
using IncidentDocs.Site.Views.Pages;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Model.Pages;

/// <summary>Teams and roles.</summary>
internal static class TeamPages
{
    /// <summary>The pages.</summary>
    public static IEnumerable<PagePlan> Plan(SiteSource site)
    {
        if (site.Catalog.Teams.Count > 0)
        {
            yield return new PagePlan(SitePaths.Teams, Index);
        }
        foreach (var team in site.Catalog.Teams)
        {
            yield return new PagePlan(SitePaths.Of(team.Id), place => Page(place, team));
        }
        if (site.Catalog.Roles.Count > 0)
        {
            yield return new PagePlan(SitePaths.Roles, Roles);
        }
    }

    private static BuiltPage Index(Place place)
    {
        var (words, references) = (place.Words, place.Site.References);
        var section = Sections.Of(
            "teams",
            words.Of("nav.teams"),
            [
                new(words.Of("column.team")),
                new(words.Of("column.lead")),
                new(words.Of("column.roster")),
                new(words.Of("column.chat")),
                new(words.Of("nav.people")) { IsNumber = true },
                new(words.Of("nav.services")) { IsNumber = true },
            ],
            place.Catalog.Teams.Select(team =>
                Sections.Row(
                    Cell.Of(place.Team(team.Id)),
                    Cell.Of(place.Person(team.Lead.Value)),
                    Cell.Of(team.Roster is { } roster ? place.Roster(roster.Value) : null),
                    team.Chat is { } chat ? new TableCell([Cell.Typed(chat)]) : Cell.Empty,
                    Cell.Of(references.PeopleByTeam[team.Id].Count()),
                    Cell.Of(references.ServicesByTeam[team.Id].Count())
                )
            )
        )!;
        var frame = Frames.Of(place, "teams", words.Of("nav.teams")) with
        {
            Source = place.Catalog.Teams[0].Location.Path,
        };
        return new BuiltPage(frame, "pages/teams.html", new ListPage([section]));
    }

    private static BuiltPage Page(Place place, Team team)
    {
        var (words, references) = (place.Words, place.Site.References);
        var services = references.ServicesByTeam[team.Id].ToList();
        var sections = Sections.Present(
            Sections.Of(
                "people",
                words.Of("nav.people"),
                PersonRows.Columns(place),
                PersonRows.Of(place, references.PeopleByTeam[team.Id])
            ),
            ServiceRows.Section(place, "services", words.Of("nav.services"), services),
            Sections.Of(
                "rosters",
                words.Of("nav.rosters"),
                references.RostersByTeam[team.Id].Select(roster => place.Roster(roster.Id))
            ),
            IncidentRows.Section(
                place,
                references.Incidents.Where(incident =>
                    incident.Services.Ids().Any(id => services.Exists(service => service.Id == id))
                )
            ),
            ActionRows.Section(
                place,
                references
                    .PeopleByTeam[team.Id]
                    .SelectMany(person => references.ActionsByOwner[person.Id])
                    .Where(action => action.IsOpen)
            )
        );
        var frame = Frames.Of(
            place,
            "team",
            place.Text(team.Name),
            place.To(words.Of("nav.teams"), SitePaths.Teams)
        ) with
        {
            Status = new StatusLine(
                [],
                Sections.Facts(
                    Sections.Fact(words.Of("column.lead"), Cell.Part(place.Person(team.Lead.Value)))
                )
            ),
            Contents = Contents.Listed(Contents.Of(sections)),
            Source = team.Location.Path,
        };
        var facts = Sections.Facts(
            Sections.Fact(
                words.Of("column.answers"),
                team.Roster is { } roster ? Cell.Part(place.Roster(roster.Value)) : null
            ),
            Sections.Fact(words.Of("column.chat"), team.Chat is { } chat ? Cell.Typed(chat) : null),
            Sections.Fact(
                words.Of("column.roles"),
                Cell.Links(references.RolesByTeam[team.Id].Select(role => place.Role(role.Id)))
            )
        );
        return new BuiltPage(
            frame,
            "pages/team.html",
            new EntityPage(facts, sections) { Body = place.Paragraph(team.Description) }
        );
    }

    private static BuiltPage Roles(Place place)
    {
        var words = place.Words;
        var groups = place
            .Catalog.Roles.GroupBy(role => role.Group)
            .OrderBy(group => group.Key)
            .Select(group => new RoleGroupView(
                "group-" + Words<RoleGroup>.Of(group.Key),
                words.Of("role_group", Words<RoleGroup>.Of(group.Key)),
                [.. group.Select(role => Card(place, role))]
            ))
            .ToList();
        var frame = Frames.Of(place, "roles", words.Of("nav.roles")) with
        {
            Contents = Contents.Listed(
                groups.SelectMany(group =>
                    group
                        .Roles.Select(role => Contents.Of(role.Name, role.Id, 3))
                        .Prepend(Contents.Of(group.Title, group.Id))
                )
            ),
            Source = place.Catalog.Roles[0].Location.Path,
        };
        return new BuiltPage(frame, "pages/roles.html", new RolesPage(groups));
    }

    private static RoleCard Card(Place place, Role role)
    {
        var words = place.Words;
        var holders = SeatViews.Holders(place, role);
        var isFixed = role.Holder is { Roster: null };
        return new RoleCard(
            Anchors.Of(role.Id.Value),
            place.Text(role.Name),
            [.. role.Duty.Select(place.LineOrEmpty)],
            Sections.Facts(
                Sections.Fact(
                    words.Of("column.holder"),
                    role.Holder is { Roster: { } roster }
                        ? Cell.Links([place.Roster(roster.Value)])
                        : Cell.Listed(holders.SelectMany(Reach))
                ),
                Sections.Fact(
                    words.Of("role.now"),
                    isFixed ? [] : Cell.Listed(holders.SelectMany(Reach))
                ),
                Sections.Fact(
                    words.Of("role.deputy"),
                    role.Deputy is { } deputy
                        ? Cell.Listed(Reach(PersonRows.Seat(place, string.Empty, deputy.Value)))
                        : []
                ),
                Sections.Fact(
                    words.Of("role.war_room"),
                    place.Catalog.WarRoom?.RequiredRoles.Ids().Contains(role.Id) == true
                        ? Cell.Part(place.To(words.Of("war_room.roles"), SitePaths.WarRoom))
                        : null
                ),
                Sections.Fact(words.Of("nav.runbooks"), Cell.Links(RunbooksOf(place, role)))
            )
        )
        {
            Abbreviation = role.Abbreviation,
        };
    }

    private static IEnumerable<Inline> Reach(SeatView seat)
    {
        yield return Cell.Part(seat.Person);
        if (seat.Phone is { } phone)
        {
            yield return Cell.Part(phone);
        }
    }

    private static IEnumerable<Link> RunbooksOf(Place place, Role role) =>
        place
            .Catalog.Runbooks.Where(runbook =>
                runbook.Steps.Any(step => step.Role.Value == role.Id)
            )
            .Select(runbook => place.Runbook(runbook.Id));
}
