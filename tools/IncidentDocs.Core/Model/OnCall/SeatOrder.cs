using IncidentDocs.Core.Model.People;

namespace IncidentDocs.Core.Model.OnCall;

/// <summary>The order in which people take a seat.</summary>
/// <param name="Seat">The seat's id.</param>
/// <param name="People">The people in turn.</param>
public sealed record SeatOrder(Located<string> Seat, ImmutableArray<Located<Id<Person>>> People);
