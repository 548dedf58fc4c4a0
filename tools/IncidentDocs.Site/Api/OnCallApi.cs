using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Facts.OnCall;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.OnCall;
using NodaTime;

namespace IncidentDocs.Site.Api;

/// <summary><c>api/oncall.json</c>: who is on call at the instant of the copy, and over the weeks after it. A roster begins as <c>incidentdocs oncall</c> writes it; its times stand on its own clock.</summary>
internal static class OnCallApi
{
    /// <summary>The file.</summary>
    public static readonly ApiFile File = new(
        "oncall",
        new Message(
            "지금과 앞으로 몇 주의 온콜: 편성표마다 구간과 사람",
            "who is on call, now and over the next weeks"
        ),
        site => site.Catalog.Rosters.Count > 0,
        Write
    );

    /// <summary>Instant just after the last that the files know.</summary>
    public static Instant Until(Model.SiteSource site) =>
        site.Facts.AsOf + site.Facts.OnCall.Reachability.Length;

    private static void Write(ApiWriter api)
    {
        api.Time("at", api.Site.Facts.AsOf);
        api.Time("until", Until(api.Site));
        api.List("rosters", api.Site.Catalog.Rosters, roster => Write(api, roster));
        PeopleApi.WriteById(api);
    }

    private static void Write(ApiWriter api, Roster roster)
    {
        var (facts, catalog) = (api.Site.Facts, api.Site.Catalog);
        OnCallJson.WriteFields(api.Json, roster, facts.OnCall.SpanAt(roster, facts.AsOf));
        api.Text("name", roster.Name);
        api.Id<Core.Model.People.Team>("team", roster.Team);
        api.String("chat", catalog.Teams.Find(roster.Team)?.Chat);
        api.String("time_zone", roster.Zone.Id);
        api.Length("acknowledge_within", roster.AcknowledgeWithin);
        api.Length("escalate_after", roster.EscalateAfter);
        api.String("page", Model.SitePaths.Of(roster.Id));
        api.String("calendar", Model.SitePaths.CalendarOf(roster.Id));
        api.List(
            "seats",
            roster.Seats,
            seat =>
            {
                api.String("id", seat.Id);
                api.Text("name", seat.Name);
                api.Flag("required", seat.Required);
            }
        );
        api.List(
            "intervals",
            facts.OnCall.Spans(roster, facts.AsOf, Until(api.Site)),
            span => Write(api, roster, span)
        );
    }

    // Beside the two that most rosters have, every seat by its id; in business hours there is none.
    private static void Write(ApiWriter api, Roster roster, OnCallSpan span)
    {
        OnCallJson.WriteSpan(api.Json, roster, span);
        api.Object(
            "seats",
            () =>
            {
                foreach (var seat in span.Seats)
                {
                    if (seat.Seat is { } id)
                    {
                        api.String(id, seat.Person?.Value);
                    }
                }
            }
        );
    }
}
