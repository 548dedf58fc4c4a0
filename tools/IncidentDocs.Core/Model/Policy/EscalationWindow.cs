namespace IncidentDocs.Core.Model.Policy;

/// <summary>A window of time since detection, whoever has acknowledged.</summary>
/// <param name="From">Start.</param>
/// <param name="To">End; null for as long as it lasts.</param>
/// <param name="Entries">What is done.</param>
/// <param name="Location">Where its start is written.</param>
public sealed record EscalationWindow(
    Duration From,
    Duration? To,
    ImmutableArray<EscalationEntry> Entries,
    Location Location
);
