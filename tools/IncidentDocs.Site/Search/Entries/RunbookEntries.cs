using IncidentDocs.Core.Model.Runbooks;
using IncidentDocs.Site.Model;

namespace IncidentDocs.Site.Search.Entries;

/// <summary>Runbooks: from a symptom, an alert, an error line or a command.</summary>
internal static class RunbookEntries
{
    /// <summary>The entries.</summary>
    public static IEnumerable<SearchEntry> Of(Place place) =>
        place.Catalog.Runbooks.Select(runbook => new SearchEntry(
            SitePaths.Of(runbook.Id),
            SearchKind.Runbook,
            place.Text(runbook.Title),
            text => Fill(text, place, runbook)
        ));

    private static void Fill(SearchText text, Place place, Runbook runbook)
    {
        text.Add(SearchField.Summary, runbook.Summary)
            .Add(SearchField.Name, runbook.Id.Value)
            .AddOther(runbook.Title)
            .Add(SearchField.Symptom, runbook.Symptoms);
        foreach (var alert in runbook.Alerts)
        {
            text.Add(SearchField.Name, alert.Name.Value).Add(SearchField.Symptom, alert.What);
        }
        foreach (var condition in runbook.SeverityConditions)
        {
            text.Add(SearchField.Summary, condition.When);
        }
        SearchEntries.Concerns(text, place, runbook.Services, runbook.Causes);
        foreach (var step in runbook.Steps)
        {
            Fill(text, step);
        }
        SearchEntries.Prose(text, place, runbook.Location.Path);
    }

    private static void Fill(SearchText text, Step step)
    {
        text.Add(SearchField.Heading, step.Action)
            .Add(SearchField.Heading, step.Id.Value)
            .Add(SearchField.Command, step.Command?.Text)
            .Add(SearchField.Body, step.Method)
            .Add(SearchField.Body, step.Expect)
            .Add(SearchField.Body, step.Undo)
            .Add(SearchField.Body, step.Confirm)
            .Add(SearchField.Body, step.Note);
        foreach (var way in step.Alternatives)
        {
            text.Add(SearchField.Body, way.Label)
                .Add(SearchField.Command, way.Command?.Text)
                .Add(SearchField.Body, way.Method)
                .Add(SearchField.Body, way.Expect);
        }
        foreach (var avoided in step.Avoid)
        {
            text.Add(SearchField.Body, avoided.Why);
        }
    }
}
