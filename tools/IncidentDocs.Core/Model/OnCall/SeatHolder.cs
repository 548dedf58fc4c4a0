using IncidentDocs.Core.Model.People;

namespace IncidentDocs.Core.Model.OnCall;

/// <summary>Somebody in a seat.</summary>
/// <param name="Seat">The seat's id.</param>
/// <param name="Person">Who sits there.</param>
public sealed record SeatHolder(Located<string> Seat, Located<Id<Person>> Person);
