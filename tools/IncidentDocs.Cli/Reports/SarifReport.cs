using System.Collections.Frozen;
using System.Text.Json;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Rules;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Cli.Reports;

/// <summary>Findings as SARIF 2.1.0. Paths are relative to the repository (<c>%SRCROOT%</c>), columns are UTF-16 units, nothing names the machine.</summary>
public static class SarifReport
{
    private const string SchemaUri =
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private const string Root = "%SRCROOT%";

    /// <summary>The name under which our fingerprint stands.</summary>
    public const string FingerprintName = "incidentdocs/v1";

    private static readonly FrozenDictionary<string, int> RuleIndexes = DescriptorCatalog
        .All.Select((descriptor, index) => (descriptor.Code, index))
        .ToFrozenDictionary(rule => rule.Code, rule => rule.index, StringComparer.Ordinal);

    /// <summary>Writes the report as one JSON document and a line end, UTF-8 without a byte order mark.</summary>
    public static void Write(Stream output, FindingReport report) =>
        VisibleJson.Write(output, json => WriteLog(json, report));

    private static void WriteLog(Utf8JsonWriter json, FindingReport report)
    {
        json.WriteStartObject();
        json.WriteString("$schema"u8, SchemaUri);
        json.WriteString("version"u8, "2.1.0"u8);
        json.WriteStartArray("runs"u8);
        json.WriteStartObject();
        SarifTool.Write(json, report.Language);
        json.WriteString("language"u8, report.Language == Language.Korean ? "ko"u8 : "en"u8);
        json.WriteString("columnKind"u8, "utf16CodeUnits"u8);
        WriteRoot(json, report.Language);
        WriteInvocation(json);
        json.WriteStartArray("results"u8);
        foreach (var finding in report.Findings)
        {
            WriteResult(json, finding, report);
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRoot(Utf8JsonWriter json, Language language)
    {
        json.WriteStartObject("originalUriBaseIds"u8);
        json.WriteStartObject(Root);
        WriteText(
            json,
            "description",
            new Message("저장소의 뿌리 폴더", "the root of the repository").In(language)
        );
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteInvocation(Utf8JsonWriter json)
    {
        json.WriteStartArray("invocations"u8);
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful"u8, true);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteResult(
        Utf8JsonWriter json,
        ReportedFinding reported,
        FindingReport report
    )
    {
        var (finding, diagnostic) = (reported.Finding, reported.Finding.Diagnostic);
        json.WriteStartObject();
        json.WriteString("ruleId"u8, diagnostic.Descriptor.Code);
        if (RuleIndexes.TryGetValue(diagnostic.Descriptor.Code, out var index))
        {
            json.WriteNumber("ruleIndex"u8, index);
        }
        json.WriteString("level"u8, SarifTool.LevelOf(finding.Level));
        WriteText(json, "message", MessageOf(diagnostic, report.Language));
        json.WriteStartArray("locations"u8);
        json.WriteStartObject();
        WritePlace(json, diagnostic.Location, report);
        json.WriteEndObject();
        json.WriteEndArray();
        WriteRelated(json, diagnostic, report);
        json.WriteStartObject("partialFingerprints"u8);
        json.WriteString(FingerprintName, reported.Fingerprint);
        json.WriteEndObject();
        WriteTreatment(json, finding, report);
        WriteFix(json, diagnostic, report);
        json.WriteEndObject();
    }

    /// <summary>What is wrong, and where more can be said than the rule says, how to mend it.</summary>
    private static string MessageOf(Diagnostic diagnostic, Language language)
    {
        var message = diagnostic.Message.In(language);
        return diagnostic.Help is { } help ? $"{message} ({help.In(language)})" : message;
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
            WriteText(json, "message", related.Message.In(report.Language));
            WritePlace(json, related.Location, report);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WritePlace(Utf8JsonWriter json, Location location, FindingReport report)
    {
        json.WriteStartObject("physicalLocation"u8);
        WriteArtifact(json, location.Path, report);
        WriteRegion(json, "region", location);
        json.WriteEndObject();
    }

    private static void WriteArtifact(Utf8JsonWriter json, string path, FindingReport report)
    {
        json.WriteStartObject("artifactLocation"u8);
        json.WriteString("uri"u8, SarifText.Uri(report.InRepository(path)));
        json.WriteString("uriBaseId"u8, Root);
        json.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter json, string name, Location location)
    {
        var (start, end) = (location.Start, location.End);
        json.WriteStartObject(name);
        json.WriteNumber("startLine"u8, start.Line);
        json.WriteNumber("startColumn"u8, start.Column);
        json.WriteNumber("endLine"u8, end.Line);
        json.WriteNumber("endColumn"u8, end.Column);
        json.WriteEndObject();
    }

    /// <summary>A finding that was answered is suppressed, in the source or by the baseline.</summary>
    private static void WriteTreatment(Utf8JsonWriter json, Finding finding, FindingReport report)
    {
        if (report.HasBaseline)
        {
            var isOld = finding.Treatment == Treatment.Baselined;
            json.WriteString("baselineState"u8, isOld ? "unchanged"u8 : "new"u8);
        }
        if (finding.Treatment == Treatment.Open)
        {
            return;
        }
        var isInSource = finding.Treatment != Treatment.Baselined;
        json.WriteStartArray("suppressions"u8);
        json.WriteStartObject();
        json.WriteString("kind"u8, isInSource ? "inSource"u8 : "external"u8);
        if (finding.Reason is { } reason)
        {
            json.WriteString("justification"u8, SarifText.Message(reason));
        }
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteFix(Utf8JsonWriter json, Diagnostic diagnostic, FindingReport report)
    {
        if (diagnostic.Fix is not { } fix)
        {
            return;
        }
        json.WriteStartArray("fixes"u8);
        json.WriteStartObject();
        WriteText(json, "description", fix.Title.In(report.Language));
        json.WriteStartArray("artifactChanges"u8);
        json.WriteStartObject();
        WriteArtifact(json, diagnostic.Location.Path, report);
        json.WriteStartArray("replacements"u8);
        foreach (var edit in fix.Edits)
        {
            json.WriteStartObject();
            WriteRegion(json, "deletedRegion", diagnostic.Location.Source.At(edit.Span));
            json.WriteStartObject("insertedContent"u8);
            json.WriteString("text"u8, edit.Text);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text"u8, SarifText.Message(text));
        json.WriteEndObject();
    }
}
