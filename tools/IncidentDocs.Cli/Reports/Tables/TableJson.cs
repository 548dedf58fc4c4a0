using System.Text.Json;
using IncidentDocs.Core.Reports;
using IncidentDocs.Site.Api;

namespace IncidentDocs.Cli.Reports.Tables;

/// <summary>Tables as JSON: a list of objects each, under the table's id.</summary>
internal static class TableJson
{
    /// <summary>Writes one object that holds the tables.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="asOf">Now, as scripts read it.</param>
    /// <param name="tables">The tables.</param>
    public static void Write(Utf8JsonWriter json, string asOf, IReadOnlyList<ReportTable> tables)
    {
        json.WriteStartObject();
        json.WriteString("as_of", asOf);
        foreach (var table in tables)
        {
            json.WriteStartArray(table.Id);
            foreach (var row in table.Rows)
            {
                json.WriteStartObject();
                for (var at = 0; at < row.Length; at++)
                {
                    json.WritePropertyName(table.Columns[at].Id);
                    Write(json, row[at]);
                }
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ReportCell cell)
    {
        if (cell.Flag is { } flag)
        {
            json.WriteBooleanValue(flag);
        }
        else if (cell.Number is { } number)
        {
            json.WriteNumberValue(number);
        }
        else if (cell.Length is { } length)
        {
            json.WriteStringValue(JsonTimes.Length(length));
        }
        else
        {
            json.WriteStringValue(cell.Text);
        }
    }
}
