using IncidentDocs.Site.Templates;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Views.Pages;

/// <summary>The definition of a severity.</summary>
/// <param name="Id">The anchor.</param>
/// <param name="Badge">The severity.</param>
/// <param name="Name">Its name.</param>
/// <param name="Definition">What it is.</param>
/// <param name="Affected">Who is affected.</param>
/// <param name="Respond">How soon it is answered.</param>
/// <param name="Recover">How soon it is over.</param>
/// <param name="Examples">Examples.</param>
/// <param name="Facts">War room, cadence, escalation, runbooks, incidents.</param>
[ViewModel]
public sealed partial record SeverityRow(
    string Id,
    Badge Badge,
    string Name,
    RawHtml Definition,
    string Affected,
    string Respond,
    string Recover,
    IReadOnlyList<string> Examples,
    IReadOnlyList<Fact> Facts
);
