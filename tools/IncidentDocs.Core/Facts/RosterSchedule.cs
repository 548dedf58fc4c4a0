using IncidentDocs.Core.Facts.OnCall;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.OnCall;

namespace IncidentDocs.Core.Facts;

/// <summary>The planned shifts of a roster, rotations unrolled, in order of time.</summary>
public static class RosterSchedule
{
    // Twenty years of days.
    private const int MostTurns = 7305;

    /// <summary>Unrolls all layers of a roster; shifts that begin together stand in the order of the layers.</summary>
    public static ImmutableArray<RosterWeek> Unroll(Roster roster, BusinessCalendar calendar) =>
        [
            .. roster
                .AllLayers.SelectMany(layer => Unroll(roster, layer, calendar.For(layer.Holidays)))
                .OrderBy(shift => shift.From),
        ];

    private static IEnumerable<RosterWeek> Unroll(
        Roster roster,
        RosterLayer layer,
        BusinessCalendar calendar
    ) =>
        layer
            .Shifts.Select(shift =>
                Shift(
                    roster,
                    layer,
                    calendar,
                    new Turn(shift.Starts, shift.Starts.PlusDays(shift.Days), shift.Holders),
                    shift.Location,
                    shift.Location
                ) with
                {
                    Note = shift.Note,
                }
            )
            .Concat(
                Turns(layer)
                    .Select(turn =>
                        Shift(
                            roster,
                            layer,
                            calendar,
                            turn,
                            layer.Rotation!.Location,
                            layer.Rotation.UntilLocation
                        )
                    )
            );

    private static IEnumerable<Turn> Turns(RosterLayer layer)
    {
        if (layer.Rotation is not { } rotation)
        {
            yield break;
        }
        var day = FirstDay(layer, rotation.From);
        var end = FirstDay(layer, rotation.Until).PlusWeeks(1);
        for (var turn = 0; turn < MostTurns && day < end; turn++)
        {
            var next = LocalDate.Min(day.PlusDays(rotation.DaysEach), end);
            yield return new Turn(day, next, HoldersOf(rotation, turn));
            day = next;
        }
    }

    private static LocalDate FirstDay(RosterLayer layer, IsoWeek week) =>
        week.Monday.PlusDays((int)layer.Handover.Day - 1);

    private static ImmutableArray<SeatHolder> HoldersOf(Rotation rotation, int turn) =>
        [
            .. rotation
                .Orders.Where(order => !order.People.IsEmpty)
                .Select(order => new SeatHolder(
                    order.Seat,
                    order.People[turn % order.People.Length]
                )),
        ];

    private static RosterWeek Shift(
        Roster roster,
        RosterLayer layer,
        BusinessCalendar calendar,
        Turn turn,
        Location location,
        Location end
    )
    {
        var from = LocalInstants.Of(layer.Zone, turn.Starts.At(layer.Handover.At));
        var to = LocalInstants.Of(layer.Zone, turn.Ends.At(layer.Handover.At));
        return new RosterWeek(
            IsoWeek.Of(turn.Starts),
            from,
            to,
            [.. turn.Holders.OrderBy(holder => roster.SeatIndex(holder.Seat.Value))],
            [
                .. roster.Overrides.Where(cover =>
                    cover.From.ToInstant() < to && cover.To.ToInstant() > from
                ),
            ],
            [.. Days(layer.Zone, from, to).SelectMany(calendar.HolidaysOn)],
            null,
            layer.Id,
            location,
            end
        );
    }

    private static IEnumerable<LocalDate> Days(DateTimeZone zone, Instant from, Instant to)
    {
        var last = (to - Duration.Epsilon).InZone(zone).Date;
        for (var day = from.InZone(zone).Date; day <= last; day = day.PlusDays(1))
        {
            yield return day;
        }
    }

    private readonly record struct Turn(
        LocalDate Starts,
        LocalDate Ends,
        ImmutableArray<SeatHolder> Holders
    );
}
