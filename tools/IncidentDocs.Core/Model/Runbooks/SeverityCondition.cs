using IncidentDocs.Core.Model.Policy;

namespace IncidentDocs.Core.Model.Runbooks;

/// <summary>When a runbook's scenario is how grave.</summary>
/// <param name="Severity">Severity.</param>
/// <param name="When">Condition.</param>
public sealed record SeverityCondition(Located<Id<Severity>> Severity, LocalizedText When);
