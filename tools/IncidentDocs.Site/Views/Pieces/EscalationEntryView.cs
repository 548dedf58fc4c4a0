using IncidentDocs.Site.Templates;

namespace IncidentDocs.Site.Views.Pieces;

/// <summary>One thing that is done in a window of time.</summary>
/// <param name="Action">Page, report, consider, backlog, none.</param>
/// <param name="Who">Whom it concerns.</param>
[ViewModel]
public sealed partial record EscalationEntryView(Badge Action, IReadOnlyList<Callee> Who)
{
    /// <summary>When it applies.</summary>
    public RawHtml? Condition { get; init; }

    /// <summary>A remark.</summary>
    public RawHtml? Note { get; init; }
}
