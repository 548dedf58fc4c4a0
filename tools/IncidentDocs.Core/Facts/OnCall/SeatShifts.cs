using IncidentDocs.Core.Model.OnCall;

namespace IncidentDocs.Core.Facts.OnCall;

/// <summary>Cuts who answers for a roster into shifts: at hand-overs, and where somebody else sits down.</summary>
internal static class SeatShifts
{
    /// <summary>The shifts of all seats in a stretch, seat by seat, each in order of time.</summary>
    /// <param name="roster">The roster.</param>
    /// <param name="spans">Who answers, in order of time.</param>
    /// <param name="weeks">The planned shifts, at whose ends a shift ends too.</param>
    public static IEnumerable<SeatShift> Of(
        Roster roster,
        IEnumerable<OnCallSpan> spans,
        ImmutableArray<RosterWeek> weeks
    )
    {
        ImmutableArray<Instant> cuts =
        [
            .. weeks.SelectMany(week => (Instant[])[week.From, week.To]).Distinct().Order(),
        ];
        ImmutableArray<OnCallSpan> onCall =
        [
            .. spans
                .Where(span => span.Period == OnCallPeriod.OnCall)
                .SelectMany(span => Cut(span, cuts)),
        ];
        return roster.Seats.SelectMany(seat => Of(roster, seat, onCall, cuts));
    }

    private static IEnumerable<SeatShift> Of(
        Roster roster,
        Seat seat,
        ImmutableArray<OnCallSpan> onCall,
        ImmutableArray<Instant> cuts
    )
    {
        SeatShift? running = null;
        foreach (var span in onCall)
        {
            var held = span.In(seat.Id);
            var next = new SeatShift(
                roster.Id,
                seat,
                held?.Person,
                held?.Source ?? OnCallSource.Shift,
                span.From,
                span.To
            );
            if (running is not null && IsOne(running, next, cuts))
            {
                running = running with { To = next.To };
                continue;
            }
            if (running is not null && IsTold(running))
            {
                yield return running;
            }
            running = next;
        }
        if (running is not null && IsTold(running))
        {
            yield return running;
        }
    }

    private static bool IsTold(SeatShift shift) => shift.Person is not null || shift.Seat.Required;

    private static bool IsOne(SeatShift left, SeatShift right, ImmutableArray<Instant> cuts) =>
        left.Person == right.Person
        && left.Source == right.Source
        && (left.Person is null || FirstFrom(cuts, left.To) is not { } cut || cut > right.From);

    private static IEnumerable<OnCallSpan> Cut(OnCallSpan span, ImmutableArray<Instant> cuts)
    {
        var from = span.From;
        while (FirstFrom(cuts, from + Duration.Epsilon) is { } cut && cut < span.To)
        {
            yield return span with
            {
                From = from,
                To = cut,
            };
            from = cut;
        }
        yield return span with
        {
            From = from,
        };
    }

    private static Instant? FirstFrom(ImmutableArray<Instant> cuts, Instant instant)
    {
        var found = cuts.BinarySearch(instant);
        var at = found < 0 ? ~found : found;
        return at < cuts.Length ? cuts[at] : null;
    }
}
