using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.OnCall;
using IncidentDocs.Core.Model.People;

namespace IncidentDocs.Core.Facts.OnCall;

/// <summary>A part of a planned shift that one person serves in one seat, from its first on-call instant to its last; hours for which the seat does not answer may lie between.</summary>
/// <param name="Roster">The roster.</param>
/// <param name="Seat">The seat.</param>
/// <param name="Person">Who; null where a seat that is required is empty.</param>
/// <param name="Source">By what: a planned shift or an override.</param>
/// <param name="From">First on-call instant.</param>
/// <param name="To">Instant just after the last.</param>
public sealed record SeatShift(
    Id<Roster> Roster,
    Seat Seat,
    Id<Person>? Person,
    OnCallSource Source,
    Instant From,
    Instant To
);
