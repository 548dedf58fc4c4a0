using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.OnCall;
using IncidentDocs.Core.Model.People;

namespace IncidentDocs.Core.Facts.OnCall;

/// <summary>Finds where it is written that somebody sits in a seat: the cover or swap, else the shift or the turn of the rotation.</summary>
/// <param name="roster">The roster.</param>
/// <param name="shifts">Its planned shifts.</param>
internal sealed class SeatPlaces(Roster roster, ImmutableArray<RosterWeek> shifts)
{
    /// <summary>The place of a person's id; null where nobody put them there.</summary>
    public Location? Of(Seat seat, Id<Person> person, Instant at) =>
        CoverOf(seat, person, at)?.Person.Location ?? PlanOf(seat, person, at)?.Person.Location;

    /// <summary>The cover or swap by which a person sits in a seat at an instant; null where the plan says so.</summary>
    public ShiftOverride? CoverOf(Seat seat, Id<Person> person, Instant at) =>
        roster.Overrides.LastOrDefault(cover =>
            Is(cover.Seat, seat)
            && cover.From.ToInstant() <= at
            && at < cover.To.ToInstant()
            && cover.Person.Value == person
        );

    private SeatHolder? PlanOf(Seat seat, Id<Person> person, Instant at) =>
        roster
            .AllLayers.SelectMany(layer =>
                shifts
                    .Where(shift =>
                        string.Equals(shift.Layer, layer.Id, StringComparison.Ordinal)
                        && shift.From <= at
                        && at < shift.To
                    )
                    .SelectMany(shift => shift.Holders)
            )
            .LastOrDefault(holder => Is(holder.Seat, seat) && holder.Person.Value == person);

    private static bool Is(Located<string> written, Seat seat) =>
        string.Equals(written.Value, seat.Id, StringComparison.Ordinal);
}
