using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Incidents;
using IncidentDocs.Core.Model.People;
using IncidentDocs.Core.Model.Policy;
using IncidentDocs.Site.Model;

namespace IncidentDocs.Site.Api;

/// <summary><c>api/incidents.json</c>: the incidents, when what happened, and their clocks against policy. In a public copy they have their public title and summary, and no times.</summary>
internal static class IncidentsApi
{
    /// <summary>The file.</summary>
    public static readonly ApiFile File = new(
        "incidents",
        new Message(
            "장애의 등급, 상태, 시각, 걸린 시간과 원인",
            "incidents with their severity, status, times, clocks and causes"
        ),
        site => site.Catalog.Incidents.Count > 0,
        api =>
        {
            api.Time("at", api.Site.Facts.AsOf);
            api.List("incidents", api.Site.Catalog.Incidents, incident => Write(api, incident));
        }
    );

    private static void Write(ApiWriter api, Incident incident)
    {
        var clocks = api.Site.Facts.Clocks[incident.Id];
        api.String("id", incident.Id.Value);
        api.Text("title", incident.Title.IsEmpty ? incident.PublicTitle : incident.Title);
        api.Text("public_title", incident.PublicTitle);
        api.String("status", Words<IncidentStatus>.Of(incident.Status.Value));
        api.Id<Severity>("severity", incident.Severity);
        api.Text("summary", incident.Impact.Summary);
        api.Text("public_summary", incident.PublicSummary);
        api.Ids("services", incident.Services);
        api.Ids("causes", incident.Causes);
        api.Ids("related", incident.Related);
        api.Id<Person>("commander", incident.Roles.Commander);
        api.Id<DetectionMethod>("detected_by", incident.DetectedBy);
        WriteTimes(api, clocks.Milestones);
        api.Object("clocks", () => WriteClocks(api, clocks));
        api.Strings("runbooks", incident.RunbooksUsed.Select(use => use.Runbook.Value.Value));
        api.Strings(
            "actions",
            incident.Actions.Select(action => $"{incident.Id}/{action.Id.Value}")
        );
        api.String("page", SitePaths.Of(incident.Id));
    }

    private static void WriteTimes(ApiWriter api, Milestones times)
    {
        api.Time("started_at", times.Started?.Instant);
        api.Time("detected_at", times.Detected?.Instant);
        api.Time("acknowledged_at", times.Acknowledged?.Instant);
        api.Time("mitigated_at", times.Mitigated?.Instant);
        api.Time("recovered_at", times.Recovered?.Instant);
        api.Time("announced_at", times.Announced?.Instant);
    }

    private static void WriteClocks(ApiWriter api, IncidentClocks clocks)
    {
        Write(api, "detect", clocks.Detect);
        Write(api, "acknowledge", clocks.Acknowledge);
        Write(api, "respond", clocks.Respond);
        Write(api, "mitigate", clocks.Mitigate);
        Write(api, "recover", clocks.Recover);
    }

    private static void Write(ApiWriter api, string name, ClockReading? clock)
    {
        if (clock is null)
        {
            api.Json.WriteNull(name);
            return;
        }
        api.Object(
            name,
            () =>
            {
                api.Length("value", clock.Value);
                api.Length("target", clock.Target);
                api.Flag("running", clock.IsRunning);
                api.Flag("kept", clock.IsKept);
            }
        );
    }
}
