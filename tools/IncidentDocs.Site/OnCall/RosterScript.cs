using System.Text.Json;
using IncidentDocs.Core.Facts.OnCall;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.OnCall;
using IncidentDocs.Core.Model.People;
using IncidentDocs.Site.Model;
using IncidentDocs.Site.Model.Rows;
using NodaTime;

namespace IncidentDocs.Site.OnCall;

/// <summary>Who answers for each roster over time, for the script that shows it by the visitor's clock. <c>templates/assets/oncall.js</c> reads it.</summary>
/// <param name="place">The site's root.</param>
/// <param name="numbers">The numbers.</param>
internal sealed class RosterScript(Place place, OnCallNumbers numbers)
{
    /// <summary>Writes the data.</summary>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("zone"u8, numbers.Catalog.Handbook.Zone.Id);
        WriteNames(json);
        json.WriteNumber("from"u8, OnCallNumbers.Seconds(numbers.From));
        json.WriteNumber("to"u8, OnCallNumbers.Seconds(numbers.To));
        json.WriteStartArray("people"u8);
        foreach (var person in numbers.Catalog.People)
        {
            Write(json, person);
        }
        json.WriteEndArray();
        json.WriteStartArray("rosters"u8);
        foreach (var roster in numbers.Catalog.Rosters)
        {
            Write(json, roster);
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    // What the handbook's zone is called, each name with its start: KST; GMT and BST.
    private void WriteNames(Utf8JsonWriter json)
    {
        json.WriteStartArray("names"u8);
        foreach (
            var interval in numbers.Catalog.Handbook.Zone.GetZoneIntervals(numbers.From, numbers.To)
        )
        {
            json.WriteStartArray();
            json.WriteNumberValue(
                OnCallNumbers.Seconds(
                    interval.HasStart ? Instant.Max(interval.Start, numbers.From) : numbers.From
                )
            );
            json.WriteStringValue(interval.Name);
            json.WriteEndArray();
        }
        json.WriteEndArray();
    }

    // Id, name, page, telephone as it is read, telephone as it is dialled.
    private void Write(Utf8JsonWriter json, Person person)
    {
        json.WriteStartArray();
        json.WriteStringValue(person.Id.Value);
        json.WriteStringValue(place.Text(person.Name));
        json.WriteStringValue(SitePaths.Of(person.Id));
        if (PersonRows.Phone(person.Channels.Phone) is { } phone)
        {
            json.WriteStringValue(phone.Text);
            json.WriteStringValue(phone.Href);
        }
        json.WriteEndArray();
    }

    private void Write(Utf8JsonWriter json, Roster roster)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, roster.Id.Value);
        json.WriteString("zone"u8, roster.Zone.Id);
        json.WriteNumber("next"u8, OnCallNumbers.Seconds(roster.EscalateAfter));
        json.WriteStartArray("seats"u8);
        foreach (var seat in roster.Seats)
        {
            json.WriteStartArray();
            json.WriteStringValue(seat.Id);
            json.WriteStringValue(place.Text(seat.Name));
            json.WriteNumberValue(seat.Required ? 1 : 0);
            json.WriteEndArray();
        }
        json.WriteEndArray();
        json.WriteStartArray("spans"u8);
        foreach (var span in numbers.Facts.OnCall.Spans(roster, numbers.From, numbers.To))
        {
            Write(json, span);
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    // Start, period, then a person and a source a seat: -1 for nobody; shift 0, override 1, duty 2.
    private void Write(Utf8JsonWriter json, OnCallSpan span)
    {
        json.WriteStartArray();
        json.WriteNumberValue(OnCallNumbers.Seconds(span.From));
        json.WriteNumberValue(span.Period == OnCallPeriod.OnCall ? 1 : 0);
        foreach (var seat in span.Seats)
        {
            json.WriteNumberValue(numbers.Of(seat.Person));
            json.WriteNumberValue((int)seat.Source);
        }
        json.WriteEndArray();
    }
}
