using System.Text;
using System.Text.Json;
using IncidentDocs.Cli.Console;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Cli.Reports;

/// <summary>Findings in reviewdog's diagnostic format. Columns count bytes of UTF-8 from 1, ends exclusive.</summary>
public static class RdjsonReport
{
    /// <summary>Writes the report as one JSON document and a line end, UTF-8 without a byte order mark.</summary>
    public static void Write(Stream output, FindingReport report) =>
        VisibleJson.Write(output, json => WriteAll(json, report));

    private static void WriteAll(Utf8JsonWriter json, FindingReport report)
    {
        json.WriteStartObject();
        json.WriteStartObject("source"u8);
        json.WriteString("name"u8, Application.Name);
        json.WriteEndObject();
        json.WriteStartArray("diagnostics"u8);
        foreach (var finding in report.Open)
        {
            WriteFinding(json, finding, report);
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteFinding(
        Utf8JsonWriter json,
        ReportedFinding reported,
        FindingReport report
    )
    {
        var diagnostic = reported.Finding.Diagnostic;
        var language = report.Language;
        var help = (diagnostic.Help ?? diagnostic.Descriptor.Mend).In(language);
        var message =
            $"{VisibleText.Of(diagnostic.Message.In(language))}\n{VisibleText.Of(help.Replace('\n', ' '))}";
        json.WriteStartObject();
        json.WriteString("message"u8, message);
        WriteLocation(json, diagnostic.Location, report);
        json.WriteString("severity"u8, SeverityOf(reported.Finding.Level));
        json.WriteStartObject("code"u8);
        json.WriteString("value"u8, diagnostic.Descriptor.Code);
        json.WriteEndObject();
        WriteRelated(json, diagnostic, report);
        WriteSuggestion(json, diagnostic);
        json.WriteEndObject();
    }

    private static void WriteRelated(
        Utf8JsonWriter json,
        Diagnostic diagnostic,
        FindingReport report
    )
    {
        if (diagnostic.Related.IsEmpty)
        {
            return;
        }
        json.WriteStartArray("relatedLocations"u8);
        foreach (var related in diagnostic.Related)
        {
            json.WriteStartObject();
            json.WriteString("message"u8, VisibleText.Of(related.Message.In(report.Language)));
            WriteLocation(json, related.Location, report);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    /// <summary>A fix of one edit is a suggestion; those of several are not, for reviewdog takes suggestions for alternatives.</summary>
    private static void WriteSuggestion(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        if (diagnostic.Fix is not { Edits: [var edit] })
        {
            return;
        }
        json.WriteStartArray("suggestions"u8);
        json.WriteStartObject();
        WriteRange(json, diagnostic.Location.Source.At(edit.Span));
        json.WriteString("text"u8, edit.Text);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteLocation(Utf8JsonWriter json, Location location, FindingReport report)
    {
        json.WriteStartObject("location"u8);
        json.WriteString("path"u8, report.InRepository(location.Path));
        WriteRange(json, location);
        json.WriteEndObject();
    }

    private static void WriteRange(Utf8JsonWriter json, Location location)
    {
        json.WriteStartObject("range"u8);
        WritePosition(json, "start", location.Source, location.Start);
        WritePosition(json, "end", location.Source, location.End);
        json.WriteEndObject();
    }

    private static void WritePosition(
        Utf8JsonWriter json,
        string name,
        SourceText source,
        LinePosition position
    )
    {
        var start = source.Lines.SpanOf(position.Line).Start;
        var before = source.Text.AsSpan(start, position.Column - 1);
        json.WriteStartObject(name);
        json.WriteNumber("line"u8, position.Line);
        json.WriteNumber("column"u8, Encoding.UTF8.GetByteCount(before) + 1);
        json.WriteEndObject();
    }

    private static string SeverityOf(Level level) =>
        level switch
        {
            Level.Error => "ERROR",
            Level.Warning => "WARNING",
            _ => "INFO",
        };
}
