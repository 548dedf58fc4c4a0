using IncidentDocs.Core.Model.Policy;

namespace IncidentDocs.Core.Facts.OnCall;

/// <summary>A dated step of an escalation.</summary>
/// <param name="Do">What is done.</param>
/// <param name="Trigger">What makes it due; a step that is not <see cref="EscalationTrigger.Elapsed"/> is taken only without an acknowledgement.</param>
/// <param name="After">Time since detection.</param>
/// <param name="At">The instant.</param>
/// <param name="Window">The window of the policy that it comes from.</param>
/// <param name="Entry">The entry of the window.</param>
/// <param name="Notify">Who is told, resolved at the step's own instant; empty for a step that tells nobody.</param>
/// <param name="Condition">When it is taken only on a condition.</param>
public sealed record EscalationStep(
    EscalationDo Do,
    EscalationTrigger Trigger,
    Duration After,
    Instant At,
    EscalationWindow Window,
    EscalationEntry Entry,
    ImmutableArray<Notice> Notify,
    Message? Condition
);
