using IncidentDocs.Site.Templates;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Views.Pages;

/// <summary>An alert: where somebody lands who was woken by it.</summary>
/// <param name="Meanings">What it says.</param>
/// <param name="Runbooks">The runbooks for it, where there are several.</param>
[ViewModel]
public sealed partial record AlertPage(
    IReadOnlyList<RawHtml> Meanings,
    IReadOnlyList<RunbookEntry> Runbooks
)
{
    /// <summary>The runbook, where there is exactly one.</summary>
    public Link? Runbook { get; init; }

    /// <summary>Its steps.</summary>
    public Procedure? Procedure { get; init; }
}
