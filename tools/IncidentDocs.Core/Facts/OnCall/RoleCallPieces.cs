using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Model.OnCall;
using IncidentDocs.Core.Model.People;
using IncidentDocs.Core.Model.Services;

namespace IncidentDocs.Core.Facts.OnCall;

/// <summary>Whom to call for a role over time. Who answers changes only where a span of the roster or somebody's absence begins or ends; so it is worked out once between two such instants, and exact.</summary>
/// <param name="catalog">The catalogue.</param>
/// <param name="caller">Finds whom to call for a role.</param>
/// <param name="absences">Who is away.</param>
/// <param name="timelineOf">Who answers for a roster in a stretch.</param>
internal sealed class RoleCallPieces(
    Catalog catalog,
    RoleCaller caller,
    Absences absences,
    Func<Roster, Instant, Instant, IEnumerable<OnCallSpan>> timelineOf
)
{
    /// <summary>The calls, each with the stretch for which it holds, in order of time.</summary>
    public List<Piece<RoleCall>> Of(
        Role role,
        Service? service,
        bool owningTeamOnly,
        Instant from,
        Instant to
    )
    {
        var edges = Edges(role, service, owningTeamOnly, from, to);
        var pieces = new List<Piece<RoleCall>>(edges.Count);
        for (var edge = 0; edge + 1 < edges.Count; edge++)
        {
            pieces.Add(
                new Piece<RoleCall>(
                    edges[edge],
                    edges[edge + 1],
                    caller.Call(role, edges[edge], service, owningTeamOnly)
                )
            );
        }
        return pieces;
    }

    private List<Instant> Edges(
        Role role,
        Service? service,
        bool owningTeamOnly,
        Instant from,
        Instant to
    )
    {
        var edges = new SortedSet<Instant> { from, to };
        var people = new HashSet<Id<Person>>();
        if (role.Deputy is { } deputy)
        {
            people.Add(deputy.Value);
        }
        if (caller.RosterOf(role, service) is { } roster)
        {
            foreach (var span in timelineOf(roster, from, to))
            {
                edges.Add(span.From);
                people.UnionWith(span.Seats.Select(seat => seat.Person).OfType<Id<Person>>());
            }
        }
        else
        {
            var team = owningTeamOnly ? service?.Team.Value : null;
            people.UnionWith(RoleMembers.Holders(catalog, role, team));
        }
        foreach (var absence in people.SelectMany(person => absences.Of(person)))
        {
            edges.Add(absence.From);
            edges.Add(absence.To);
        }
        return [.. edges.GetViewBetween(from, to)];
    }
}
