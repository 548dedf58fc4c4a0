using IncidentDocs.Core.Model.People;

namespace IncidentDocs.Core.Model.Drills;

/// <summary>A type of drill (procedure 8.1).</summary>
/// <param name="Id">Id.</param>
/// <param name="Name">Name.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="Every">How often.</param>
/// <param name="AtLeast">How many times a period.</param>
/// <param name="Participants">Who takes part, in words.</param>
/// <param name="Teams">Teams that take part.</param>
/// <param name="Roles">Roles that take part.</param>
/// <param name="Location">Where it is written.</param>
public sealed record DrillType(
    Id<DrillType> Id,
    LocalizedText Name,
    LocalizedText Purpose,
    DrillPeriod Every,
    int? AtLeast,
    LocalizedText Participants,
    ImmutableArray<Located<Id<Team>>> Teams,
    ImmutableArray<Located<Id<Role>>> Roles,
    Location Location
);
