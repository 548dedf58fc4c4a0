using System.Text.Json;
using IncidentDocs.Cli.Reports;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Rules;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Cli.Console;

/// <summary>Findings as scripts read them. The shape is promised: fields are added, never renamed. Lines and columns count from 1, columns in UTF-16 units, ends exclusive.</summary>
public static class JsonReport
{
    /// <summary>Writes the report as one JSON document and a line end, UTF-8 without a byte order mark. The language is that of messages and helps; all else is the same in every language.</summary>
    public static void Write(Stream output, FindingReport report) =>
        VisibleJson.Write(output, json => WriteAll(json, report));

    private static void WriteAll(Utf8JsonWriter json, FindingReport report)
    {
        json.WriteStartObject();
        json.WriteStartArray("diagnostics"u8);
        foreach (var finding in report.Findings)
        {
            WriteFinding(json, finding, report.Language);
        }
        json.WriteEndArray();
        WriteSummary(json, report.Summary);
        json.WriteEndObject();
    }

    private static void WriteFinding(
        Utf8JsonWriter json,
        ReportedFinding reported,
        Language language
    )
    {
        var finding = reported.Finding;
        var diagnostic = finding.Diagnostic;
        json.WriteStartObject();
        json.WriteString("code"u8, diagnostic.Descriptor.Code);
        json.WriteString("name"u8, diagnostic.Descriptor.Name);
        json.WriteString("level"u8, NameOf(finding.Level));
        json.WriteString("message"u8, diagnostic.Message.In(language));
        WritePlace(json, diagnostic.Location);
        json.WriteString("help"u8, (diagnostic.Help ?? diagnostic.Descriptor.Mend).In(language));
        json.WriteStartArray("related"u8);
        foreach (var related in diagnostic.Related)
        {
            json.WriteStartObject();
            json.WriteString("message"u8, related.Message.In(language));
            WritePlace(json, related.Location);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteString("treatment"u8, NameOf(finding.Treatment));
        json.WriteString("fingerprint"u8, reported.Fingerprint);
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, Location location)
    {
        var (start, end) = (location.Start, location.End);
        json.WriteString("path"u8, location.Path);
        json.WriteNumber("line"u8, start.Line);
        json.WriteNumber("column"u8, start.Column);
        json.WriteNumber("end_line"u8, end.Line);
        json.WriteNumber("end_column"u8, end.Column);
    }

    private static void WriteSummary(Utf8JsonWriter json, ReportSummary summary)
    {
        json.WriteStartObject("summary"u8);
        json.WriteNumber("documents"u8, summary.Documents);
        json.WriteNumber("errors"u8, summary.Errors);
        json.WriteNumber("warnings"u8, summary.Warnings);
        json.WriteNumber("infos"u8, summary.Infos);
        json.WriteNumber("waived"u8, summary.Waived);
        json.WriteNumber("explained"u8, summary.Explained);
        json.WriteNumber("baselined"u8, summary.Baselined);
        json.WriteNumber("unchanged"u8, summary.Unchanged);
        json.WriteEndObject();
    }

    private static string NameOf(Treatment treatment) =>
        treatment switch
        {
            Treatment.Waived => "waived",
            Treatment.Explained => "explained",
            Treatment.Baselined => "baselined",
            _ => "open",
        };

    private static string NameOf(Level level) =>
        level switch
        {
            Level.Error => "error",
            Level.Warning => "warning",
            _ => "info",
        };
}
