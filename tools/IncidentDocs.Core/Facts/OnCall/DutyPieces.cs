using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Model.OnCall;
using IncidentDocs.Core.Model.People;

namespace IncidentDocs.Core.Facts.OnCall;

/// <summary>Who covers the business hours of a roster, over time: of people those who are there, in their order; another roster as it answers itself.</summary>
/// <param name="catalog">The catalogue.</param>
/// <param name="absences">Who is away.</param>
/// <param name="timelines">Works out the other roster.</param>
internal sealed class DutyPieces(Catalog catalog, Absences absences, TimelineBuilder timelines)
{
    /// <summary>The cover.</summary>
    /// <param name="cover">Who is named; null for nobody.</param>
    /// <param name="from">First instant.</param>
    /// <param name="to">Instant just after the last.</param>
    /// <param name="path">Rosters that wait for the answer.</param>
    public Pieces<SpanState> Of(
        BusinessHoursCover? cover,
        Instant from,
        Instant to,
        ImmutableHashSet<Id<Roster>> path
    ) =>
        cover switch
        {
            { Person: { } person } => People([person.Value], from, to),
            { Roster: { } roster } => OfRoster(roster.Value, from, to, path),
            { Role: { } role } when catalog.Roles.Find(role) is { } found => OfRole(
                found,
                from,
                to,
                path
            ),
            _ => Nobody(from, to),
        };

    private Pieces<SpanState> OfRole(
        Role role,
        Instant from,
        Instant to,
        ImmutableHashSet<Id<Roster>> path
    ) =>
        role.Holder?.Roster is { } roster
            ? OfRoster(roster.Value, from, to, path)
            : People(RoleMembers.InOrder(catalog, role), from, to);

    private Pieces<SpanState> OfRoster(
        Id<Roster> named,
        Instant from,
        Instant to,
        ImmutableHashSet<Id<Roster>> path
    )
    {
        if (path.Contains(named) || catalog.Rosters.Find(named) is not { } roster)
        {
            return Nobody(from, to);
        }
        var builder = new PieceBuilder<SpanState>();
        foreach (var span in timelines.Build(roster, from, to, path).Spans)
        {
            var people = span.Seats.Select(seat => seat.Person).OfType<Id<Person>>();
            builder.Add(span.From, span.To, State(people));
        }
        return builder.Build();
    }

    private Pieces<SpanState> People(ImmutableArray<Id<Person>> people, Instant from, Instant to)
    {
        var there = PiecesOf.Constant(from, to, new SpanState(OnCallPeriod.BusinessHours, []));
        foreach (var person in people)
        {
            var away = PiecesOf.Union(
                from,
                to,
                absences.Of(person).Select(absence => (absence.From, absence.To)),
                true
            );
            there = there.With(
                away,
                (state, isAway) =>
                    isAway ? state : state with { Seats = state.Seats.Add(Duty(person)) }
            );
        }
        // With all of them away the first is still the one who was named, and the proof says that they are away.
        return people.IsEmpty
            ? there
            : there.Map(state => state.Seats.IsEmpty ? State(people.Take(1)) : state);
    }

    private static Pieces<SpanState> Nobody(Instant from, Instant to) =>
        PiecesOf.Constant(from, to, State([]));

    private static SpanState State(IEnumerable<Id<Person>> people) =>
        new(OnCallPeriod.BusinessHours, [.. people.Select(Duty)]);

    private static SeatAssignment Duty(Id<Person> person) =>
        new(null, person, OnCallSource.Duty, null);
}
