using IncidentDocs.Core.Model.OnCall;

namespace IncidentDocs.Core.Model.People;

/// <summary>A team: who leads it and which roster answers for what it owns.</summary>
/// <param name="Id">Id.</param>
/// <param name="Name">Name.</param>
/// <param name="Description">What it does.</param>
/// <param name="Lead">Who leads it.</param>
/// <param name="Roster">The roster that answers for its services.</param>
/// <param name="Chat">Its channel in the chat.</param>
/// <param name="Location">Where it is written.</param>
public sealed record Team(
    Id<Team> Id,
    LocalizedText Name,
    LocalizedText? Description,
    Located<Id<Person>> Lead,
    Located<Id<Roster>>? Roster,
    string? Chat,
    Location Location
);
