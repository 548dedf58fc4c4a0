using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.OnCall;
using IncidentDocs.Core.Model.People;

namespace IncidentDocs.Core.Facts.OnCall;

/// <summary>Proves the coverage of a roster.</summary>
/// <param name="absences">Who is away.</param>
/// <param name="calendar">Business days with the roster's holidays.</param>
internal sealed class CoverageProver(Absences absences, BusinessCalendar calendar)
{
    /// <summary>The proof from an instant to the end of the plan.</summary>
    public CoverageProof Prove(
        Roster roster,
        ImmutableArray<RosterWeek> shifts,
        OnCallTimeline timeline,
        Instant from
    )
    {
        var end = shifts.IsEmpty ? from : shifts.Max(shift => shift.To);
        var to = Instant.Max(from, Instant.Min(end, timeline.To));
        ImmutableArray<OnCallSpan> spans = [.. timeline.Between(from, to)];
        return new CoverageProof(
            roster.Id,
            from,
            to,
            [.. Gaps(roster, spans).OrderBy(gap => gap.From)],
            [.. Overlaps(shifts).OrderBy(overlap => overlap.From)],
            [.. DoubleSeats(roster, spans).OrderBy(seat => seat.From)],
            [.. new AbsenceFinder(roster, absences).Find(spans).OrderBy(found => found.From)]
        );
    }

    private IEnumerable<CoverageGap> Gaps(Roster roster, ImmutableArray<OnCallSpan> spans)
    {
        var gaps = roster
            .Seats.Where(seat => seat.Required)
            .SelectMany(seat =>
                GapsOf(
                    roster,
                    seat,
                    spans.Where(span => span.Period == OnCallPeriod.OnCall),
                    span => span.In(seat.Id)?.Person is null
                )
            );
        return roster.BusinessHours is null
            ? gaps
            : gaps.Concat(
                GapsOf(
                    roster,
                    null,
                    spans.Where(span => span.Period == OnCallPeriod.BusinessHours),
                    span => span.Primary is null
                )
            );
    }

    private IEnumerable<CoverageGap> GapsOf(
        Roster roster,
        Seat? seat,
        IEnumerable<OnCallSpan> spans,
        Func<OnCallSpan, bool> isEmpty
    )
    {
        var stretches = new StretchList();
        foreach (var span in spans)
        {
            if (isEmpty(span))
            {
                stretches.Add(span.From, span.To);
            }
            else if (!stretches.IsEmpty)
            {
                yield return Gap(roster, seat, stretches.Take());
            }
        }
        if (!stretches.IsEmpty)
        {
            yield return Gap(roster, seat, stretches.Take());
        }
    }

    private CoverageGap Gap(Roster roster, Seat? seat, ImmutableArray<Interval> stretches) =>
        new(
            seat,
            stretches,
            [.. stretches.SelectMany(Days).Distinct().SelectMany(calendar.HolidaysOn)]
        );

    private static IEnumerable<ShiftOverlap> Overlaps(ImmutableArray<RosterWeek> shifts)
    {
        var reaching = new Dictionary<(string Layer, string Seat), RosterWeek>();
        foreach (var shift in shifts)
        {
            foreach (var seat in shift.Holders.Select(holder => holder.Seat.Value))
            {
                var key = (shift.Layer, seat);
                if (
                    reaching.TryGetValue(key, out var earlier)
                    && earlier.To > shift.From
                    && shift.From < shift.To
                )
                {
                    yield return new ShiftOverlap(
                        seat,
                        shift.From,
                        Instant.Min(earlier.To, shift.To),
                        earlier,
                        shift
                    );
                }
                if (earlier is null || shift.To > earlier.To)
                {
                    reaching[key] = shift;
                }
            }
        }
    }

    private static IEnumerable<DoubleSeat> DoubleSeats(
        Roster roster,
        ImmutableArray<OnCallSpan> spans
    )
    {
        for (var first = 0; first < roster.Seats.Length; first++)
        {
            for (var second = first + 1; second < roster.Seats.Length; second++)
            {
                foreach (var found in InBoth(roster, first, second, spans))
                {
                    yield return found;
                }
            }
        }
    }

    private static IEnumerable<DoubleSeat> InBoth(
        Roster roster,
        int first,
        int second,
        ImmutableArray<OnCallSpan> spans
    )
    {
        var (stretches, last) = (new StretchList(), (OnCallSpan?)null);
        foreach (var span in spans.Where(span => span.Period == OnCallPeriod.OnCall))
        {
            var person =
                span.Seats[first].Person == span.Seats[second].Person
                    ? span.Seats[first].Person
                    : null;
            if (last is not null && person != last.Seats[first].Person)
            {
                yield return Found(last, stretches.Take());
                last = null;
            }
            if (person is not null)
            {
                stretches.Add(span.From, span.To);
                last ??= span;
            }
        }
        if (last is not null)
        {
            yield return Found(last, stretches.Take());
        }

        DoubleSeat Found(OnCallSpan span, ImmutableArray<Interval> found) =>
            new(
                span.Seats[first].Person!.Value,
                roster.Seats[first],
                roster.Seats[second],
                found,
                span.Seats[first].Override ?? span.Seats[second].Override
            );
    }

    private IEnumerable<LocalDate> Days(Interval stretch)
    {
        var last = calendar.LocalDay(stretch.End - Duration.Epsilon);
        for (var day = calendar.LocalDay(stretch.Start); day <= last; day = day.PlusDays(1))
        {
            yield return day;
        }
    }
}
