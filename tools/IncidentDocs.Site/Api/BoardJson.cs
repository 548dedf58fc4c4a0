using System.Text.Json;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Boards;
using NodaTime.Text;

namespace IncidentDocs.Site.Api;

/// <summary>The board, as scripts read it. The shape is promised: fields are added, never renamed.</summary>
public static class BoardJson
{
    /// <summary>Writes the fields of the board.</summary>
    /// <param name="json">Where to; an object is begun.</param>
    /// <param name="facts">The facts.</param>
    /// <param name="language">The language of the titles.</param>
    public static void WriteFields(Utf8JsonWriter json, HandbookFacts facts, Language language)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(facts);
        json.WriteString("as_of"u8, JsonTimes.At(facts.AsOf, facts.Catalog.Handbook.Zone));
        json.WriteStartArray("lanes"u8);
        foreach (var lane in facts.Board.Lanes)
        {
            json.WriteStartObject();
            json.WriteString("id"u8, lane.Id);
            json.WriteStartArray("columns"u8);
            foreach (var column in lane.Columns)
            {
                Write(json, column, language);
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, BoardColumn column, Language language)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, column.Id);
        Number(json, "wip_limit", column.WipLimit);
        json.WriteStartArray("cards"u8);
        foreach (var card in column.Cards)
        {
            json.WriteStartObject();
            json.WriteString("id"u8, card.Id);
            json.WriteString("title"u8, card.Title.In(language));
            json.WriteString("class_of_service"u8, Words<ClassOfService>.Of(card.Class));
            json.WriteString("owner"u8, card.Owner?.Value);
            json.WriteString(
                "due"u8,
                card.Due is { } due ? LocalDatePattern.Iso.Format(due) : null
            );
            json.WriteBoolean("overdue"u8, card.IsOverdue);
            Number(json, "age_days", card.AgeDays);
            json.WriteString("source"u8, card.Source);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Number(Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
