namespace IncidentDocs.Core.Model.Policy;

/// <summary>A severity level (procedure 2.1).</summary>
/// <param name="Id">Id, such as P1.</param>
/// <param name="Rank">0 for the gravest.</param>
/// <param name="Name">Name, such as Critical.</param>
/// <param name="Definition">What it means.</param>
/// <param name="Affected">Who is affected.</param>
/// <param name="RespondWithin">How soon somebody acts, from detection.</param>
/// <param name="RecoverWithin">How soon the service is back (RTO), from its start.</param>
/// <param name="Examples">Examples.</param>
/// <param name="RespondLocation">Where the response time is written.</param>
/// <param name="RecoverLocation">Where the recovery time is written.</param>
/// <param name="Location">Where the id is written.</param>
public sealed record Severity(
    Id<Severity> Id,
    int Rank,
    LocalizedText Name,
    LocalizedText Definition,
    LocalizedText Affected,
    Deadline RespondWithin,
    Deadline RecoverWithin,
    ImmutableArray<LocalizedText> Examples,
    Location RespondLocation,
    Location RecoverLocation,
    Location Location
);
