using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Model.OnCall;
using IncidentDocs.Core.Model.People;
using IncidentDocs.Site.Model;

namespace IncidentDocs.Site.Api;

/// <summary><c>api/teams.json</c>: teams with their roster, people and services.</summary>
internal static class TeamsApi
{
    /// <summary>The file.</summary>
    public static readonly ApiFile File = new(
        "teams",
        new Message(
            "팀과 그 리드, 편성표, 사람, 서비스",
            "teams with their lead, roster, people and services"
        ),
        site => site.Catalog.Teams.Count > 0,
        api =>
        {
            api.Time("at", api.Site.Facts.AsOf);
            api.List("teams", api.Site.Catalog.Teams, team => Write(api, team));
        }
    );

    private static void Write(ApiWriter api, Team team)
    {
        var catalog = api.Site.Catalog;
        api.String("id", team.Id.Value);
        api.Text("name", team.Name);
        api.Text("description", team.Description);
        api.Id<Person>("lead", team.Lead);
        api.Id<Roster>("roster", team.Roster);
        api.String("chat", team.Chat);
        api.Strings(
            "people",
            catalog
                .People.Where(person => person.Team.Value == team.Id)
                .Select(person => person.Id.Value)
        );
        api.Strings(
            "services",
            catalog
                .Services.Where(service => service.Team.Value == team.Id)
                .Select(service => service.Id.Value)
        );
        api.String("page", SitePaths.Of(team.Id));
    }
}
