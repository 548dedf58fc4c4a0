using IncidentDocs.Core.Model.OnCall;

namespace IncidentDocs.Core.Facts.OnCall;

/// <summary>Two planned shifts of one layer that fill one seat at once, before overrides.</summary>
/// <param name="Seat">The seat's id.</param>
/// <param name="From">First instant of both.</param>
/// <param name="To">Instant just after the last of both.</param>
/// <param name="Earlier">The shift that begins first.</param>
/// <param name="Later">The other.</param>
public sealed record ShiftOverlap(
    string Seat,
    Instant From,
    Instant To,
    RosterWeek Earlier,
    RosterWeek Later
)
{
    /// <summary>Who was planned by a shift for the seat.</summary>
    public SeatHolder Of(RosterWeek shift) =>
        shift.Holders.First(holder =>
            string.Equals(holder.Seat.Value, Seat, StringComparison.Ordinal)
        );
}
