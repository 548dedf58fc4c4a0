using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.People;

namespace IncidentDocs.Core.Authoring.Rotations;

/// <summary>What a proposed roster asks of a person.</summary>
/// <param name="Person">The person.</param>
/// <param name="Before">What all rosters asked in the year before it begins.</param>
/// <param name="Plan">What it asks.</param>
/// <param name="FreeWeeks">Weeks that the person could take.</param>
public sealed record ProposedLoad(
    Id<Person> Person,
    RotationLoad Before,
    RotationLoad Plan,
    int FreeWeeks
)
{
    /// <summary>Both together.</summary>
    public RotationLoad After => Before + Plan;
}
