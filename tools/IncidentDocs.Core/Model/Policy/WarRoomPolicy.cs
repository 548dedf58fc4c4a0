using IncidentDocs.Core.Model.People;

namespace IncidentDocs.Core.Model.Policy;

/// <summary>When and how a war room is opened (procedure 4.3); the only place of these facts.</summary>
/// <param name="Severities">Severities that open one.</param>
/// <param name="Channel">Pattern of the channel's name; <c>{date}</c> is the day as YYYYMMDD.</param>
/// <param name="Tools">Where it meets.</param>
/// <param name="RequiredRoles">Who must join.</param>
/// <param name="UpdateEvery">How often there is an update, one a severity.</param>
/// <param name="Rules">Further rules.</param>
/// <param name="Location">Where the document begins.</param>
public sealed record WarRoomPolicy(
    ImmutableArray<Located<Id<Severity>>> Severities,
    string Channel,
    ImmutableArray<LocalizedText> Tools,
    ImmutableArray<Located<Id<Role>>> RequiredRoles,
    ImmutableArray<UpdateCadence> UpdateEvery,
    ImmutableArray<LocalizedText> Rules,
    Location Location
);
