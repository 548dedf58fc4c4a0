using System.Collections.Immutable;
using System.Text.Json;
using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Facts.OnCall;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.OnCall;
using NodaTime;

namespace IncidentDocs.Site.Api;

/// <summary>Who is on call, as scripts read it. The shape is promised: fields are added, never renamed.</summary>
public static class OnCallJson
{
    /// <summary>Writes the rosters at an instant; times stand on each roster's clock.</summary>
    public static void Write(
        Utf8JsonWriter json,
        HandbookFacts facts,
        ImmutableArray<Roster> rosters,
        Instant at
    )
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(facts);
        json.WriteStartObject();
        json.WriteString("at"u8, JsonTimes.At(at, facts.Catalog.Handbook.Zone));
        json.WriteStartArray("rosters"u8);
        foreach (var roster in rosters)
        {
            json.WriteStartObject();
            WriteFields(json, roster, facts.OnCall.SpanAt(roster, at));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Writes the fields of a roster in a stretch.</summary>
    internal static void WriteFields(Utf8JsonWriter json, Roster roster, OnCallSpan span)
    {
        json.WriteString("roster"u8, roster.Id.Value);
        WriteSpan(json, roster, span);
    }

    /// <summary>Writes the fields of a stretch.</summary>
    internal static void WriteSpan(Utf8JsonWriter json, Roster roster, OnCallSpan span)
    {
        json.WriteString("period"u8, Words<OnCallPeriod>.Of(span.Period));
        json.WriteString("primary"u8, span.Primary?.Value);
        json.WriteString("secondary"u8, span.Secondary?.Value);
        json.WriteString("source"u8, Words<OnCallSource>.Of(span.Source));
        json.WriteString("from"u8, JsonTimes.At(span.From, roster.Zone));
        json.WriteString("until"u8, JsonTimes.At(span.To, roster.Zone));
    }
}
