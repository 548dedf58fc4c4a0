using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Model.OnCall;
using IncidentDocs.Core.Model.People;

namespace IncidentDocs.Core.Facts.OnCall;

/// <summary>Works out who answers for a roster, exactly: from shifts, layers, overrides, hours and cover of business hours.</summary>
/// <param name="catalog">The catalogue.</param>
/// <param name="calendar">Business days of the handbook.</param>
/// <param name="absences">Who is away.</param>
/// <param name="schedules">The planned shifts of each roster.</param>
internal sealed class TimelineBuilder(
    Catalog catalog,
    BusinessCalendar calendar,
    Absences absences,
    ImmutableDictionary<Id<Roster>, ImmutableArray<RosterWeek>> schedules
)
{
    /// <summary>The timeline of a roster from an instant to another.</summary>
    public OnCallTimeline Build(Roster roster, Instant from, Instant to) =>
        Build(roster, from, to, []);

    /// <summary>The timeline of a roster that others already wait for: a roster that covers for itself in the end has nobody.</summary>
    public OnCallTimeline Build(
        Roster roster,
        Instant from,
        Instant to,
        ImmutableHashSet<Id<Roster>> path
    )
    {
        var duty = new DutyPieces(catalog, absences, this).Of(
            roster.BusinessHours,
            from,
            to,
            path.Add(roster.Id)
        );
        var states = OnCallHoursFact
            .Of(catalog, calendar, roster)
            .Between(from, to)
            .With(
                Seats(roster, from, to),
                (isOnCall, seats) =>
                    isOnCall ? seats : new SpanState(OnCallPeriod.BusinessHours, [])
            )
            .With(duty, (state, cover) => state.Period == OnCallPeriod.OnCall ? state : cover);
        return new OnCallTimeline(
            roster.Id,
            roster.Zone,
            from,
            to,
            [
                .. states.Items.Select(piece => new OnCallSpan(
                    piece.From,
                    piece.To,
                    piece.Value.Period,
                    piece.Value.Seats
                )),
            ]
        );
    }

    private Pieces<SpanState> Seats(Roster roster, Instant from, Instant to)
    {
        var seats = PiecesOf.Constant(from, to, new SpanState(OnCallPeriod.OnCall, []));
        foreach (var seat in roster.Seats)
        {
            seats = seats.With(
                Seat(roster, seat, from, to),
                (state, holder) => state with { Seats = state.Seats.Add(holder) }
            );
        }
        return seats;
    }

    private Pieces<SeatAssignment> Seat(Roster roster, Seat seat, Instant from, Instant to)
    {
        var overrides = PiecesOf.Claims<ShiftOverride?>(
            from,
            to,
            null,
            roster
                .Overrides.Where(cover => Is(cover.Seat, seat))
                .Select(
                    (cover, at) =>
                        new Claim<ShiftOverride?>(
                            cover.From.ToInstant(),
                            cover.To.ToInstant(),
                            cover,
                            at
                        )
                )
        );
        return Planned(roster, seat, from, to)
            .With(
                overrides,
                (planned, cover) =>
                    new SeatAssignment(
                        seat.Id,
                        cover?.Person.Value ?? planned,
                        cover is null ? OnCallSource.Shift : OnCallSource.Override,
                        cover
                    )
            );
    }

    private Pieces<Id<Person>?> Planned(Roster roster, Seat seat, Instant from, Instant to)
    {
        var shifts = schedules.GetValueOrDefault(roster.Id, []);
        var planned = PiecesOf.Constant<Id<Person>?>(from, to, null);
        foreach (var layer in roster.AllLayers)
        {
            planned = Layer(shifts, layer, seat, from, to)
                .With(planned, (above, below) => above ?? below);
        }
        return planned;
    }

    private Pieces<Id<Person>?> Layer(
        ImmutableArray<RosterWeek> shifts,
        RosterLayer layer,
        Seat seat,
        Instant from,
        Instant to
    )
    {
        var claims =
            from shift in shifts
            where string.Equals(shift.Layer, layer.Id, StringComparison.Ordinal)
            from holder in shift.Holders
            where Is(holder.Seat, seat)
            select (shift.From, shift.To, holder.Person.Value);
        var holders = PiecesOf.Claims<Id<Person>?>(
            from,
            to,
            null,
            claims.Select(
                (claim, at) => new Claim<Id<Person>?>(claim.From, claim.To, claim.Value, at)
            )
        );
        return layer.Hours.Kind == OnCallHoursKind.Always
            ? holders
            : holders.With(
                OnCallHoursFact.Of(catalog, calendar, layer).Between(from, to),
                (holder, counts) => counts ? holder : null
            );
    }

    private static bool Is(Located<string> written, Seat seat) =>
        string.Equals(written.Value, seat.Id, StringComparison.Ordinal);
}
