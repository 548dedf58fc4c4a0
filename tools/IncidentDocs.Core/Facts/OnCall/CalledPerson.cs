using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.OnCall;
using IncidentDocs.Core.Model.People;

namespace IncidentDocs.Core.Facts.OnCall;

/// <summary>Somebody who is called.</summary>
/// <param name="Person">Who; always somebody who is there.</param>
/// <param name="Role">For which role.</param>
/// <param name="Via">By what.</param>
/// <param name="Roster">The roster that answers, where one does.</param>
/// <param name="Seat">The seat; null for cover of business hours and for roles that people hold.</param>
/// <param name="Until">Instant just after the last at which they answer; null where the role is theirs for good.</param>
public sealed record CalledPerson(
    Id<Person> Person,
    Id<Role> Role,
    CallVia Via,
    Id<Roster>? Roster,
    string? Seat,
    Instant? Until
);
