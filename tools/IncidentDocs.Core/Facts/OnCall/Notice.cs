using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.OnCall;
using IncidentDocs.Core.Model.People;
using IncidentDocs.Core.Model.Policy;

namespace IncidentDocs.Core.Facts.OnCall;

/// <summary>Somebody who is told, by one channel.</summary>
/// <param name="Person">Who; null for a role that nobody holds or can take.</param>
/// <param name="Role">For which role.</param>
/// <param name="Channel">By which channel; null where a step needs none, or nobody is there to be told.</param>
/// <param name="Address">The address of the person for the channel.</param>
/// <param name="Via">By what they came to be called; null where there is no person.</param>
/// <param name="Roster">The roster that answers, where one does.</param>
/// <param name="Seat">The seat; null for cover of business hours and for roles that people hold.</param>
/// <param name="Until">Instant just after the last at which they answer; null where the role is theirs for good.</param>
public sealed record Notice(
    Id<Person>? Person,
    Id<Role> Role,
    Id<NotificationChannel>? Channel,
    string? Address,
    CallVia? Via,
    Id<Roster>? Roster,
    string? Seat,
    Instant? Until
);
