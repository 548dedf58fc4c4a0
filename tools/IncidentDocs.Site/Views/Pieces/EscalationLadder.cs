using IncidentDocs.Site.Templates;

namespace IncidentDocs.Site.Views.Pieces;

/// <summary>Whom a severity calls, window by window.</summary>
/// <param name="Severity">The severity.</param>
/// <param name="Title">Its name.</param>
/// <param name="Id">The anchor.</param>
/// <param name="Rungs">The windows.</param>
[ViewModel]
public sealed partial record EscalationLadder(
    Badge Severity,
    string Title,
    string Id,
    IReadOnlyList<EscalationRung> Rungs
)
{
    /// <summary>A remark.</summary>
    public RawHtml? Note { get; init; }
}
