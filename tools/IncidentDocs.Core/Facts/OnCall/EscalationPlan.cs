using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.OnCall;
using IncidentDocs.Core.Model.Policy;
using IncidentDocs.Core.Model.Services;

namespace IncidentDocs.Core.Facts.OnCall;

/// <summary>Who is called when for an incident: the steps of a severity, dated from its detection until it lasts longer than the policy says, whoever has acknowledged.</summary>
/// <param name="Severity">The severity.</param>
/// <param name="At">The instant of detection.</param>
/// <param name="Service">The failing service, where it is known.</param>
/// <param name="Roster">The roster that answers first; null where the policy asks none.</param>
/// <param name="AcknowledgeWithin">How soon a page is to be acknowledged; null without a roster.</param>
/// <param name="RespondBy">When the response is due, calendar rules worked out; null where it can't be measured.</param>
/// <param name="RecoverBy">When recovery is due, reckoned from detection; null where it can't be measured.</param>
/// <param name="Steps">The steps in order of time.</param>
/// <param name="Handovers">Changes of who answers first, from detection to the last step.</param>
/// <param name="Unreached">Steps that reach nobody.</param>
public sealed record EscalationPlan(
    Id<Severity> Severity,
    Instant At,
    Id<Service>? Service,
    Id<Roster>? Roster,
    Duration? AcknowledgeWithin,
    Instant? RespondBy,
    Instant? RecoverBy,
    ImmutableArray<EscalationStep> Steps,
    ImmutableArray<PlanHandover> Handovers,
    ImmutableArray<UnreachedCall> Unreached
);
