using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.OnCall;

namespace IncidentDocs.Core.Facts.OnCall;

/// <summary>Who answers for a roster at every instant of a stretch: maximal half-open spans without gap, in order of time.</summary>
/// <param name="Roster">The roster.</param>
/// <param name="Zone">The roster's zone, in which its times are shown.</param>
/// <param name="From">First instant that it knows.</param>
/// <param name="To">Instant just after the last.</param>
/// <param name="Spans">The spans; an empty seat is a span with an empty seat, never a missing one.</param>
public sealed record OnCallTimeline(
    Id<Roster> Roster,
    DateTimeZone Zone,
    Instant From,
    Instant To,
    ImmutableArray<OnCallSpan> Spans
)
{
    /// <summary>Whether the timeline knows an instant.</summary>
    public bool Knows(Instant instant) => From <= instant && instant < To;

    /// <summary>The span of an instant; null where the timeline does not know it.</summary>
    public OnCallSpan? At(Instant instant) => Knows(instant) ? Spans[IndexAt(instant)] : null;

    /// <summary>The spans that touch a stretch, cut to it.</summary>
    public IEnumerable<OnCallSpan> Between(Instant from, Instant to)
    {
        for (var at = IndexAt(from); at < Spans.Length && Spans[at].From < to; at++)
        {
            var (begins, ends) = (Instant.Max(Spans[at].From, from), Instant.Min(Spans[at].To, to));
            if (begins < ends)
            {
                yield return Spans[at] with
                {
                    From = begins,
                    To = ends,
                };
            }
        }
    }

    private int IndexAt(Instant instant)
    {
        var (low, high) = (0, Spans.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = Spans[middle].From <= instant ? (middle, high) : (low, middle - 1);
        }
        return low;
    }
}
