using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.OnCall;

namespace IncidentDocs.Core.Facts;

/// <summary>The planned shifts of a roster, rotation unrolled, in order of time.</summary>
public static class RosterSchedule
{
    private const int MostWeeks = 53 * 20;

    /// <summary>Unrolls a roster.</summary>
    public static ImmutableArray<RosterWeek> Unroll(Roster roster, BusinessCalendar calendar)
    {
        var holidays = calendar.For(roster);
        var shifts = roster
            .Shifts.Select(shift =>
                Week(roster, holidays, shift.Week, shift.Weeks, shift.Holders, shift.Note)
            )
            .Concat(
                Turns(roster)
                    .Select(turn =>
                        Week(roster, holidays, turn.Week, turn.Weeks, turn.Holders, null)
                    )
            );
        return [.. shifts.OrderBy(week => week.From)];
    }

    private static IEnumerable<(IsoWeek Week, int Weeks, ImmutableArray<SeatHolder> Holders)> Turns(
        Roster roster
    )
    {
        if (roster.Rotation is not { } rotation)
        {
            yield break;
        }
        var week = rotation.From;
        for (var turn = 0; turn < MostWeeks && week.CompareTo(rotation.Until) <= 0; turn++)
        {
            yield return (week, rotation.WeeksEach, HoldersOf(rotation, turn));
            week = week.PlusWeeks(rotation.WeeksEach);
        }
    }

    private static ImmutableArray<SeatHolder> HoldersOf(Rotation rotation, int turn) =>
        [
            .. rotation
                .Orders.Where(order => !order.People.IsEmpty)
                .Select(order => new SeatHolder(
                    order.Seat,
                    order.People[turn % order.People.Length]
                )),
        ];

    private static RosterWeek Week(
        Roster roster,
        BusinessCalendar calendar,
        IsoWeek week,
        int weeks,
        ImmutableArray<SeatHolder> holders,
        LocalizedText? note
    )
    {
        var from = HandoverOf(roster, week);
        var to = HandoverOf(roster, week.PlusWeeks(weeks));
        return new RosterWeek(
            week,
            from,
            to,
            [.. holders.OrderBy(holder => SeatOrder(roster, holder.Seat.Value))],
            [
                .. roster.Overrides.Where(cover =>
                    cover.From.ToInstant() < to && cover.To.ToInstant() > from
                ),
            ],
            [.. Days(roster, from, to).SelectMany(calendar.HolidaysOn)],
            note
        );
    }

    private static Instant HandoverOf(Roster roster, IsoWeek week)
    {
        var day = week.Monday.PlusDays((int)roster.Handover.Day - 1);
        return roster.Zone.AtLeniently(day.At(roster.Handover.At)).ToInstant();
    }

    private static int SeatOrder(Roster roster, string seat)
    {
        for (var at = 0; at < roster.Seats.Length; at++)
        {
            if (string.Equals(roster.Seats[at].Id, seat, StringComparison.Ordinal))
            {
                return at;
            }
        }
        return roster.Seats.Length;
    }

    private static IEnumerable<LocalDate> Days(Roster roster, Instant from, Instant to)
    {
        var last = (to - Duration.Epsilon).InZone(roster.Zone).Date;
        for (var day = from.InZone(roster.Zone).Date; day <= last; day = day.PlusDays(1))
        {
            yield return day;
        }
    }
}
