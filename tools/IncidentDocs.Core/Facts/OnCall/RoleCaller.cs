using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Model.OnCall;
using IncidentDocs.Core.Model.People;
using IncidentDocs.Core.Model.Services;

namespace IncidentDocs.Core.Facts.OnCall;

/// <summary>Finds whom to call for a role. Where the role is a roster's, the roster of the team that owns the service goes first.</summary>
/// <param name="catalog">The catalogue.</param>
/// <param name="absences">Who is away.</param>
/// <param name="spanAt">Who answers for a roster at an instant.</param>
internal sealed class RoleCaller(
    Catalog catalog,
    Absences absences,
    Func<Roster, Instant, OnCallSpan> spanAt
)
{
    /// <summary>Whom to call for a role at an instant.</summary>
    public RoleCall Call(Role role, Instant at, Service? service, bool owningTeamOnly)
    {
        if (RosterOf(role, service) is { } roster)
        {
            return Call(role, roster, spanAt(roster, at), at);
        }
        var team = owningTeamOnly ? service?.Team.Value : null;
        return WithDeputy(
            role,
            OfPeople(role, [.. RoleMembers.Holders(catalog, role, team)], at),
            at
        );
    }

    private RoleCall WithDeputy(Role role, RoleCall call, Instant at) =>
        role.Deputy is { } deputy
        && call.People.All(called => called.Person != deputy.Value)
        && !Part([deputy.Value], at).There.IsEmpty
            ? call with
            {
                Deputy = new CalledPerson(deputy.Value, role.Id, CallVia.Deputy, null, null, null),
            }
            : call;

    /// <summary>The roster that answers for a role; null where people hold it.</summary>
    public Roster? RosterOf(Role role, Service? service)
    {
        if (catalog.Rosters.Find(role.Holder?.Roster) is not { } own)
        {
            return null;
        }
        if (role.Holder!.IsFixed)
        {
            return own;
        }
        var team = service is null ? null : catalog.Teams.Find(service.Team);
        return catalog.Rosters.Find(team?.Roster) ?? own;
    }

    private RoleCall OfPeople(Role role, ImmutableArray<Id<Person>> holders, Instant at)
    {
        var (there, away) = Part(holders, at);
        if (!there.IsEmpty)
        {
            return new RoleCall([.. there.Select(Held(CallVia.Holder))], null, away);
        }
        if (role.Deputy is not { } deputy || catalog.People.Find(deputy) is null)
        {
            return new RoleCall(
                [],
                holders.IsEmpty ? UnreachedCause.Vacant : UnreachedCause.Absent,
                away
            );
        }
        var (standing, gone) = Part([deputy.Value], at);
        return new RoleCall(
            [.. standing.Select(Held(CallVia.Deputy))],
            standing.IsEmpty ? UnreachedCause.Absent : null,
            [.. away, .. gone]
        );

        Func<Id<Person>, CalledPerson> Held(CallVia via) =>
            person => new CalledPerson(person, role.Id, via, null, null, null);
    }

    /// <summary>Whom to call for a role at an instant of a span of the roster that answers for it.</summary>
    public RoleCall Call(Role role, Roster roster, OnCallSpan span, Instant at) =>
        WithDeputy(role, OfRoster(role, roster, span, at), at);

    private RoleCall OfRoster(Role role, Roster roster, OnCallSpan span, Instant at)
    {
        var first = role.Holder?.Seat is { } named ? roster.SeatIndex(named.Value) : 0;
        var seats = span.Seats.AsSpan();
        if (span.Period == OnCallPeriod.OnCall && first < seats.Length)
        {
            seats = seats[first..];
        }
        var there = ImmutableArray.CreateBuilder<CalledPerson>(seats.Length);
        ImmutableArray<PersonAbsence> away = [];
        for (var seat = 0; seat < seats.Length; seat++)
        {
            if (
                seats[seat].Person is not { } person
                || IsSeated(person, seats[..seat])
                || catalog.People.Find(person) is null
            )
            {
                continue;
            }
            if (absences.At(person, at) is { } absence)
            {
                away = away.Add(new PersonAbsence(person, absence));
                continue;
            }
            var via =
                seats[seat].Source == OnCallSource.Duty ? CallVia.Duty
                : seat == 0 ? CallVia.Seat
                : CallVia.NextSeat;
            there.Add(new CalledPerson(person, role.Id, via, roster.Id, seats[seat].Seat, span.To));
        }
        return there.Count > 0
            ? new RoleCall(there.DrainToImmutable(), null, away)
            : OfDeputy(role, roster, span, at, away);
    }

    private RoleCall OfDeputy(
        Role role,
        Roster roster,
        OnCallSpan span,
        Instant at,
        ImmutableArray<PersonAbsence> away
    )
    {
        var cause =
            !away.IsEmpty ? UnreachedCause.Absent
            : span.Period == OnCallPeriod.OnCall ? UnreachedCause.Gap
            : UnreachedCause.Uncovered;
        if (role.Deputy is not { } deputy || Part([deputy.Value], at).There.IsEmpty)
        {
            return new RoleCall([], cause, away);
        }
        var standIn = new CalledPerson(
            deputy.Value,
            role.Id,
            CallVia.Deputy,
            roster.Id,
            null,
            span.To
        );
        return new RoleCall([standIn], null, away);
    }

    private static bool IsSeated(Id<Person> person, ReadOnlySpan<SeatAssignment> seats)
    {
        foreach (var seat in seats)
        {
            if (seat.Person == person)
            {
                return true;
            }
        }
        return false;
    }

    private (ImmutableArray<Id<Person>> There, ImmutableArray<PersonAbsence> Away) Part(
        ImmutableArray<Id<Person>> people,
        Instant at
    )
    {
        var there = ImmutableArray.CreateBuilder<Id<Person>>();
        var away = ImmutableArray.CreateBuilder<PersonAbsence>();
        foreach (var person in people.Where(person => catalog.People.Find(person) is not null))
        {
            if (absences.At(person, at) is { } absence)
            {
                away.Add(new PersonAbsence(person, absence));
            }
            else
            {
                there.Add(person);
            }
        }
        return (there.ToImmutable(), away.ToImmutable());
    }
}
