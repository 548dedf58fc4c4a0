using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Rules;

namespace IncidentDocs.Cli.Console;

/// <summary>The counts at the end of a report.</summary>
/// <param name="Documents">Documents that were checked.</param>
/// <param name="Errors">Findings of level error.</param>
/// <param name="Warnings">Findings of level warning.</param>
/// <param name="Infos">Findings of level info.</param>
public sealed record ReportSummary(int Documents, int Errors, int Warnings, int Infos)
{
    /// <summary>Findings that a <c>waive</c> silences.</summary>
    public int Waived { get; init; }

    /// <summary>Findings that an <c>explained</c> answers.</summary>
    public int Explained { get; init; }

    /// <summary>Findings that the baseline lists.</summary>
    public int Baselined { get; init; }

    /// <summary>Findings left out because the change under review neither touches nor causes them.</summary>
    public int Unchanged { get; init; }

    /// <summary>Counts findings, answered ones apart.</summary>
    /// <param name="documents">Documents that were checked.</param>
    /// <param name="findings">All findings, the answered ones included.</param>
    public static ReportSummary Of(int documents, IReadOnlyCollection<Finding> findings) =>
        new(
            documents,
            findings.Count(finding => IsOpen(finding, Level.Error)),
            findings.Count(finding => IsOpen(finding, Level.Warning)),
            findings.Count(finding => IsOpen(finding, Level.Info))
        )
        {
            Waived = findings.Count(finding => finding.Treatment == Treatment.Waived),
            Explained = findings.Count(finding => finding.Treatment == Treatment.Explained),
            Baselined = findings.Count(finding => finding.Treatment == Treatment.Baselined),
        };

    private static bool IsOpen(Finding finding, Level level) =>
        finding.Treatment == Treatment.Open && finding.Level == level;
}
