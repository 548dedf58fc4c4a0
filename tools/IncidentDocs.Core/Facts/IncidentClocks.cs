using IncidentDocs.Core.Model.Incidents;

namespace IncidentDocs.Core.Facts;

/// <summary>The clocks of an incident, each only when its events exist.</summary>
/// <param name="Milestones">The events they are reckoned from.</param>
/// <param name="Detect">Detected after it started.</param>
/// <param name="Acknowledge">Acknowledged after the alert, in on-call hours, against the roster's limit.</param>
/// <param name="Respond">Classified, war room or action after detection, against the severity.</param>
/// <param name="Mitigate">Mitigated after it started.</param>
/// <param name="Recover">Recovered after it started, against the RTO.</param>
/// <param name="Silence">The longest time without an entry by a human between the war room and mitigation.</param>
/// <param name="Observe">All-clear after recovery; policy wants it no earlier than <see cref="ObserveAtLeast"/>.</param>
/// <param name="ObserveAtLeast">How long recovery is to be watched: 30 minutes, or the longest a used runbook asks for.</param>
/// <param name="Draft">Draft of the report after recovery, against 24 hours (procedure, appendix A).</param>
/// <param name="Review">Review after recovery, against three business days (procedure, appendix A).</param>
public sealed record IncidentClocks(
    Milestones Milestones,
    ClockReading? Detect,
    ClockReading? Acknowledge,
    ClockReading? Respond,
    ClockReading? Mitigate,
    ClockReading? Recover,
    Silence? Silence,
    ClockReading? Observe,
    Duration ObserveAtLeast,
    ClockReading? Draft,
    ClockReading? Review
);
