using IncidentDocs.Core.Model.Incidents;
using IncidentDocs.Core.Model.Policy;
using IncidentDocs.Core.Model.Runbooks;

namespace IncidentDocs.Site.Model;

/// <summary>The tint under a word. It repeats what the word says and never says more.</summary>
internal static class Tones
{
    private const int Levels = 4;

    /// <summary>A severity by its place among the severities, the gravest first.</summary>
    public static string Severity(int rank) => $"p{Math.Min(rank + 1, Levels)}";

    /// <summary>The state of an incident.</summary>
    public static string Status(IncidentStatus status) =>
        status switch
        {
            IncidentStatus.Active => "danger",
            IncidentStatus.Recovered => "warning",
            _ => "ok",
        };

    /// <summary>The effect of a step.</summary>
    public static string Effect(StepEffect effect) =>
        effect switch
        {
            StepEffect.Destructive => "danger",
            StepEffect.Change => "change",
            _ => "neutral",
        };

    /// <summary>What an escalation does.</summary>
    public static string Escalation(EscalationDo action) =>
        action switch
        {
            EscalationDo.Page => "danger",
            EscalationDo.Report => "change",
            _ => "neutral",
        };

    /// <summary>How far an item of work has come.</summary>
    public static string Work(WorkStatus status) =>
        status switch
        {
            WorkStatus.Done => "ok",
            WorkStatus.InProgress => "change",
            _ => "neutral",
        };

    /// <summary>The priority of an action.</summary>
    public static string Priority(ActionPriority priority) =>
        priority switch
        {
            ActionPriority.High => "danger",
            ActionPriority.Medium => "warning",
            _ => "neutral",
        };
}
