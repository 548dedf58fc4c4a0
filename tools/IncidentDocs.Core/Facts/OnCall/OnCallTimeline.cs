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
            var span = Spans[at];
            var (begins, ends) = (Instant.Max(span.From, from), Instant.Min(span.To, to));
            if (begins < ends)
            {
                yield return begins == span.From && ends == span.To
                    ? span
                    : span with
                    {
                        From = begins,
                        To = ends,
                    };
            }
        }
    }

    /// <summary>The spans that touch a stretch, as long as they are.</summary>
    public ImmutableArray<OnCallSpan> Touching(Instant from, Instant to)
    {
        var (first, end) = (IndexAt(from), IndexAt(to) + 1);
        return Spans.Slice(first, Math.Max(0, Math.Min(end, Spans.Length) - first));
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
