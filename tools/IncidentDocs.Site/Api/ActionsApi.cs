using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Incidents;
using IncidentDocs.Core.Model.People;
using IncidentDocs.Site.Model;

namespace IncidentDocs.Site.Api;

/// <summary><c>api/actions.json</c>: what is to be done after incidents and drills.</summary>
internal static class ActionsApi
{
    /// <summary>The file.</summary>
    public static readonly ApiFile File = new(
        "actions",
        new Message(
            "장애와 훈련에서 나온 대책: 담당자, 기한, 상태",
            "actions of incidents and drills with owner, due date and status"
        ),
        site => WorkItem.All(site.Catalog).Any(),
        api =>
        {
            api.Time("at", api.Site.Facts.AsOf);
            api.List("actions", WorkItem.All(api.Site.Catalog), work => Write(api, work));
        }
    );

    private static void Write(ApiWriter api, WorkItem work)
    {
        var item = work.Item;
        var (source, page) = work.Incident is { } incident
            ? (incident.Id.Value, SitePaths.Of(incident.Id))
            : (work.Drill!.Id.Value, SitePaths.Of(work.Drill.Id));
        api.String("id", $"{source}/{item.Id.Value}");
        api.Text("what", item.What);
        api.String("type", Word(item.Type));
        api.String("horizon", Word(item.Horizon));
        api.Id<Person>("owner", item.Owner);
        api.Day("opened_on", item.OpenedOn);
        api.Day("due", item.Due?.Value);
        api.Flag("overdue", work.IsOpen && item.Due?.Value < api.Site.Facts.Today);
        api.String("priority", Word(item.Priority));
        api.String("status", Words<WorkStatus>.Of(item.Status.Value));
        api.Day("done_on", item.DoneOn);
        api.String("evidence", item.Evidence?.Value);
        api.Ids("causes", item.Causes);
        api.String("source", source);
        api.String("page", $"{page}#{item.Id.Value}");
    }

    private static string? Word<T>(T? value)
        where T : struct, Enum => value is { } word ? Words<T>.Of(word) : null;
}
