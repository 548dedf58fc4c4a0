using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.OnCall;
using IncidentDocs.Core.Model.People;
using IncidentDocs.Core.Model.Policy;
using IncidentDocs.Core.Model.Services;

namespace IncidentDocs.Core.Facts.OnCall;

/// <summary>A page of the policy that reaches nobody, with the detections for which that is so.</summary>
/// <param name="Severity">The severity.</param>
/// <param name="Window">The window.</param>
/// <param name="Entry">The entry.</param>
/// <param name="Role">The role; null where the entry names none.</param>
/// <param name="Service">The failing service; null where it is not known or makes no difference.</param>
/// <param name="Roster">The roster that should answer, where one should.</param>
/// <param name="Detected">The detections for which the page reaches nobody: exact stretches, half open, in order of time; at least one. The page itself comes later, by the start of the window.</param>
/// <param name="Cause">Why.</param>
/// <param name="Absent">Those who would have been called and are away, at the first of them.</param>
/// <param name="Lacking">Those who are there and have no address that the page needs, at the first of them.</param>
public sealed record UnreachedCall(
    Id<Severity> Severity,
    EscalationWindow Window,
    EscalationEntry Entry,
    Id<Role>? Role,
    Id<Service>? Service,
    Id<Roster>? Roster,
    ImmutableArray<Interval> Detected,
    UnreachedCause Cause,
    ImmutableArray<PersonAbsence> Absent,
    ImmutableArray<Id<Person>> Lacking
)
{
    /// <summary>The first detection for which it is so.</summary>
    public Instant First => Detected[0].Start;

    /// <summary>The instant of the page for the first of them.</summary>
    public Instant CalledAt => First + Window.From;
}
