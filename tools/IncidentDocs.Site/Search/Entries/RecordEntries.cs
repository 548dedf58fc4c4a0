using IncidentDocs.Core.Model.Drills;
using IncidentDocs.Core.Model.Incidents;
using IncidentDocs.Site.Model;
using IncidentDocs.Site.Model.Rows;

namespace IncidentDocs.Site.Search.Entries;

/// <summary>What happened and what was practised: incidents, the board, drills, experiments.</summary>
internal static class RecordEntries
{
    /// <summary>The entries.</summary>
    public static IEnumerable<SearchEntry> Of(Place place)
    {
        var (words, catalog) = (place.Words, place.Catalog);
        foreach (var incident in catalog.Incidents)
        {
            yield return new SearchEntry(
                SitePaths.Of(incident.Id),
                SearchKind.Incident,
                $"{incident.Id} {IncidentRows.TitleOf(place, incident)}",
                text => Fill(text, place, incident)
            );
        }
        if (catalog.Board is not null)
        {
            yield return new SearchEntry(
                SitePaths.Board,
                SearchKind.Incident,
                words.Of("nav.board"),
                text => text.Add(SearchField.Body, catalog.BoardItems.Select(item => item.Title))
            );
        }
        foreach (var drill in catalog.Drills)
        {
            yield return Drill(
                SitePaths.Of(drill.Id),
                place.Text(drill.Title),
                Filler(place, drill)
            );
        }
        foreach (var experiment in catalog.Experiments)
        {
            yield return Drill(
                SitePaths.Of(experiment.Id),
                place.Text(experiment.Title),
                text => Fill(text, place, experiment)
            );
        }
        if (catalog.GameDay is { } day)
        {
            yield return Drill(
                SitePaths.GameDay,
                place.Text(day.Title),
                text => Fill(text, place, day)
            );
        }
        if (catalog.DrillPlan is { } plan)
        {
            yield return Drill(SitePaths.Drills, words.Of("nav.drills"), text => Fill(text, plan));
        }
    }

    private static SearchEntry Drill(string target, string title, Action<SearchText> fill) =>
        new(target, SearchKind.Drill, title, fill);

    private static void Fill(SearchText text, Place place, Incident incident)
    {
        var milestones = place.Site.Facts.Clocks[incident.Id].Milestones;
        text.Add(
                SearchField.Summary,
                incident.Impact.Summary.IsEmpty ? incident.PublicSummary : incident.Impact.Summary
            )
            .Add(SearchField.Summary, incident.RootCause)
            .Add(SearchField.Summary, incident.ContributingFactors)
            .Add(SearchField.Body, incident.Impact.Functions);
        if ((milestones.Started ?? milestones.Detected) is { } began)
        {
            text.Add(SearchField.Name, place.Times.Day(place.Times.DayOf(began.Instant)).Text);
        }
        SearchEntries.Concerns(text, place, incident.Services, incident.Causes);
        foreach (var entry in incident.Timeline)
        {
            text.Add(SearchField.Body, entry.What)
                .Add(SearchField.Body, entry.Note)
                .Add(SearchField.Body, entry.Alert?.Value);
        }
        foreach (var why in incident.Whys)
        {
            text.Add(SearchField.Body, why.Question).Add(SearchField.Body, why.Answer);
        }
        Actions(text.Add(SearchField.Body, incident.Resolution), incident.Actions);
        text.Add(SearchField.Body, incident.Lessons.WentWell)
            .Add(SearchField.Body, incident.Lessons.WentBadly)
            .Add(SearchField.Body, incident.Lessons.GotLucky);
        SearchEntries.Prose(text, place, incident.Location.Path);
    }

    private static void Actions(SearchText text, IEnumerable<ActionItem> actions)
    {
        foreach (var action in actions)
        {
            text.Add(SearchField.Heading, action.What).Add(SearchField.Body, action.Details);
        }
    }

    private static Action<SearchText> Filler(Place place, Drill drill) =>
        text =>
        {
            text.Add(SearchField.Summary, drill.Scenario)
                .Add(SearchField.Name, DrillRows.TypeOf(place, drill))
                .Add(SearchField.Body, drill.Assessment);
            foreach (var criterion in drill.Criteria)
            {
                text.Add(SearchField.Body, criterion.Name).Add(SearchField.Body, criterion.Note);
            }
            Actions(text, drill.Improvements);
            SearchEntries.Prose(text, place, drill.Location.Path);
        };

    private static void Fill(SearchText text, Place place, Experiment experiment)
    {
        text.Add(SearchField.Summary, experiment.Hypothesis)
            .Add(SearchField.Name, experiment.Id.Value)
            .Add(SearchField.Summary, experiment.Fault)
            .Add(SearchField.Body, experiment.Service.Value.Value)
            .Add(SearchField.Body, experiment.BlastRadius)
            .Add(SearchField.Body, experiment.KillSwitch)
            .Add(SearchField.Body, experiment.Tool)
            .Add(SearchField.Body, experiment.SuccessCriteria);
        SearchEntries.Prose(text, place, experiment.Location.Path);
    }

    private static void Fill(SearchText text, Place place, GameDay day)
    {
        text.Add(SearchField.Summary, day.Summary).AddOther(day.Title);
        foreach (var step in day.Steps)
        {
            text.Add(SearchField.Heading, step.Name)
                .Add(SearchField.Body, step.What)
                .Add(SearchField.Body, step.DoneWhen);
        }
        SearchEntries.Prose(text, place, day.Location.Path);
    }

    private static void Fill(SearchText text, DrillPlan plan)
    {
        foreach (var type in plan.Types)
        {
            text.Add(SearchField.Heading, type.Name).Add(SearchField.Body, type.Purpose);
        }
        foreach (var planned in plan.Planned)
        {
            text.Add(SearchField.Body, planned.Title);
        }
        foreach (var tool in plan.Tools)
        {
            text.Add(SearchField.Body, tool.Name).Add(SearchField.Body, tool.Use);
        }
    }
}
