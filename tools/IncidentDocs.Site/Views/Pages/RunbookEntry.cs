using IncidentDocs.Site.Templates;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Views.Pages;

/// <summary>A runbook as it is looked for: by its symptoms.</summary>
/// <param name="Runbook">The runbook.</param>
/// <param name="Severities">Which severities its trouble may have.</param>
/// <param name="Symptoms">How the trouble shows.</param>
[ViewModel]
public sealed partial record RunbookEntry(
    Link Runbook,
    IReadOnlyList<Badge> Severities,
    IReadOnlyList<RawHtml> Symptoms
);
