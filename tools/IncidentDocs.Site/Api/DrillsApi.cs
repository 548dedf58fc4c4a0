using System.Collections.Immutable;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Drills;
using IncidentDocs.Core.Model.People;
using IncidentDocs.Site.Model;

namespace IncidentDocs.Site.Api;

/// <summary><c>api/drills.json</c>: the plan of drills, what is planned, and what came of those that were held.</summary>
internal static class DrillsApi
{
    private const int Periods = 4;

    /// <summary>The file.</summary>
    public static readonly ApiFile File = new(
        "drills",
        new Message(
            "훈련 계획과 결과, 기준마다 목표와 실제",
            "the plan of drills and their results, criterion by criterion"
        ),
        site => site.Catalog.DrillPlan is not null || site.Catalog.Drills.Count > 0,
        Write
    );

    private static void Write(ApiWriter api)
    {
        var (facts, catalog) = (api.Site.Facts, api.Site.Catalog);
        api.Time("at", facts.AsOf);
        var standings = DrillStanding.Of(catalog, facts.Calendar, facts.Today, Periods);
        api.List("types", standings, standing => Write(api, standing));
        api.List("planned", catalog.DrillPlan?.Planned ?? [], planned => Write(api, planned));
        api.List("results", catalog.Drills, drill => Write(api, drill));
    }

    private static void Write(ApiWriter api, DrillStanding standing)
    {
        api.String("id", standing.Type.Id.Value);
        api.Text("name", standing.Type.Name);
        api.Text("purpose", standing.Type.Purpose);
        api.String("every", Words<DrillPeriod>.Of(standing.Type.Every));
        api.Number("at_least", standing.Type.AtLeast);
        api.List(
            "periods",
            standing.Counts,
            count =>
            {
                api.Day("from", count.Period.First);
                api.Day("to", count.Period.Last);
                api.Number("needed", count.Needed);
                api.Number("held", count.Held);
            }
        );
    }

    private static void Write(ApiWriter api, PlannedDrill planned)
    {
        api.String("id", planned.Id);
        api.Id<DrillType>("type", planned.Type);
        api.Text("title", planned.Title);
        api.Day("on", planned.On);
        api.Id<Person>("owner", planned.Owner);
        api.Ids("runbooks", planned.Runbooks);
    }

    private static void Write(ApiWriter api, Drill drill)
    {
        api.String("id", drill.Id.Value);
        api.Text("title", drill.Title);
        api.Id<DrillType>("type", drill.Type);
        api.Time("held_at", drill.At.ToInstant());
        api.Strings("runbooks", drill.Runbooks.Select(use => use.Runbook.Value.Value));
        api.Ids("services", drill.Services);
        api.List("criteria", drill.Criteria, criterion => Write(api, criterion));
        api.Strings(
            "improvements",
            drill.Improvements.Select(item => $"{drill.Id}/{item.Id.Value}")
        );
        api.String("page", SitePaths.Of(drill.Id));
    }

    private static void Write(ApiWriter api, DrillCriterion criterion)
    {
        api.String("measure", criterion.Measure);
        api.Text("name", criterion.Name);
        api.String("target", Told(criterion.TargetTime, criterion.TargetQuality));
        api.String("actual", Told(criterion.ActualTime, criterion.ActualQuality));
        api.Flag("met", criterion.IsMet);
    }

    private static string? Told(NodaTime.Duration? time, string? quality) =>
        time is { } length ? JsonTimes.Length(length) : quality;
}
