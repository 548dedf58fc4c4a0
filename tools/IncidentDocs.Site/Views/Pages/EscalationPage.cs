using IncidentDocs.Site.Templates;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Views.Pages;

/// <summary>Whom to call, when, by which channel.</summary>
/// <param name="Ladders">Severity by severity.</param>
/// <param name="Overview">All severities side by side.</param>
/// <param name="Channels">The channels.</param>
[ViewModel]
public sealed partial record EscalationPage(
    IReadOnlyList<EscalationLadder> Ladders,
    DataTable Overview,
    DataTable Channels
);
