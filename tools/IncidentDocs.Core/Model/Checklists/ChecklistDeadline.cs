using IncidentDocs.Core.Model.Incidents;

namespace IncidentDocs.Core.Model.Checklists;

/// <summary>Until when an item is to be done: a length of time, or business days, after a milestone.</summary>
/// <param name="Within">A length of time; null for business days.</param>
/// <param name="BusinessDays">Business days; null for a length of time.</param>
/// <param name="After">Detected or recovered.</param>
public sealed record ChecklistDeadline(Duration? Within, int? BusinessDays, TimelineKind After);
