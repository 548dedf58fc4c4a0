using IncidentDocs.Core.Model.Policy;

namespace IncidentDocs.Core.Facts.OnCall;

/// <summary>Who is called for a role at an instant.</summary>
/// <param name="People">Those who are there, in the order in which they are asked; of a roster one after the other, of a group all at once.</param>
/// <param name="Cause">Why there is nobody; null where there is somebody.</param>
/// <param name="Absent">Those who would have been called and are away.</param>
public sealed record RoleCall(
    ImmutableArray<CalledPerson> People,
    UnreachedCause? Cause,
    ImmutableArray<PersonAbsence> Absent
)
{
    /// <summary>The deputy, where there and not called anyway; called beside <see cref="People"/> where the policy says so.</summary>
    public CalledPerson? Deputy { get; init; }

    /// <summary>Those whom an entry of the policy calls, in the order in which they are asked: the deputy only where it says so.</summary>
    public ImmutableArray<CalledPerson> CalledBy(EscalationEntry entry) =>
        entry.WithDeputy && Deputy is { } deputy ? People.Add(deputy) : People;
}
