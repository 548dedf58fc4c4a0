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
/// <param name="spansOf">Who answers for a roster, in spans that fill a stretch and may reach over its ends.</param>
internal sealed class RoleCallPieces(
    Catalog catalog,
    RoleCaller caller,
    Absences absences,
    Func<Roster, Instant, Instant, ImmutableArray<OnCallSpan>> spansOf
)
{
    /// <summary>The calls, each with the stretch for which it holds, in order of time.</summary>
    public IEnumerable<Piece<RoleCall>> Of(
        Role role,
        Service? service,
        bool owningTeamOnly,
        Instant from,
        Instant to
    ) =>
        caller.RosterOf(role, service) is { } roster
            ? OfRoster(role, roster, from, to)
            : OfPeople(role, service, owningTeamOnly, from, to);

    private IEnumerable<Piece<RoleCall>> OfRoster(
        Role role,
        Roster roster,
        Instant from,
        Instant to
    )
    {
        var spans = spansOf(roster, from, to);
        var people = new HashSet<Id<Person>>(DeputyOf(role));
        foreach (var span in spans)
        {
            foreach (var seat in span.Seats)
            {
                if (seat.Person is { } person)
                {
                    people.Add(person);
                }
            }
        }
        var cuts = Cuts(people, from, to);
        var next = 0;
        foreach (var span in spans)
        {
            var (at, end) = (Instant.Max(span.From, from), Instant.Min(span.To, to));
            for (; next < cuts.Count && cuts[next] < end; next++)
            {
                if (at < cuts[next])
                {
                    yield return new(at, cuts[next], caller.Call(role, roster, span, at));
                    at = cuts[next];
                }
            }
            if (at < end)
            {
                yield return new(at, end, caller.Call(role, roster, span, at));
            }
        }
    }

    private IEnumerable<Piece<RoleCall>> OfPeople(
        Role role,
        Service? service,
        bool owningTeamOnly,
        Instant from,
        Instant to
    )
    {
        var team = owningTeamOnly ? service?.Team.Value : null;
        var at = from;
        foreach (
            var cut in Cuts(
                    RoleMembers.Holders(catalog, role, team).Concat(DeputyOf(role)),
                    from,
                    to
                )
                .Append(to)
        )
        {
            if (at < cut)
            {
                yield return new(at, cut, caller.Call(role, at, service, owningTeamOnly));
                at = cut;
            }
        }
    }

    private static IEnumerable<Id<Person>> DeputyOf(Role role) =>
        role.Deputy is { } deputy ? [deputy.Value] : [];

    private List<Instant> Cuts(IEnumerable<Id<Person>> people, Instant from, Instant to)
    {
        List<Instant> cuts =
        [
            .. people
                .SelectMany(person => absences.Of(person))
                .SelectMany(absence => (Instant[])[absence.From, absence.To])
                .Where(edge => from < edge && edge < to),
        ];
        cuts.Sort();
        return cuts;
    }
}
