using IncidentDocs.Core.Model.People;

namespace IncidentDocs.Core.Model.OnCall;

/// <summary>Who answers while the roster does not: one of the three is set.</summary>
/// <param name="Person">A duty person.</param>
/// <param name="Role">The holder of a role.</param>
/// <param name="Roster">Another roster.</param>
public sealed record BusinessHoursCover(
    Located<Id<Person>>? Person,
    Located<Id<Role>>? Role,
    Located<Id<Roster>>? Roster
)
{
    /// <summary>Where the one who covers is written; null where nobody is.</summary>
    public Location? Location => Person?.Location ?? Role?.Location ?? Roster?.Location;
}
