using IncidentDocs.Core.Model.People;

namespace IncidentDocs.Core.Model.Policy;

/// <summary>What is done in a window.</summary>
/// <param name="Do">What.</param>
/// <param name="Who">For which roles.</param>
/// <param name="OwningTeamOnly">Of a group only those of the team that owns the service, where a service is known.</param>
/// <param name="WithDeputy">The deputies of the roles are called at the same time, whether those who hold them are there or not.</param>
/// <param name="Condition">Only if, where told.</param>
/// <param name="Note">Remark.</param>
/// <param name="Location">Where it is written.</param>
public sealed record EscalationEntry(
    EscalationDo Do,
    ImmutableArray<Located<Id<Role>>> Who,
    bool OwningTeamOnly,
    bool WithDeputy,
    LocalizedText? Condition,
    LocalizedText? Note,
    Location Location
);
