namespace IncidentDocs.Core.Model.Policy;

/// <summary>The escalation of one severity.</summary>
/// <param name="Severity">Severity.</param>
/// <param name="Windows">Windows of time since detection, in the order written.</param>
/// <param name="Note">Why it departs from the procedure, where it does.</param>
public sealed record SeverityEscalation(
    Located<Id<Severity>> Severity,
    ImmutableArray<EscalationWindow> Windows,
    LocalizedText? Note
);
