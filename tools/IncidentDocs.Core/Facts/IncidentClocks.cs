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
/// <param name="SilenceLimit">The longest silence that the cadence of updates allows, twice the cadence unless the handbook says otherwise; null where the severity has none.</param>
/// <param name="Observe">All-clear after recovery; policy wants it no earlier than <see cref="ObserveAtLeast"/>.</param>
/// <param name="ObserveAtLeast">How long recovery is to be watched: 30 minutes unless the handbook says otherwise, or the longest that a used runbook asks for.</param>
/// <param name="Draft">Draft of the report after recovery, against 24 hours unless the handbook says otherwise (procedure, appendix A).</param>
/// <param name="Review">Review after recovery, against three business days unless the handbook says otherwise (procedure, appendix A).</param>
public sealed record IncidentClocks(
    Milestones Milestones,
    ClockReading? Detect,
    ClockReading? Acknowledge,
    ClockReading? Respond,
    ClockReading? Mitigate,
    ClockReading? Recover,
    Silence? Silence,
    Duration? SilenceLimit,
    ClockReading? Observe,
    Duration ObserveAtLeast,
    ClockReading? Draft,
    ClockReading? Review
);
