using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Model.OnCall;
using IncidentDocs.Core.Model.People;
using IncidentDocs.Core.Model.Services;
using IncidentDocs.Site.Model;

namespace IncidentDocs.Site.Api;

/// <summary><c>api/services.json</c>: services, who answers for them and what they need.</summary>
internal static class ServicesApi
{
    /// <summary>The file.</summary>
    public static readonly ApiFile File = new(
        "services",
        new Message(
            "서비스와 담당 팀, 편성표, 의존하는 서비스, Runbook",
            "services with their team, roster, dependencies and runbooks"
        ),
        site => site.Catalog.Services.Count > 0,
        api =>
        {
            api.Time("at", api.Site.Facts.AsOf);
            api.List("services", api.Site.Catalog.Services, service => Write(api, service));
        }
    );

    private static void Write(ApiWriter api, Service service)
    {
        var catalog = api.Site.Catalog;
        api.String("id", service.Id.Value);
        api.Text("name", service.Name);
        api.Text("description", service.Description);
        api.String("type", service.Type);
        api.Number("tier", service.Tier == 0 ? null : service.Tier);
        api.Strings("environments", service.Environments);
        api.Id<Team>("team", service.Team);
        api.Id<Roster>("roster", catalog.Teams.Find(service.Team)?.Roster);
        api.Ids("depends_on", service.DependsOn);
        api.Number("availability_percent", service.AvailabilityObjective);
        api.String("dashboard", service.Dashboard);
        api.Strings(
            "runbooks",
            catalog
                .Runbooks.Where(runbook => runbook.Services.Any(named => named.Value == service.Id))
                .Select(runbook => runbook.Id.Value)
        );
        api.String("page", SitePaths.Of(service.Id));
    }
}
