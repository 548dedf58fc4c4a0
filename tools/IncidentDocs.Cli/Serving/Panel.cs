using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using IncidentDocs.Cli.Console;
using IncidentDocs.Cli.Files;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Rules;

namespace IncidentDocs.Cli.Serving;

/// <summary>What the panel in the page says: the findings that count, those of the files just saved first.</summary>
/// <param name="Language">Language of the site.</param>
/// <param name="Findings">The open findings of the handbook.</param>
/// <param name="Saved">Paths that were changed last.</param>
/// <param name="StandIns">Paths of which the last sound version is shown.</param>
/// <param name="Failures">Files that can't be read.</param>
internal sealed record Panel(
    Language Language,
    ImmutableArray<Finding> Findings,
    ImmutableArray<string> Saved,
    ImmutableArray<string> StandIns,
    ImmutableArray<ReadFailure> Failures
)
{
    private const int Most = 50;

    /// <summary>The panel as JSON on one line. All of it is text: the script puts it into the page as such.</summary>
    public byte[] ToJson()
    {
        var shown = Findings.Where(finding => finding.Level >= Level.Warning).ToList();
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes))
        {
            var (errors, warnings) = (Count(Level.Error) + Failures.Length, Count(Level.Warning));
            json.WriteStartObject();
            json.WriteNumber("errors"u8, errors);
            json.WriteNumber("warnings"u8, warnings);
            json.WriteString("title"u8, Title(errors, warnings).In(Language));
            json.WriteString("label"u8, new Message("검사 결과", "Findings").In(Language));
            json.WriteString("close"u8, new Message("접기", "Fold").In(Language));
            WriteNote(json, shown.Count);
            json.WriteStartArray("findings"u8);
            foreach (var failure in Failures)
            {
                WriteFailure(json, failure);
            }
            foreach (var finding in Ordered(shown).Take(Most))
            {
                WriteFinding(json, finding);
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return bytes.WrittenSpan.ToArray();
    }

    private IEnumerable<Finding> Ordered(IEnumerable<Finding> findings) =>
        findings
            .OrderByDescending(finding =>
                Saved.Contains(finding.Diagnostic.Location.Path, StringComparer.Ordinal)
            )
            .ThenByDescending(finding => finding.Level);

    private int Count(Level level) => Findings.Count(finding => finding.Level == level);

    private static Message Title(int errors, int warnings)
    {
        var (one, other) = (Digits(errors), Digits(warnings));
        return new Message(
            $"오류 {one}건, 경고 {other}건",
            $"{one} error{(errors == 1 ? "" : "s")}, {other} warning{(warnings == 1 ? "" : "s")}"
        );
    }

    private void WriteNote(Utf8JsonWriter json, int shown)
    {
        json.WriteStartArray("notes"u8);
        if (StandIns.Length > 0)
        {
            var paths = string.Join(", ", StandIns.Select(VisibleText.Of));
            json.WriteStringValue(
                new Message(
                    $"깨진 파일은 마지막으로 성했던 내용을 보여 줍니다: {paths}",
                    $"Broken files are shown as they last were whole: {paths}"
                ).In(Language)
            );
        }
        if (shown > Most)
        {
            json.WriteStringValue(
                new Message(
                    $"{Digits(shown)}건 가운데 {Digits(Most)}건입니다. 나머지는 터미널에 있습니다.",
                    $"{Digits(Most)} of {Digits(shown)}; the rest is in the terminal."
                ).In(Language)
            );
        }
        json.WriteEndArray();
    }

    private void WriteFinding(Utf8JsonWriter json, Finding finding)
    {
        var found = finding.Diagnostic;
        var start = found.Location.Start;
        json.WriteStartObject();
        json.WriteString(
            "place"u8,
            string.Create(
                CultureInfo.InvariantCulture,
                $"{VisibleText.Of(found.Location.Path)}:{start.Line}:{start.Column}"
            )
        );
        json.WriteString("level"u8, finding.Level == Level.Error ? "error"u8 : "warning"u8);
        json.WriteString("name"u8, LevelNames.Of(finding.Level).In(Language));
        json.WriteString("code"u8, found.Descriptor.Code);
        json.WriteString("message"u8, VisibleText.Of(found.Message.In(Language)));
        json.WriteString("help"u8, (found.Help ?? found.Descriptor.Mend).In(Language));
        json.WriteEndObject();
    }

    private void WriteFailure(Utf8JsonWriter json, ReadFailure failure)
    {
        json.WriteStartObject();
        json.WriteString("place"u8, VisibleText.Of(failure.Path));
        json.WriteString("level"u8, "error"u8);
        json.WriteString("name"u8, LevelNames.Of(Level.Error).In(Language));
        json.WriteString("code"u8, "");
        json.WriteString("message"u8, VisibleText.Of(failure.Reason.In(Language)));
        json.WriteString("help"u8, "");
        json.WriteEndObject();
    }

    private static string Digits(int count) => count.ToString(CultureInfo.InvariantCulture);
}
