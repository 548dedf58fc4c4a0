using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.People;
using IncidentDocs.Core.Model.Runbooks;
using IncidentDocs.Site.Model;
using IncidentDocs.Site.Model.Rows;

namespace IncidentDocs.Site.Api;

/// <summary><c>api/runbooks.json</c>: the runbooks with their steps and commands, and the alerts that lead to them.</summary>
internal static class RunbooksApi
{
    /// <summary>The file.</summary>
    public static readonly ApiFile File = new(
        "runbooks",
        new Message(
            "Runbook의 증상, 매개변수, 단계와 명령, 그리고 경보마다 열 Runbook",
            "runbooks with their symptoms, parameters, steps and commands, and the runbooks of each alert"
        ),
        site => site.Catalog.Runbooks.Count > 0,
        Write
    );

    private static void Write(ApiWriter api)
    {
        api.Time("at", api.Site.Facts.AsOf);
        api.List("runbooks", api.Site.Catalog.Runbooks, runbook => Write(api, runbook));
        api.List(
            "alerts",
            api.Site.Alerts.All,
            uses =>
            {
                api.String("alert", uses.Key);
                api.Strings(
                    "runbooks",
                    uses.Select(use => use.Runbook.Id.Value).Distinct(StringComparer.Ordinal)
                );
                api.String("page", api.Site.Alerts.PathOf(uses.Key));
            }
        );
    }

    private static void Write(ApiWriter api, Runbook runbook)
    {
        api.String("id", runbook.Id.Value);
        api.Text("title", runbook.Title);
        api.Text("summary", runbook.Summary);
        api.Flag("critical", runbook.Critical);
        api.Id<Person>("owner", runbook.Owner);
        api.Day("reviewed_on", runbook.ReviewedOn.Value);
        api.Day("next_review_on", RunbookRows.NextReview(runbook));
        api.Ids("services", runbook.Services);
        api.Ids("causes", runbook.Causes);
        api.Ids("contacts", runbook.Contacts);
        api.Texts("symptoms", runbook.Symptoms);
        api.List(
            "severities",
            runbook.SeverityConditions,
            condition =>
            {
                api.String("severity", condition.Severity.Value.Value);
                api.Text("when", condition.When);
            }
        );
        api.Strings("alerts", runbook.Alerts.Select(alert => alert.Name.Value));
        api.List("parameters", runbook.Parameters, parameter => Write(api, parameter));
        api.List("steps", runbook.Steps, step => Write(api, step));
        api.Length("observe", runbook.Observe?.Value);
        api.Ids("related", runbook.Related);
        api.String("page", SitePaths.Of(runbook.Id));
    }

    private static void Write(ApiWriter api, Parameter parameter)
    {
        api.String("name", parameter.Name.Value);
        api.Text("label", parameter.Label);
        api.String("example", parameter.Example.Value);
        api.String("pattern", parameter.Pattern.Value);
    }

    private static void Write(ApiWriter api, Step step)
    {
        api.String("id", step.Id.Value);
        api.String("phase", Words<StepPhase>.Of(step.Phase));
        api.Text("action", step.Action);
        api.Id<Role>("role", step.Role);
        api.String("effect", Words<StepEffect>.Of(step.Effect.Value));
        Write(api, step.Command);
        api.Text("method", step.Method);
        api.List(
            "alternatives",
            step.Alternatives,
            way =>
            {
                api.Text("label", way.Label);
                Write(api, way.Command);
                api.Text("method", way.Method);
                api.Text("expect", way.Expect);
            }
        );
        api.Text("expect", step.Expect);
        api.Text("undo", step.Undo);
        api.Flag("irreversible", step.Irreversible);
        api.Text("confirm", step.Confirm);
    }

    private static void Write(ApiWriter api, Command? command)
    {
        api.String("command", command?.Text);
        api.String("language", command?.Language);
    }
}
