using IncidentDocs.Cli.Reports;
using IncidentDocs.Core.Rules;
using NodaTime;

namespace IncidentDocs.Cli.Pipeline;

/// <summary>A finding that is open no more though nothing was mended.</summary>
/// <param name="Reported">The finding as it was.</param>
/// <param name="By">How it was answered; null where it is no longer looked for.</param>
/// <param name="Until">The last day of its waiver.</param>
internal sealed record SilencedFinding(ReportedFinding Reported, Treatment? By, LocalDate? Until)
{
    /// <summary>Whether nobody looks for it any more, which a reviewer should see.</summary>
    public bool IsRisk => By is null;
}
