using IncidentDocs.Site.Templates;

namespace IncidentDocs.Site.Views.Pieces;

/// <summary>One window of time of an escalation.</summary>
/// <param name="Window">The window, <c>0–15분</c>.</param>
/// <param name="Entries">What is done in it.</param>
[ViewModel]
public sealed partial record EscalationRung(
    string Window,
    IReadOnlyList<EscalationEntryView> Entries
)
{
    /// <summary>When it begins, in seconds after the detection.</summary>
    public string Seconds { get; init; } = "0";
}
