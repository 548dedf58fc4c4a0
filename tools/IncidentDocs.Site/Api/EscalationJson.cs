using System.Text.Json;
using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Facts.OnCall;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Policy;

namespace IncidentDocs.Site.Api;

/// <summary>A plan of escalation, as scripts read it. The shape is promised: fields are added, never renamed. Conditions and findings are in the handbook's language, times on its clock.</summary>
public static class EscalationJson
{
    /// <summary>Writes the plan.</summary>
    public static void Write(Utf8JsonWriter json, HandbookFacts facts, EscalationPlan plan)
    {
        var zone = facts.Catalog.Handbook.Zone;
        json.WriteStartObject();
        json.WriteString("severity"u8, plan.Severity.Value);
        json.WriteString("at"u8, JsonTimes.At(plan.At, zone));
        json.WriteString("service"u8, plan.Service?.Value);
        json.WriteString("roster"u8, plan.Roster?.Value);
        json.WriteString(
            "respond_by"u8,
            plan.RespondBy is { } respond ? JsonTimes.At(respond, zone) : null
        );
        json.WriteString(
            "recover_by"u8,
            plan.RecoverBy is { } recover ? JsonTimes.At(recover, zone) : null
        );
        json.WriteStartArray("steps"u8);
        foreach (var step in plan.Steps)
        {
            Write(json, facts, step);
        }
        json.WriteEndArray();
        json.WriteStartArray("handovers"u8);
        foreach (var handover in plan.Handovers)
        {
            json.WriteStartObject();
            json.WriteString("at"u8, JsonTimes.At(handover.At, zone));
            json.WriteString("roster"u8, handover.Roster.Value);
            json.WriteString("from"u8, handover.From?.Value);
            json.WriteString("to"u8, handover.To?.Value);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("findings"u8);
        foreach (var unreached in plan.Unreached)
        {
            json.WriteStringValue(
                UnreachedStory.Of(facts, unreached).In(facts.Catalog.Handbook.Language)
            );
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, HandbookFacts facts, EscalationStep step)
    {
        var handbook = facts.Catalog.Handbook;
        json.WriteStartObject();
        json.WriteString("do"u8, Words<EscalationDo>.Of(step.Do));
        json.WriteString("trigger"u8, Words<EscalationTrigger>.Of(step.Trigger));
        json.WriteString("after"u8, JsonTimes.Length(step.After));
        json.WriteString("at"u8, JsonTimes.At(step.At, handbook.Zone));
        json.WriteStartArray("notify"u8);
        foreach (var notice in step.Notify)
        {
            json.WriteStartObject();
            json.WriteString("person"u8, notice.Person?.Value);
            json.WriteString("role"u8, notice.Role.Value);
            json.WriteString("channel"u8, notice.Channel?.Value);
            json.WriteString("address"u8, notice.Address);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteString("condition"u8, step.Condition?.In(handbook.Language));
        json.WriteEndObject();
    }
}
