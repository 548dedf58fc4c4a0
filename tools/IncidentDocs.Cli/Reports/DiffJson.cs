using System.Text;
using System.Text.Json;
using IncidentDocs.Cli.Pipeline;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Rules;
using NodaTime.Text;

namespace IncidentDocs.Cli.Reports;

/// <summary>What a change means, as JSON that scripts may rely on.</summary>
internal static class DiffJson
{
    /// <summary>Writes it, with a line end.</summary>
    public static void Write(TextWriter to, HandbookDiff diff, Language language)
    {
        using var bytes = new MemoryStream();
        VisibleJson.Write(bytes, json => Write(json, diff, language));
        to.Write(Encoding.UTF8.GetString(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)));
    }

    private static void Write(Utf8JsonWriter json, HandbookDiff diff, Language language)
    {
        json.WriteStartObject();
        json.WriteString("before", diff.Before);
        json.WriteString("after", diff.After);
        json.WriteStartArray("changes");
        foreach (var change in diff.Changes)
        {
            json.WriteStartObject();
            json.WriteString("kind", change.Kind);
            json.WriteString("subject", change.Subject);
            json.WriteString("message", change.Text.In(language));
            json.WriteString("path", change.Path);
            json.WriteBoolean("risk", change.IsRisk);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        Findings(json, "new_findings", diff.New, language);
        Findings(json, "mended_findings", diff.Mended, language);
        Silenced(json, diff.Silenced, language);
        json.WriteStartObject("summary");
        json.WriteNumber("changes", diff.Changes.Length);
        json.WriteNumber("risks", diff.Changes.Count(change => change.IsRisk));
        json.WriteNumber("new_findings", diff.New.Length);
        json.WriteNumber("mended_findings", diff.Mended.Length);
        json.WriteNumber("silenced_findings", diff.Silenced.Length);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Findings(
        Utf8JsonWriter json,
        string name,
        IReadOnlyList<ReportedFinding> findings,
        Language language
    )
    {
        json.WriteStartArray(name);
        foreach (var reported in findings)
        {
            json.WriteStartObject();
            Finding(json, reported, language);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Silenced(
        Utf8JsonWriter json,
        IReadOnlyList<SilencedFinding> findings,
        Language language
    )
    {
        json.WriteStartArray("silenced_findings");
        foreach (var silenced in findings)
        {
            json.WriteStartObject();
            Finding(json, silenced.Reported, language);
            json.WriteString(
                "treatment",
                silenced.By is { } by ? Words<Treatment>.Of(by) : "not_checked"
            );
            if (silenced.Until is { } until)
            {
                json.WriteString("until", LocalDatePattern.Iso.Format(until));
            }
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Finding(Utf8JsonWriter json, ReportedFinding reported, Language language)
    {
        var found = reported.Finding.Diagnostic;
        json.WriteString("code", found.Descriptor.Code);
        json.WriteString("level", Words<Level>.Of(reported.Finding.Level));
        json.WriteString("message", found.Message.In(language));
        json.WriteString("path", found.Location.Path);
        json.WriteNumber("line", found.Location.Start.Line);
        json.WriteString("fingerprint", reported.Fingerprint);
    }
}
