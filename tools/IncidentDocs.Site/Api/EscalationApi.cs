using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Facts.OnCall;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.OnCall;
using IncidentDocs.Core.Model.People;
using IncidentDocs.Core.Model.Policy;
using IncidentDocs.Core.Model.Services;
using NodaTime;

namespace IncidentDocs.Site.Api;

/// <summary><c>api/escalation.json</c>: the plan of each severity for a detection at the instant of the copy, as <c>incidentdocs escalate</c> writes it; who is called for each role over the weeks after it; and what leads from a service to its roster.</summary>
internal static class EscalationApi
{
    /// <summary>The file.</summary>
    public static readonly ApiFile File = new(
        "escalation",
        new Message(
            "등급별 에스컬레이션 계획, 역할마다 부를 사람, 서비스의 담당 팀과 편성표",
            "the escalation plan of each severity, whom to call for each role, the team and roster of each service"
        ),
        site => site.Catalog.Escalation is not null && site.Catalog.Rosters.Count > 0,
        Write
    );

    private static void Write(ApiWriter api)
    {
        var (facts, catalog) = (api.Site.Facts, api.Site.Catalog);
        api.Time("at", facts.AsOf);
        api.Time("until", OnCallApi.Until(api.Site));
        api.List("channels", catalog.Escalation!.Channels, channel => Write(api, channel));
        api.Json.WriteStartArray("plans");
        foreach (var severity in catalog.Severities)
        {
            EscalationJson.Write(api.Json, facts, facts.OnCall.Plan(severity, facts.AsOf));
        }
        api.Json.WriteEndArray();
        api.List(
            "calls",
            catalog.Roles.SelectMany(role => CallsOf(api, role)),
            call => Write(api, call)
        );
        api.List("services", catalog.Services, service => Write(api, service));
        PeopleApi.WriteById(api);
    }

    private static void Write(ApiWriter api, NotificationChannel channel)
    {
        api.String("id", channel.Id.Value);
        api.Text("name", channel.Name);
        api.String("use", Words<ChannelUse>.Of(channel.Use));
        api.String("via", Words<ChannelAddress>.Of(channel.Via));
        api.Length("delay", channel.Delay);
    }

    // Of a role that rosters hold a call a roster, of one that people hold a call.
    private static IEnumerable<Call> CallsOf(ApiWriter api, Role role) =>
        api
            .Site.Catalog.Services.DistinctBy(service => service.Team.Value)
            .Prepend<Service?>(null)
            .Select(service => new Call(
                role,
                api.Site.Facts.OnCall.RosterOf(role, service),
                service
            ))
            .DistinctBy(call => call.Roster?.Id);

    private static void Write(ApiWriter api, Call call)
    {
        var zone = call.Roster?.Zone ?? api.Site.Catalog.Handbook.Zone;
        api.String("role", call.Role.Id.Value);
        api.Text("name", call.Role.Name);
        api.String("roster", call.Roster?.Id.Value);
        var spans = api.Site.Facts.OnCall.Calls(
            call.Role,
            call.Service,
            false,
            api.Site.Facts.AsOf,
            OnCallApi.Until(api.Site)
        );
        api.List("intervals", spans, span => Write(api, span, zone));
    }

    private static void Write(ApiWriter api, RoleCallSpan span, DateTimeZone zone)
    {
        api.String("from", JsonTimes.At(span.From, zone));
        api.String("until", JsonTimes.At(span.To, zone));
        api.List(
            "people",
            span.People,
            called =>
            {
                api.String("person", called.Person.Value);
                api.String("via", Words<CallVia>.Of(called.Via));
            }
        );
    }

    private static void Write(ApiWriter api, Service service)
    {
        api.String("service", service.Id.Value);
        api.Id<Team>("team", service.Team);
        api.Id<Roster>("roster", api.Site.Catalog.Teams.Find(service.Team)?.Roster);
    }

    private sealed record Call(Role Role, Roster? Roster, Service? Service);
}
