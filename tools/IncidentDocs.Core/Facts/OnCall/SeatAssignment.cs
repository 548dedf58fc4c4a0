using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.OnCall;
using IncidentDocs.Core.Model.People;

namespace IncidentDocs.Core.Facts.OnCall;

/// <summary>Who answers in a seat.</summary>
/// <param name="Seat">The seat's id; null for cover of business hours.</param>
/// <param name="Person">Who; null where the seat is empty.</param>
/// <param name="Source">By what.</param>
/// <param name="Override">The cover or swap, where it is one.</param>
public sealed record SeatAssignment(
    string? Seat,
    Id<Person>? Person,
    OnCallSource Source,
    ShiftOverride? Override
);
