using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using IncidentDocs.Cli.Console;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Rules;

namespace IncidentDocs.Cli.Reports;

/// <summary>
/// Findings that were there when a team began to check its handbook: only what is new counts. A file for git: findings by
/// fingerprint, with enough beside it for a reviewer.
/// </summary>
/// <param name="Fingerprints">The findings' fingerprints; see <see cref="ReportedFinding.Fingerprint"/>.</param>
public sealed record Baseline(FrozenSet<string> Fingerprints)
{
    private const int Version = 1;

    /// <summary>Writes the open findings of a report.</summary>
    public static void Write(
        Stream output,
        ImmutableArray<ReportedFinding> findings,
        Language language
    ) =>
        VisibleJson.Write(
            output,
            json =>
            {
                json.WriteStartObject();
                json.WriteNumber("version"u8, Version);
                json.WriteStartArray("findings"u8);
                foreach (var finding in findings.Where(IsOpen))
                {
                    WriteFinding(json, finding, language);
                }
                json.WriteEndArray();
                json.WriteEndObject();
            }
        );

    /// <summary>Reads a baseline; null where the bytes are none.</summary>
    public static Baseline? Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            if (root.GetProperty("version"u8).GetInt32() != Version)
            {
                return null;
            }
            return new Baseline(
                root.GetProperty("findings"u8)
                    .EnumerateArray()
                    .Select(finding => finding.GetProperty("fingerprint"u8).GetString() ?? "")
                    .ToFrozenSet(StringComparer.Ordinal)
            );
        }
        catch (Exception fault)
            when (fault
                    is JsonException
                        or InvalidOperationException
                        or FormatException
                        or KeyNotFoundException
            )
        {
            return null;
        }
    }

    /// <summary>The findings, those of the baseline marked as such.</summary>
    public ImmutableArray<ReportedFinding> Apply(ImmutableArray<ReportedFinding> findings) =>
        [
            .. findings.Select(one =>
                IsOpen(one) && Fingerprints.Contains(one.Fingerprint)
                    ? one with
                    {
                        Finding = one.Finding with { Treatment = Treatment.Baselined },
                    }
                    : one
            ),
        ];

    /// <summary>How many findings of the baseline are there no more.</summary>
    public int Gone(ImmutableArray<ReportedFinding> findings) =>
        Fingerprints
            .Except(findings.Select(one => one.Fingerprint), StringComparer.Ordinal)
            .Count();

    private static bool IsOpen(ReportedFinding reported) =>
        reported.Finding.Treatment == Treatment.Open;

    private static void WriteFinding(
        Utf8JsonWriter json,
        ReportedFinding reported,
        Language language
    )
    {
        json.WriteStartObject();
        json.WriteString("fingerprint"u8, reported.Fingerprint);
        json.WriteString("code"u8, reported.Identity.Code);
        json.WriteString("path"u8, VisibleText.Of(reported.Identity.Path));
        json.WriteString(
            "message"u8,
            VisibleText.Of(reported.Finding.Diagnostic.Message.In(language))
        );
        json.WriteEndObject();
    }
}
