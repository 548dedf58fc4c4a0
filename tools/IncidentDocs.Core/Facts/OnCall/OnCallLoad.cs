using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.OnCall;

namespace IncidentDocs.Core.Facts.OnCall;

/// <summary>What a roster asks of whom in a stretch, and how fairly.</summary>
/// <param name="Roster">The roster.</param>
/// <param name="From">First instant.</param>
/// <param name="To">Instant just after the last.</param>
/// <param name="Hours">The roster's on-call hours.</param>
/// <param name="Currency">Currency of the pay by ISO 4217; null where none is told.</param>
/// <param name="People">Those who were on call or paged, the most hours first.</param>
/// <param name="Fairness">How evenly the hours fall on those who have some: Jain's index, (Σx)² / (n·Σx²), from 1/n (one has all) to 1 (all have the same), to the thousandth; 1 where nobody has any. Source: Jain, Chiu, Hawe, DEC-TR-301 (1984).</param>
/// <param name="UnsocialFairness">The same of hours on weekends and holidays, over those who have any on-call hours.</param>
public sealed record OnCallLoad(
    Id<Roster> Roster,
    Instant From,
    Instant To,
    Duration Hours,
    string? Currency,
    ImmutableArray<PersonLoad> People,
    decimal Fairness,
    decimal UnsocialFairness
);
